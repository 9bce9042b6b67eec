package org.musnad.desk.claim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.musnad.desk.account.Role;
import org.musnad.desk.draw.Drawing;
import org.musnad.desk.draw.OriginGraph;
import org.musnad.desk.draw.Side;
import org.musnad.desk.draw.TimeLines;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Visit;
import org.musnad.desk.web.Weight;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.digest.Digest;

/** The pages of claims, and what can be taken away of them. */
public final class ClaimRoutes implements Routes {
  private static final int LONGEST_TITLE = 70;

  private final Traces traces = new Traces();
  private final OriginGraph graph = new OriginGraph();
  private final TimeLines timeLines = new TimeLines();
  private final ClaimFiles files = new ClaimFiles();

  /** Also draws a graph aside, since the first takes long to load all that it needs. */
  public ClaimRoutes() {
    Thread warming = new Thread(graph::warm, "musnad-draw");
    warming.setDaemon(true);
    warming.setPriority(Thread.MIN_PRIORITY);
    warming.start();
  }

  /** Has at hand what is asked for most; ends where the thread is interrupted. */
  public void prepare(Ledger ledger, Digest digest) {
    traces.prepare(ledger.database(), digest);
  }

  @Override
  public void add(Router router) {
    router.get("/claims", Role.READER, Weight.COSTLY, this::find);
    router.get("/claims/{id}", Role.READER, Weight.COSTLY, this::claim);
    router.get("/claims/{id}/{file}", Role.READER, Weight.COSTLY, this::file);
    router.get("/claims/of/{article}/{statement}", Role.READER, Weight.COSTLY, this::ofStatement);
  }

  private void find(Visit visit) {
    String query = visit.query("q").orElse("").strip();
    List<Trace> found = query.isEmpty() ? List.of() : traces.find(visit.ledger().database(), query);
    if (found.size() == 1) {
      visit.see(Links.claim(Places.name(found.get(0).claim())));
      return;
    }
    visit.page(
        "claim/claims.jte",
        visit.words().text("claim.find.title"),
        ClaimList.of(query, found, visit.words()));
  }

  private void claim(Visit visit) {
    Trace trace = trace(visit);
    String address = Links.claim(visit.path("id"));
    boolean whole = visit.query("all").isPresent();
    ClaimPage page = new ClaimPages(graph, timeLines, trace, visit.words(), address, whole).page();
    visit.page("claim/claim.jte", title(trace), page);
  }

  private Trace trace(Visit visit) {
    return first(traces.find(visit.ledger().database(), visit.path("id")));
  }

  private static Trace first(List<Trace> found) {
    if (found.isEmpty()) {
      throw new Problem(404, "claim.none");
    }
    return found.get(0);
  }

  private static String title(Trace trace) {
    String text = trace.claim().text();
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST_TITLE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
  }

  private void ofStatement(Visit visit) {
    String name = visit.path("article") + "#" + visit.path("statement");
    Trace trace = first(traces.find(visit.ledger().database(), name));
    visit.see(Links.claim(Places.name(trace.claim())));
  }

  private void file(Visit visit) throws IOException {
    ClaimExport export = ClaimExport.of(visit.path("file")).orElseThrow(Problem::notFound);
    Trace trace = trace(visit);
    String content =
        switch (export) {
          case TRACE -> files.json(trace);
          case REPORTS -> files.csv(trace);
          case DRAWING -> svg(visit, trace);
          case GRAPH -> new ClaimGraphMl(trace).write();
        };
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    visit.send(export.mediaType(), export.file(), out -> out.write(bytes));
  }

  private String svg(Visit visit, Trace trace) {
    boolean whole = visit.query("all").isPresent();
    Drawing drawing =
        graph.draw(Side.saying(trace), visit.words(), OriginGraph.Targets.NONE, whole);
    return files.svg(drawing, title(trace));
  }
}
