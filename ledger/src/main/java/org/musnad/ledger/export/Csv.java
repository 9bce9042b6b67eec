package org.musnad.ledger.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Plain;

/**
 * Rows of a table as RFC 4180 has them, harmless in a spreadsheet and on a terminal: a field that a
 * spreadsheet would take for a formula gets a leading apostrophe, line breaks become spaces, and
 * what could turn text round becomes U+FFFD.
 */
public final class Csv {
  /** What spreadsheets know UTF-8 by. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What parts the bearers of a chain in a field, from the reader to the origin. */
  public static final String BEARER = " ← ";

  /** What parts the parts of a split content in a field. */
  public static final String GAP = " […] ";

  /** A bearer whom the text does not name. */
  public static final String NOBODY = "(nobody)";

  /** Spreadsheets look past spaces and invisible characters, and know full-width signs. */
  private static final Pattern FORMULA = Pattern.compile("[\\p{Z}\\p{Cf}]*[=+@＝＋－＠-]");

  /** A number below zero is no formula. */
  private static final Pattern NUMBER = Pattern.compile("-\\d+\\.\\d+");

  private Csv() {}

  /** A row with its line end, CR LF; null is an empty field. */
  public static String row(List<? extends @Nullable String> fields) {
    return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** One field, quoted if need be. */
  public static String field(@Nullable String value) {
    String plain = value == null ? "" : Plain.of(value);
    if (FORMULA.matcher(plain).lookingAt() && !NUMBER.matcher(plain).matches()) {
      plain = "'" + plain;
    }
    boolean quoted = plain.contains(",") || plain.contains("\"") || !plain.equals(plain.strip());
    return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
