package org.musnad.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.musnad.ledger.Ledger;

/** The forms in which a ledger can be given to others; the words of {@code musnad export}. */
public enum Export {
  /** Stored readings, one {@code musnad/1} object a line. */
  JSONL(ledger -> new JsonLinesExport()),
  /** A row for each statement, for spreadsheets. */
  CSV(ledger -> new CsvExport()),
  /** Chains of sources as W3C provenance (PROV-O), in JSON-LD. */
  PROV(ledger -> new ProvExport()),
  /** Articles, claims and quotations in terms of schema.org, in JSON-LD. */
  SCHEMA(ledger -> new SchemaOrgExport()),
  /** Articles, statements and sources as a graph. */
  GRAPHML(ledger -> new GraphMlExport()),
  /** Movements and places, a row each, for coders of events. */
  EVENTS(ledger -> new EventExport());

  private final Function<Ledger, ExportFormat> format;

  Export(Function<Ledger, ExportFormat> format) {
    this.format = format;
  }

  /** The word that the user types. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes all of a ledger, as it was when the writing began.
   *
   * @param out where to; UTF-8; flushed, not closed
   * @param complaints takes one line, with its mend, for each article that cannot be exported; the
   *     rest goes on
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Ledger ledger, OutputStream out, Consumer<String> complaints)
      throws IOException {
    format.apply(ledger).write(new LedgerSource(ledger.database()), out, complaints);
  }
}
