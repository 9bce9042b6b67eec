package org.musnad.desk.access;

import java.util.function.Supplier;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.account.Busy;
import org.musnad.desk.account.Login;
import org.musnad.desk.account.Role;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Router.Method;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Visit;

/** Logging in and out. */
final class LoginRoutes implements Routes {
  private static final int BUSY = 5;

  @Override
  public void add(Router router) {
    router.anybody(Method.GET, "/login", LoginRoutes::show);
    router.anybody(Method.POST, "/login", LoginRoutes::logIn);
    router.post("/logout", Role.READER, LoginRoutes::logOut);
  }

  private static void show(Visit visit) {
    String next = Links.own(visit.query("next").orElse("/"));
    if (visit.single() || visit.signedIn().isPresent()) {
      visit.see(next);
    } else {
      show(visit, new LoginPage("", next, ""));
    }
  }

  private static void show(Visit visit, LoginPage page) {
    visit.page("account/login.jte", visit.words().text("account.login.title"), page);
  }

  private static void logIn(Visit visit) {
    Accounts accounts = visit.accounts();
    String name = visit.form("name").orElse("");
    String next = Links.own(visit.form("next").orElse("/"));
    String password = visit.form("password").orElse("");
    Login login = inTurn(() -> accounts.logins().login(name, password, visit.asker()));
    if (login instanceof Login.Done done) {
      leaveOld(visit, accounts);
      visit.enter(done);
      visit.see(next);
    } else {
      visit.http().status(login instanceof Login.Delayed ? 429 : 403);
      show(visit, new LoginPage(name, next, problem(visit, login)));
    }
  }

  /** One who logs in anew leaves the session before. */
  private static void leaveOld(Visit visit, Accounts accounts) {
    visit.signedIn().ifPresent(old -> accounts.sessions().logOut(old, visit.actor()));
  }

  /** Why a login did not work. */
  static String problem(Visit visit, Login login) {
    if (login instanceof Login.Delayed delayed) {
      visit.http().header("Retry-After", Long.toString(delayed.delay().toSeconds() + 1));
      return Messages.wait(visit.words(), delayed.delay());
    }
    return visit.words().text("account.refused");
  }

  /** A password to be checked, or a problem if too many are. */
  static <T> T inTurn(Supplier<T> work) {
    try {
      return work.get();
    } catch (Busy e) {
      throw new Problem(503, "problem.busy", BUSY);
    }
  }

  private static void logOut(Visit visit) {
    Accounts accounts = visit.accounts();
    visit.signedIn().ifPresent(known -> accounts.sessions().logOut(known, visit.actor()));
    visit.leave();
    visit.see("/login");
  }
}
