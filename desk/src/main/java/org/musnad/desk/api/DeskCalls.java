package org.musnad.desk.api;

import java.io.IOException;
import java.util.Map;
import org.musnad.arabic.Arabic;
import org.musnad.desk.account.Deed;
import org.musnad.desk.web.Problem;
import org.musnad.ledger.export.Export;
import org.musnad.ledger.store.Session;

/** Calls for the ledger as a whole. */
final class DeskCalls {
  private static final String LINES = "application/x-ndjson";
  private static final String TABLE = "text/csv; charset=utf-8";
  private static final String LINKED = "application/ld+json";

  private static final Map<Export, String> TYPES =
      Map.of(
          Export.JSONL, LINES,
          Export.CSV, TABLE,
          Export.PROV, LINKED,
          Export.SCHEMA, LINKED,
          Export.GRAPHML, "application/graphml+xml",
          Export.EVENTS, TABLE,
          Export.FAMILIES, LINES,
          Export.CLAIMS, LINES,
          Export.GOLD, "application/zip");

  private DeskCalls() {}

  static void export(Call call) throws IOException {
    Export export = form(call.path("form"));
    String type = TYPES.getOrDefault(export, LINES);
    if (!MediaTypes.accepts(call.header("Accept").orElse(null), MediaTypes.type(type))) {
      throw new Problem(406, "api.not-acceptable", type);
    }
    call.visit().note(Deed.EXPORTED, export.toString());
    call.visit()
        .send(
            type,
            "musnad-" + export,
            out -> export.write(call.ledger(), Arabic.agencies(), out, complaint -> {}));
  }

  private static Export form(String word) {
    for (Export export : Export.values()) {
      if (export.toString().equals(word)) {
        return export;
      }
    }
    throw Problem.notFound();
  }

  static void status(Call call) throws IOException {
    long[] counts = call.ledger().database().read(DeskCalls::counts);
    String version = DeskCalls.class.getPackage().getImplementationVersion();
    call.json(
        out -> {
          out.writeStartObject();
          out.writeStringField("name", "musnad");
          out.writeStringField("version", version == null ? "unknown" : version);
          out.writeStringField("api", "v1");
          out.writeStringField("schema", "musnad/1");
          out.writeStringField("state", "ready");
          out.writeObjectFieldStart("ledger");
          out.writeNumberField("articles", counts[0]);
          out.writeNumberField("statements", counts[1]);
          out.writeNumberField("outlets", counts[2]);
          out.writeEndObject();
          out.writeEndObject();
        });
  }

  private static long[] counts(Session session) {
    return new long[] {
      session.number("SELECT count(*) FROM articles"),
      session.number("SELECT count(*) FROM statements"),
      session.number("SELECT count(DISTINCT outlet) FROM articles")
    };
  }
}
