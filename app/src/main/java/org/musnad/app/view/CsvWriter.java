package org.musnad.app.view;

import org.musnad.Reading;
import org.musnad.ledger.export.Csv;

/**
 * One of the tables of readings, as RFC 4180 has it: UTF-8, lines end with CR LF.
 *
 * <p>Chains run from the link nearest the reader to the origin, joined by {@code ←}; the pieces of
 * a split content are joined by {@code […]}. A field that a spreadsheet would take for a formula
 * gets a leading apostrophe.
 */
public final class CsvWriter implements ReadingWriter {
  private final CsvTable table;

  /** Makes a writer of that table. */
  public CsvWriter(CsvTable table) {
    this.table = table;
  }

  @Override
  public String header() {
    return Csv.row(table.columns());
  }

  @Override
  public String write(Reading reading) {
    StringBuilder rows = new StringBuilder();
    table.rows(reading).forEach(cells -> rows.append(Csv.row(cells)));
    return rows.toString();
  }
}
