package org.musnad.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.musnad.Engine;
import org.musnad.desk.account.Role;
import org.musnad.desk.add.Adder;
import org.musnad.desk.words.Catalog;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.LedgerException;

/** The desk's web server: finds who asks, whether he may, and who answers. */
public final class Server implements AutoCloseable {
  private static final String START = "musnad.start";
  private static final double MILLION = 1e6;

  private final Services services;
  private final Visitors visitors = new Visitors();
  private final PrintStream log;
  private final Javalin javalin;

  /**
   * Makes one, which does not listen yet.
   *
   * @param ledger the ledger, which the caller closes
   * @param engine gives the engine, as soon as it is loaded
   * @param areas what answers
   * @param log where failures of its own go, a line each
   */
  public Server(Ledger ledger, Supplier<Engine> engine, List<Routes> areas, PrintStream log) {
    Assets assets = new Assets();
    this.services =
        new Services(
            ledger,
            engine,
            new Adder(ledger, engine),
            new Catalog(),
            assets,
            new Pages(assets),
            true);
    this.log = log;
    Router router = new Router();
    router.post("/settings", Role.READER, this::settings);
    areas.forEach(area -> area.add(router));
    this.javalin = Javalin.create(config -> configure(config, router));
  }

  private void configure(JavalinConfig config, Router router) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new BareErrors(services.catalog())));
    config.http.defaultContentType = "text/plain; charset=utf-8";
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

  private void answer(Context http, Router.Route route) throws Exception {
    Visit visit = visit(http);
    if (!visit.may(route.least())) {
      throw new Problem(403, "problem.403");
    }
    if (route.method() != Router.Method.GET && !route.api()) {
      String token = http.header("X-CSRF-Token");
      token = token == null ? http.formParam("token") : token;
      if (token == null || !visitors.isOwn(visitors.of(http), token)) {
        throw new Problem(403, "problem.forged");
      }
    }
    if (route.method() != Router.Method.GET && route.api() && !Origins.isOwn(http)) {
      throw new Problem(403, "problem.origin");
    }
    route.handler().handle(visit);
  }

  private Visit visit(Context http) {
    Visit known = http.attribute("musnad.visit");
    if (known != null) {
      return known;
    }
    Visit visit = new Visit(http, services, visitors.of(http));
    http.attribute("musnad.visit", visit);
    return visit;
  }

  private void begin(Context http) {
    http.attribute(START, System.nanoTime());
    http.header("X-Content-Type-Options", "nosniff");
    http.header("Referrer-Policy", "same-origin");
    http.header(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
            + " base-uri 'none'");
    http.header("Cache-Control", "no-store");
    if (services.single() && !Origins.isLocal(http.header("Host"))) {
      throw new Problem(403, "problem.host");
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
    BrokenOff.hangUp(http);
  }

  private void failed(Exception e, Context http) {
    log.println("musnad: " + http.method() + " " + http.path() + " failed");
    e.printStackTrace(log);
    problem(new Problem(500, "problem.500"), http);
  }

  /** Javalin's own refusals have no page yet. */
  private void unlessAnswered(Context http, int status) {
    if (http.result() == null || !String.valueOf(http.res().getContentType()).contains("html")) {
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
        .keep(visit.http(), false);
    String back = visit.form("back").orElse("/");
    visit.see(back.startsWith("/") && !back.startsWith("//") && !back.contains("\\") ? back : "/");
  }

  /**
   * Begins to listen.
   *
   * @param host the address, as {@code 127.0.0.1}
   * @param port the port, or 0 for any that is free
   * @return the port
   */
  public int start(String host, int port) {
    return javalin.start(host, port).port();
  }

  /** Ends what is being answered, and listens no more. */
  @Override
  public void close() {
    javalin.stop();
  }
}
