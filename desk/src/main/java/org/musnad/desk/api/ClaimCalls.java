package org.musnad.desk.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.musnad.arabic.Arabic;
import org.musnad.desk.web.Problem;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.claim.Claim;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.claim.TraceJson;
import org.musnad.ledger.claim.Tracer;
import org.musnad.ledger.digest.DigestedStore;

/** Calls that trace claims. Thread-safe. */
final class ClaimCalls {
  private static final TraceJson JSON = new TraceJson();

  private final Map<String, List<String>> agencies = AgencyNames.of(Arabic.agencies());

  /** A claim by its id, which must be one: words alone find nothing here. */
  void claim(Call call) throws IOException {
    String asked = call.path("claim");
    String name = asked.startsWith(Claim.PREFIX) ? asked.substring(Claim.PREFIX.length()) : asked;
    int mark = name.lastIndexOf('#');
    if (mark < 0
        || call.ledger().article(name).isPresent()
        || call.ledger().article(name.substring(0, mark)).isEmpty()) {
      throw Problem.notFound();
    }
    Trace trace = traces(call, name).stream().findFirst().orElseThrow(Problem::notFound);
    call.json(out -> out.writeRawValue(JSON.trace(trace)));
  }

  void trace(Call call) throws IOException {
    List<Trace> traces = traces(call, call.text("q").orElse(""));
    call.json(
        out -> {
          out.writeStartObject();
          out.writeArrayFieldStart("items");
          for (Trace trace : traces) {
            out.writeRawValue(JSON.trace(trace));
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private List<Trace> traces(Call call, String what) {
    return call.ledger()
        .database()
        .read(session -> new Tracer(DigestedStore.of(session), agencies).trace(what));
  }
}
