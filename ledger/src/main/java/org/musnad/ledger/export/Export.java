package org.musnad.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.musnad.data.Table;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.claim.ClaimExport;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.ledger.gold.GoldExport;
import org.musnad.ledger.origin.FamilyExport;
import org.musnad.ledger.origin.Origins;
import org.musnad.ledger.origin.Style;
import org.musnad.ledger.origin.Told;
import org.musnad.ledger.store.LedgerFamilies;

/** The forms in which a ledger can be given to others; the words of {@code musnad export}. */
public enum Export {
  /** Stored readings, one {@code musnad/1} object a line. */
  JSONL((ledger, agencies) -> new JsonLinesExport()),
  /** A row for each statement, for spreadsheets. */
  CSV((ledger, agencies) -> new CsvExport()),
  /** Chains of sources as W3C provenance (PROV-O), in JSON-LD. */
  PROV((ledger, agencies) -> new ProvExport()),
  /** Articles, claims and quotations in terms of schema.org, in JSON-LD. */
  SCHEMA((ledger, agencies) -> new SchemaOrgExport()),
  /** Articles, statements and sources as a graph. */
  GRAPHML((ledger, agencies) -> new GraphMlExport()),
  /** Movements and places, a row each, for coders of events. */
  EVENTS((ledger, agencies) -> new EventExport()),
  /** Who shares text with whom, and where it goes back to: a line of JSON for each article. */
  FAMILIES(Export::families),
  /** Claims that stand in two articles or more, with their origins, a line of JSON each. */
  CLAIMS(Export::claims),
  /** Articles whose review is finished, as gold files in a ZIP. */
  GOLD(Export::gold);

  private final BiFunction<Ledger, Table, ExportFormat> format;

  Export(BiFunction<Ledger, Table, ExportFormat> format) {
    this.format = format;
  }

  /** The word that the user types. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes all of a ledger, in the state in which it is found.
   *
   * @param agencies the table of news agencies, with the columns {@code id}, {@code name} and
   *     {@code variants}
   * @param out where to; UTF-8; flushed, not closed
   * @param complaints takes one line, with its mend, for each article that cannot be exported; the
   *     rest goes on
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Ledger ledger, Table agencies, OutputStream out, Consumer<String> complaints)
      throws IOException {
    ExportFormat chosen = format.apply(ledger, agencies);
    ledger.database().copy(session -> chosen.write(new LedgerSource(session), out, complaints));
  }

  private static ExportFormat families(Ledger ledger, Table agencies) {
    LedgerFamilies families = new LedgerFamilies(ledger.database());
    Origins origins = new Origins(families, Style.load(), Told.of(agencies));
    return new WriterExport(new FamilyExport(families, origins)::write);
  }

  private static ExportFormat claims(Ledger ledger, Table agencies) {
    ClaimExport claims = new ClaimExport(AgencyNames.of(agencies));
    return new WriterExport(
        out -> ledger.database().copy(session -> claims.write(new SessionClaims(session), out)));
  }

  private static ExportFormat gold(Ledger ledger, Table agencies) {
    return (source, out, complaints) ->
        ledger.database().copy(session -> new GoldExport().zip(session, out, complaints));
  }
}
