package org.musnad.desk.web;

import io.javalin.http.Context;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.Networks;
import org.musnad.desk.account.User;
import org.musnad.desk.guard.Deadlines;
import org.musnad.desk.guard.Limits;
import org.musnad.desk.guard.Rates;
import org.musnad.desk.guard.Turns;
import org.musnad.desk.web.Router.Method;
import org.musnad.desk.web.Router.Route;
import org.musnad.desk.web.Visitor.By;

/**
 * What a request must pass before it is answered: how often, how much, by whom, from which page, in
 * its turn, and in time.
 */
final class Admission implements AutoCloseable {
  private static final int BUSY = 5;

  private final Limits limits;
  private final Deadlines deadlines = new Deadlines();
  private final Rates users = new Rates(300, 20);
  private final Rates strangers = new Rates(120, 5);
  private final Rates costlyOnes = new Rates(60, 2);
  private final Turns costly;
  private final Turns downloads;

  Admission(Limits limits) {
    this.limits = limits;
    this.costly = new Turns(limits.costly(), limits.patience());
    this.downloads = new Turns(limits.downloads(), limits.patience());
  }

  /**
   * Counts any request but that of an asset; who is alone on a desk may ask as often as he likes.
   */
  void count(Visit visit) {
    switch (visit.visitor().by()) {
      case PLACE -> {}
      case NOTHING -> pass(visit, strangers.take(Networks.of(visit.address())));
      case SESSION, TOKEN -> pass(visit, users.take(visit.owner()));
    }
  }

  private static void pass(Visit visit, Duration wait) {
    if (!wait.isZero()) {
      throw later(visit.http(), 429, "problem.429", wait.toSeconds() + 1);
    }
  }

  private static Problem later(Context http, int status, String key, long seconds) {
    http.header("Retry-After", Long.toString(seconds));
    return new Problem(status, key, seconds);
  }

  /** Answers, if everything is as it has to be. */
  void answer(Visit visit, Route route) throws Exception {
    checkSize(visit.http(), route.weight());
    if (!mayAsk(visit, route)) {
      return;
    }
    Weight weight = route.weight();
    if (weight != Weight.LIGHT && !visit.single()) {
      pass(visit, costlyOnes.take(visit.owner()));
    }
    Turns turns = turns(weight);
    try (Deadlines.Span span = deadlines.begin(limits.time().multipliedBy(weight.times()))) {
      if (turns != null && !turns.take(holder(visit))) {
        throw later(visit.http(), 503, "problem.busy", BUSY);
      }
      try {
        checkToken(visit, route);
        route.handler().handle(visit);
      } catch (Problem e) {
        throw e;
      } catch (Exception e) {
        throw span.isLate() ? new Problem(503, "problem.late") : e;
      } finally {
        if (turns != null) {
          turns.giveBack(holder(visit));
        }
      }
    }
  }

  /** Who is to leave turns to others; who has not logged in is known by his network alone. */
  private static String holder(Visit visit) {
    return visit.visitor().by() == By.NOTHING ? Networks.of(visit.address()) : visit.owner();
  }

  private @Nullable Turns turns(Weight weight) {
    return switch (weight) {
      case LIGHT -> null;
      case COSTLY, UPLOAD -> costly;
      case DOWNLOAD -> downloads;
    };
  }

  /** The length must be said first, so that none is taken in before it is known to be too large. */
  private static void checkSize(Context http, Weight weight) {
    if (http.header("Transfer-Encoding") != null) {
      throw new Problem(411, "problem.411");
    } else if (http.req().getContentLengthLong() > weight.mostBytes()) {
      http.header("Connection", "close");
      throw new Problem(413, "problem.413");
    }
  }

  /** Whether who asks may; a person who is not logged in is sent there. */
  private static boolean mayAsk(Visit visit, Route route) {
    if (route.least() == null || visit.may(route.least())) {
      return true;
    }
    User user = visit.userOrNull();
    if (user != null) {
      throw new Problem(403, "problem.403");
    } else if (route.api() || route.method() != Method.GET) {
      visit.http().header("WWW-Authenticate", "Bearer");
      throw new Problem(401, "problem.401");
    }
    visit.see(Links.with("/login", "next", visit.here()));
    return false;
  }

  /**
   * Forms bring the token of their page. A program brings its own token, which no browser adds of
   * itself; one that asks a desk without accounts has nothing to bring, and pages of others are
   * refused before.
   */
  private static void checkToken(Visit visit, Route route) {
    By by = visit.visitor().by();
    boolean program = route.api() && by != By.SESSION;
    if (route.method() == Method.GET || program) {
      return;
    }
    String sent = route.api() ? null : formToken(visit.http());
    String header = visit.http().header("X-CSRF-Token");
    String token = header == null ? sent : header;
    if (token == null || !Visitors.isOwn(visit.visitor(), token)) {
      throw new Problem(403, "problem.forged");
    }
  }

  /** Here every form is taken apart, so that one that is none ends here. */
  private static @Nullable String formToken(Context http) {
    try {
      return http.formParam("token");
    } catch (Exception e) { // checked ones too, which Kotlin does not declare
      throw new Problem(400, "problem.400");
    }
  }

  @Override
  public void close() {
    deadlines.close();
  }
}
