package org.musnad.app.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.Reading;
import org.musnad.text.Plain;

/**
 * One of the tables of readings, as RFC 4180 has it: UTF-8, lines end with CR LF.
 *
 * <p>Chains run from the link nearest the reader to the origin, joined by {@code ←}; the pieces of
 * a split content are joined by {@code […]}. A field that a spreadsheet would take for a formula
 * gets a leading apostrophe.
 */
public final class CsvWriter implements ReadingWriter {
  /** Spreadsheets look past spaces and invisible characters, and know full-width signs. */
  private static final Pattern FORMULA = Pattern.compile("[\\p{Z}\\p{Cf}]*[=+@＝＋－＠-]");

  /** A coordinate below zero is a number. */
  private static final Pattern NUMBER = Pattern.compile("-\\d+\\.\\d+");

  private final CsvTable table;

  /** Makes a writer of that table. */
  public CsvWriter(CsvTable table) {
    this.table = table;
  }

  @Override
  public String header() {
    return row(table.columns());
  }

  @Override
  public String write(Reading reading) {
    StringBuilder rows = new StringBuilder();
    table.rows(reading).forEach(cells -> rows.append(row(cells)));
    return rows.toString();
  }

  private static String row(List<? extends @Nullable String> fields) {
    return fields.stream().map(CsvWriter::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** One field, without anything that a terminal or a spreadsheet could obey, quoted if need be. */
  static String field(@Nullable String value) {
    String plain = value == null ? "" : Plain.of(value);
    if (FORMULA.matcher(plain).lookingAt() && !NUMBER.matcher(plain).matches()) {
      plain = "'" + plain;
    }
    boolean quoted = plain.contains(",") || plain.contains("\"") || !plain.equals(plain.strip());
    return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
