package org.musnad.desk.access;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.musnad.desk.account.Actor;
import org.musnad.desk.account.AuditEntry;
import org.musnad.desk.account.Deed;
import org.musnad.desk.account.Refusal;
import org.musnad.desk.account.Role;
import org.musnad.desk.account.Users;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Visit;
import org.musnad.desk.words.Words;

/** What admins see to: users, and the log of what was done. */
final class AdminRoutes implements Routes {
  private static final int BAD = 422;
  private static final int PAGE = 50;

  @Override
  public void add(Router router) {
    router.get("/admin", Role.ADMIN, visit -> show(visit, ""));
    router.get("/admin/log", Role.ADMIN, AdminRoutes::showLog);
    router.post("/admin/users", Role.ADMIN, AdminRoutes::addUser);
    change(router, "display", "display", AdminRoutes::setDisplay);
    change(router, "role", "role", AdminRoutes::setRole);
    change(router, "password", "password", AdminRoutes::setPassword);
    change(router, "disable", "disabled", (visit, users) -> setDisabled(visit, users, true));
    change(router, "enable", "enabled", (visit, users) -> setDisabled(visit, users, false));
    change(router, "remove", "removed", AdminRoutes::remove);
  }

  private static void change(
      Router router, String what, String done, BiConsumer<Visit, Users> work) {
    router.post("/admin/users/{name}/" + what, Role.ADMIN, visit -> attempt(visit, done, work));
  }

  private static void attempt(Visit visit, String done, BiConsumer<Visit, Users> work) {
    try {
      Users users = visit.accounts().users();
      LoginRoutes.inTurn(
          () -> {
            work.accept(visit, users);
            return users;
          });
      visit.see("/admin?done=" + done);
    } catch (Refusal e) {
      visit.http().status(BAD);
      show(visit, Messages.of(visit.words(), e));
    }
  }

  private static void show(Visit visit, String problem) {
    Words words = visit.words();
    UsersPage page =
        new UsersPage(
            visit.accounts().users().list(),
            visit.form("name").orElse(""),
            visit.form("name").flatMap(name -> visit.form("display")).orElse(""),
            problem,
            Messages.done(words, "admin", visit.query("done").orElse("")));
    visit.page("admin/users.jte", words.text("admin.title"), page);
  }

  private static void addUser(Visit visit) {
    attempt(
        visit,
        "added",
        (same, users) ->
            users.add(
                visit.form("name").orElse(""),
                visit.form("display").orElse(""),
                OwnRoutes.role(visit),
                visit.form("password").orElse(""),
                visit.actor()));
  }

  private static void setDisplay(Visit visit, Users users) {
    users.setDisplay(visit.path("name"), visit.form("display").orElse(""), visit.actor());
  }

  private static void setRole(Visit visit, Users users) {
    users.setRole(visit.path("name"), OwnRoutes.role(visit), visit.actor());
  }

  private static void setPassword(Visit visit, Users users) {
    users.setPassword(visit.path("name"), visit.form("password").orElse(""), visit.actor());
  }

  private static void setDisabled(Visit visit, Users users, boolean disabled) {
    users.setDisabled(visit.path("name"), disabled, visit.actor());
  }

  private static void remove(Visit visit, Users users) {
    if (visit.form("sure").isEmpty()) {
      throw new Problem(400, "problem.400");
    }
    users.remove(visit.path("name"), visit.actor());
  }

  private static void showLog(Visit visit) {
    Optional<String> who = visit.query("who");
    Optional<Deed> deed = visit.query("deed").map(AdminRoutes::deed);
    long before = visit.query("before").map(AdminRoutes::number).orElse(Long.MAX_VALUE);
    Words words = visit.words();
    List<AuditEntry> entries = visit.accounts().audit().page(who, deed, before, PAGE);
    String older =
        entries.size() < PAGE
            ? ""
            : Links.with(
                "/admin/log",
                "who",
                who.orElse(""),
                "deed",
                deed.map(Deed::code).orElse(""),
                "before",
                entries.get(PAGE - 1).key());
    LogPage page =
        new LogPage(
            entries.stream().map(entry -> row(words, entry)).toList(),
            who.orElse(""),
            deed.map(Deed::code).orElse(""),
            older);
    visit.page("admin/log.jte", words.text("admin.log.title"), page);
  }

  private static LogPage.Row row(Words words, AuditEntry entry) {
    boolean terminal = entry.actor().address().equals(Actor.TERMINAL.address());
    String nobody = terminal ? "admin.log.terminal" : "admin.log.nobody";
    return new LogPage.Row(
        Messages.time(words, entry.time()),
        entry.actor().name().isEmpty() ? words.text(nobody) : entry.actor().name(),
        words.name("admin.deed", entry.deed()),
        entry.object(),
        terminal ? "" : entry.actor().address());
  }

  private static Deed deed(String code) {
    try {
      return Deed.of(code);
    } catch (IllegalArgumentException e) {
      throw new Problem(400, "problem.400");
    }
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new Problem(400, "problem.400");
    }
  }
}
