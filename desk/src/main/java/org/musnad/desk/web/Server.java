package org.musnad.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.musnad.Engine;
import org.musnad.desk.add.Adder;
import org.musnad.desk.guard.Doorkeeper;
import org.musnad.desk.web.Router.Method;
import org.musnad.desk.words.Catalog;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.LedgerException;

/** The desk's web server: finds who asks, whether he may, and who answers. */
public final class Server implements AutoCloseable {
  private static final String START = "musnad.start";
  private static final String ANSWERED = "musnad.answered";
  private static final double MILLION = 1e6;

  private final Services services;
  private final Safety safety;
  private final Cookies cookies;
  private final Doorkeeper doorkeeper;
  private final Admission admission;
  private final Router router = new Router();
  private final PrintStream log;
  private final Javalin javalin;

  /**
   * Makes one, which does not listen yet.
   *
   * @param ledger the ledger, which the caller closes
   * @param engine gives the engine, as soon as it is loaded
   * @param safety who may ask, and how much
   * @param areas what answers
   * @param log where failures of its own go, a line each
   */
  public Server(
      Ledger ledger, Supplier<Engine> engine, Safety safety, List<Routes> areas, PrintStream log) {
    this.safety = safety;
    this.cookies = new Cookies(safety.origins());
    this.doorkeeper = new Doorkeeper(safety.limits(), safety.origins());
    this.admission = new Admission(safety.limits());
    Assets assets = new Assets();
    this.services =
        new Services(
            ledger,
            engine,
            new Adder(ledger, engine),
            new Catalog(),
            assets,
            new Pages(assets),
            safety.accounts(),
            new Visitors(safety.accounts(), cookies, safety.proxies()));
    this.log = log;
    router.anybody(Method.POST, "/settings", this::settings);
    areas.forEach(area -> area.add(router));
    this.javalin = Javalin.create(this::configure);
  }

  private void configure(JavalinConfig config) {
    config.jetty.threadPool = doorkeeper.threads();
    config.jetty.modifyServer(doorkeeper::guard);
    config.jetty.modifyHttpConfiguration(doorkeeper::configure);
    config.jetty.addConnector(
        (jetty, http) -> doorkeeper.connector(jetty, http, safety.host(), safety.port()));
    config.http.maxRequestSize = Weight.UPLOAD.mostBytes();
    int most =
        Weight.UPLOAD.mostBytes(); // all in memory: nothing touches the disk before it is kept
    config.jetty.multipartConfig.maxTotalRequestSize(most, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxFileSize(most, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(most, SizeUnit.BYTES);
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.jetty.modifyServletContextHandler(
        handler -> handler.setMaxFormContentSize(most)); // a pasted text, too, has no file's name
    config.routes.before(this::begin);
    config.routes.after(this::end);
    config.routes.get("/assets/*", http -> services.assets().send(visit(http)));
    router.routes().forEach(route -> add(config, route));
    config.routes.exception(Problem.class, this::problem);
    config.routes.exception(BrokenOff.class, this::brokenOff);
    config.routes.exception(LedgerException.class, this::ledgerFailed);
    config.routes.exception(Exception.class, this::failed);
    config.routes.error(404, http -> unlessAnswered(http, 404));
    config.routes.error(405, http -> unlessAnswered(http, 405));
    config.routes.error(413, http -> unlessAnswered(http, 413));
  }

  private void add(JavalinConfig config, Router.Route route) {
    HandlerType type = HandlerType.findOrCreate(route.method().name());
    config.routes.addHttpHandler(type, route.path(), http -> answer(http, route));
  }

  /** Javalin leaves errors, as of memory, to the container, which says nothing of them. */
  private void answer(Context http, Router.Route route) throws Exception {
    try {
      admission.answer(visit(http), route);
    } catch (Error e) {
      failed(e, http);
    }
  }

  private Visit visit(Context http) {
    Visit known = http.attribute("musnad.visit");
    if (known != null) {
      return known;
    }
    Visit visit = new Visit(http, services, services.visitors().of(http));
    http.attribute("musnad.visit", visit);
    return visit;
  }

  private void begin(Context http) {
    http.attribute(START, System.nanoTime());
    if (!Visitors.isForAsset(http)) {
      admission.count(visit(http));
    }
  }

  private void end(Context http) {
    Long start = http.attribute(START);
    if (start != null && !http.res().isCommitted()) {
      double took = (System.nanoTime() - start) / MILLION;
      http.header("Server-Timing", String.format(Locale.ROOT, "app;dur=%.2f", took));
    }
  }

  private void problem(Problem problem, Context http) {
    if (http.res().isCommitted()) {
      Doorkeeper.hangUp(http.req()); // what is cut off is not to look whole
      return;
    }
    http.attribute(ANSWERED, true);
    Visit visit = visit(http);
    if (ProblemJson.isFor(http.path())) {
      ProblemJson.answer(problem, visit.wordsForPrograms(), http);
      return;
    }
    http.status(problem.status());
    String text = visit.words().text(problem.key(), problem.arguments().toArray());
    String title = visit.words().text("problem.title", problem.status());
    visit.page("problem.jte", title, new ProblemPage(problem.status(), text));
  }

  private void ledgerFailed(LedgerException e, Context http) {
    log.println("musnad: " + e.getMessage());
    problem(new Problem(503, "problem.ledger"), http);
  }

  private void brokenOff(BrokenOff e, Context http) {
    if (!e.isByClient()) {
      log.println("musnad: " + http.method() + " " + http.path() + " broke off");
      e.printStackTrace(log);
    }
    Doorkeeper.hangUp(http.req()); // what is cut off is not to look whole
  }

  private void failed(Throwable e, Context http) {
    log.println("musnad: " + http.method() + " " + http.path() + " failed");
    e.printStackTrace(log);
    problem(new Problem(500, "problem.500"), http);
  }

  /** Javalin's own refusals have no page yet. */
  private void unlessAnswered(Context http, int status) {
    if (http.attribute(ANSWERED) == null) {
      problem(new Problem(status, "problem." + status), http);
    }
  }

  private void settings(Visit visit) {
    visit
        .preferences()
        .with(
            visit.form("language").orElse(null),
            visit.form("digits").orElse(null),
            visit.form("theme").orElse(null))
        .keep(visit.http(), cookies.areSecure());
    visit.see(Links.own(visit.form("back").orElse("/")));
  }

  /**
   * Begins to listen.
   *
   * @return the port
   */
  public int start() {
    return javalin.start().port();
  }

  /** All addresses that it answers. */
  public Router router() {
    return router;
  }

  /** Ends what is being answered, and listens no more. */
  @Override
  public void close() {
    javalin.stop();
    admission.close();
  }
}
