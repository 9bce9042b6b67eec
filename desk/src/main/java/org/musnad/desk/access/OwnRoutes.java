package org.musnad.desk.access;

import java.util.Arrays;
import java.util.List;
import org.musnad.desk.access.AccountPage.SessionRow;
import org.musnad.desk.access.AccountPage.TokenRow;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.account.Login;
import org.musnad.desk.account.OpenSession;
import org.musnad.desk.account.Refusal;
import org.musnad.desk.account.Refusal.Reason;
import org.musnad.desk.account.Role;
import org.musnad.desk.account.SignedIn;
import org.musnad.desk.account.Token;
import org.musnad.desk.account.User;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Visit;
import org.musnad.desk.words.Words;

/** One's own account: password, sessions, tokens. */
final class OwnRoutes implements Routes {
  private static final int BAD = 422;

  @Override
  public void add(Router router) {
    router.get("/account", Role.READER, visit -> show(visit, "", ""));
    router.post("/account/password", Role.READER, OwnRoutes::changePassword);
    router.post("/account/sessions/{key}/end", Role.READER, OwnRoutes::endSession);
    router.post("/account/tokens", Role.READER, OwnRoutes::makeToken);
    router.post("/account/tokens/{key}/end", Role.READER, OwnRoutes::endToken);
  }

  private static void show(Visit visit, String problem, String newToken) {
    Words words = visit.words();
    Accounts accounts = visit.accounts();
    User user = visit.user();
    long own = visit.signedIn().map(SignedIn::key).orElse(0L);
    List<Role> roles = Arrays.stream(Role.values()).filter(user::may).toList();
    AccountPage page =
        new AccountPage(
            user,
            roles,
            accounts.sessions().of(user).stream().map(each -> row(words, each, own)).toList(),
            accounts.tokens().of(user).stream().map(each -> row(words, each)).toList(),
            newToken,
            problem,
            Messages.done(words, "account", visit.query("done").orElse("")));
    visit.page("account/account.jte", words.text("account.title"), page);
  }

  private static SessionRow row(Words words, OpenSession session, long own) {
    return new SessionRow(
        session.key(),
        session.agent(),
        session.address(),
        Messages.time(words, session.began()),
        Messages.time(words, session.seen()),
        session.key() == own);
  }

  private static TokenRow row(Words words, Token token) {
    return new TokenRow(
        token.key(),
        token.name(),
        token.role(),
        Messages.time(words, token.made()),
        Messages.time(words, token.expires()),
        token
            .seen()
            .map(seen -> Messages.time(words, seen))
            .orElseGet(() -> words.text("account.token.never")));
  }

  private static void refused(Visit visit, String problem) {
    if (visit.http().statusCode() < 400) {
      visit.http().status(BAD);
    }
    show(visit, problem, "");
  }

  private static void changePassword(Visit visit) {
    Accounts accounts = visit.accounts();
    String current = visit.form("current").orElse("");
    String next = visit.form("new").orElse("");
    try {
      Login login =
          LoginRoutes.inTurn(
              () -> accounts.logins().changePassword(visit.user(), current, next, visit.asker()));
      if (login instanceof Login.Done done) {
        visit.enter(done);
        visit.see("/account?done=password");
      } else if (login instanceof Login.Delayed) {
        visit.http().status(429);
        refused(visit, LoginRoutes.problem(visit, login));
      } else {
        refused(visit, visit.words().name("account.refusal", Reason.PASSWORD_WRONG));
      }
    } catch (Refusal e) {
      refused(visit, Messages.of(visit.words(), e));
    }
  }

  private static void endSession(Visit visit) {
    visit.accounts().sessions().end(visit.user(), key(visit), visit.actor());
    visit.see("/account?done=session");
  }

  private static void makeToken(Visit visit) {
    Accounts accounts = visit.accounts();
    try {
      String token =
          accounts
              .tokens()
              .make(
                  visit.user(),
                  visit.form("name").orElse(""),
                  role(visit),
                  number(visit.form("days").orElse("")),
                  visit.actor());
      show(visit, "", token);
    } catch (Refusal e) {
      refused(visit, Messages.of(visit.words(), e));
    }
  }

  private static void endToken(Visit visit) {
    visit.accounts().tokens().end(visit.user(), key(visit), visit.actor());
    visit.see("/account?done=token");
  }

  private static long key(Visit visit) {
    try {
      return Long.parseLong(visit.path("key"));
    } catch (NumberFormatException e) {
      throw Problem.notFound();
    }
  }

  /** A number of days, or 0, which is refused, for what is none. */
  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The role that a form names. */
  static Role role(Visit visit) {
    try {
      return Role.of(visit.form("role").orElse(""));
    } catch (IllegalArgumentException e) {
      throw new Problem(400, "problem.400");
    }
  }
}
