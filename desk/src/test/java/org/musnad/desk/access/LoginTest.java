package org.musnad.desk.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musnad.desk.Browser;
import org.musnad.desk.TeamDesk;
import org.musnad.desk.account.Actor;
import org.musnad.desk.account.Role;

class LoginTest {
  private static TeamDesk desk;

  @BeforeAll
  static void start() {
    desk = new TeamDesk();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void whoIsNotLoggedInIsSentThereAndBack() {
    Browser browser = desk.browser();
    HttpResponse<String> sent = browser.get("/about?x=1");
    assertEquals(303, sent.statusCode());
    assertEquals("/login?next=%2Fabout%3Fx%3D1", location(sent));
    assertEquals(
        "/about?x=1", browser.page(location(sent)).select("input[name=next]").attr("value"));
    HttpResponse<String> in =
        browser.post(
            "/login", "name", "READER", "password", TeamDesk.PASSWORD, "next", "/about?x=1");
    assertEquals("/about?x=1", location(in));
    assertEquals(200, browser.get("/about").statusCode());
    assertEquals("/login", location(browser.post("/logout")));
    assertEquals(303, browser.get("/about").statusCode());
  }

  @Test
  void nobodyIsSentElsewhere() {
    for (String next :
        List.of(
            "https://evil.example/",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "x")) {
      HttpResponse<String> in =
          desk.browser()
              .post("/login", "name", "reader", "password", TeamDesk.PASSWORD, "next", next);
      assertEquals("/", location(in), next);
    }
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none");
  }

  @Test
  void aWrongPasswordAndAnUnknownNameLookTheSame() {
    HttpResponse<String> wrong =
        desk.browser().post("/login", "name", "admin", "password", "wrong password");
    HttpResponse<String> unknown =
        desk.browser().post("/login", "name", "nobody", "password", "wrong password");
    assertEquals(403, wrong.statusCode());
    assertEquals(wrong.statusCode(), unknown.statusCode());
    assertEquals(plain(wrong, "admin"), plain(unknown, "nobody"));
    assertFalse(wrong.body().contains("wrong password"));
  }

  private static String plain(HttpResponse<String> answer, String name) {
    return answer
        .body()
        .replaceAll("[A-Za-z0-9_-]{43}", "TOKEN")
        .replace("value=\"" + name + "\"", "NAME");
  }

  @Test
  void aSessionThatWasThereBeforeIsNotTaken() {
    Browser victim = desk.browser();
    String planted = "A".repeat(43);
    String name = "musnad-session-" + desk.port();
    victim.plant(name, planted);
    victim.logIn("reader", TeamDesk.PASSWORD);
    assertNotEquals(planted, victim.cookie("session"));
    Browser attacker = desk.browser();
    attacker.plant(name, planted);
    assertEquals(303, attacker.get("/account").statusCode());
  }

  @Test
  void eachLoginEndsTheSessionBefore() {
    Browser browser = desk.browser(Role.READER);
    String before = browser.cookie("session");
    browser.logIn("reader", TeamDesk.PASSWORD);
    assertNotEquals(before, browser.cookie("session"));
    Browser thief = desk.browser();
    thief.plant("musnad-session-" + desk.port(), before);
    assertEquals(303, thief.get("/account").statusCode());
  }

  @Test
  void guessingIsSlowedDown() {
    desk.accounts().users().add("victim", "victim", Role.READER, TeamDesk.PASSWORD, Actor.TERMINAL);
    Browser owner = desk.browser();
    owner.logIn("victim", TeamDesk.PASSWORD);
    owner.post("/logout");
    Browser guesser = desk.browser();
    HttpResponse<String> last = null;
    for (int i = 0; i < 6; i++) {
      last = guesser.post("/login", "name", "victim", "password", "guess number " + i);
    }
    assertEquals(429, last.statusCode());
    assertTrue(last.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
    assertEquals(
        429,
        guesser.post("/login", "name", "victim", "password", TeamDesk.PASSWORD).statusCode(),
        "the right one too has to wait");
    owner.logIn("victim", TeamDesk.PASSWORD);
  }

  @Test
  void aUserChangesThePasswordAndOthersAreOut() {
    desk.accounts().users().add("sami", "سامي", Role.READER, TeamDesk.PASSWORD, Actor.TERMINAL);
    Browser own = desk.browser();
    own.logIn("sami", TeamDesk.PASSWORD);
    Browser other = desk.browser();
    other.logIn("sami", TeamDesk.PASSWORD);
    String next = "quite another password";
    assertEquals(422, own.post("/account/password", "current", "wrong", "new", next).statusCode());
    HttpResponse<String> shorter =
        own.post("/account/password", "current", TeamDesk.PASSWORD, "new", "short");
    assertTrue(shorter.body().contains("The password is too short."));
    HttpResponse<String> done =
        own.post("/account/password", "current", TeamDesk.PASSWORD, "new", next);
    assertEquals("/account?done=password", location(done));
    assertTrue(own.page(location(done)).text().contains("The password is changed."));
    assertEquals(303, other.get("/account").statusCode());
  }

  @Test
  void sessionsAndTokensAreListedMadeAndEnded() {
    Browser browser = desk.browser(Role.REVIEWER);
    Browser second = desk.browser(Role.REVIEWER);
    HttpResponse<String> made =
        browser.post("/account/tokens", "name", "<i>script</i>", "role", "admin", "days", "5");
    String token = Jsoup.parse(made.body()).select(".token code").text();
    assertTrue(token.matches("musnad_[A-Za-z0-9_-]{43}"), token);
    assertEquals(Role.REVIEWER, desk.accounts().tokens().find(token).orElseThrow().user().role());
    var page = browser.page("/account");
    assertFalse(page.text().contains(token), "shown once only");
    assertTrue(page.text().contains("<i>script</i>"));
    assertEquals(
        422,
        browser.post("/account/tokens", "name", "x", "role", "reader", "days", "999").statusCode());
    browser.post(page.select("form[action^=/account/tokens/]").attr("action"));
    assertEquals(Optional.empty(), desk.accounts().tokens().find(token));
    String other =
        page.select("tr:not(:has(.tag)) form[action^=/account/sessions/]").first().attr("action");
    browser.post(other);
    assertEquals(303, second.get("/account").statusCode());
    assertEquals(200, browser.get("/account").statusCode());
  }

  @Test
  void adminsSeeToUsers() {
    Browser admin = desk.browser(Role.ADMIN);
    HttpResponse<String> added =
        admin.post(
            "/admin/users",
            "name",
            "layla",
            "display",
            "ليلى",
            "role",
            "reader",
            "password",
            TeamDesk.PASSWORD);
    assertEquals("/admin?done=added", location(added));
    HttpResponse<String> again =
        admin.post(
            "/admin/users",
            "name",
            "layla",
            "display",
            "x",
            "role",
            "reader",
            "password",
            TeamDesk.PASSWORD);
    assertEquals(422, again.statusCode());
    assertTrue(again.body().contains("There is a user of this name."));
    Browser layla = desk.browser();
    layla.logIn("layla", TeamDesk.PASSWORD);
    admin.post("/admin/users/layla/role", "role", "reviewer");
    assertEquals(303, layla.get("/account").statusCode(), "a change of role ends sessions");
    layla.logIn("layla", TeamDesk.PASSWORD);
    admin.post("/admin/users/layla/disable");
    assertEquals(303, layla.get("/account").statusCode());
    assertEquals(
        403, layla.post("/login", "name", "layla", "password", TeamDesk.PASSWORD).statusCode());
    admin.post("/admin/users/layla/enable");
    admin.post("/admin/users/layla/display", "display", "ليلى ناصر");
    assertTrue(admin.page("/admin").text().contains("ليلى ناصر"));
    assertEquals(400, admin.post("/admin/users/layla/remove").statusCode());
    admin.post("/admin/users/layla/remove", "sure", "yes");
    assertFalse(admin.page("/admin").text().contains("layla"));
    assertEquals(
        422, admin.post("/admin/users/admin/disable").statusCode(), "the last admin stays");
    String log = admin.page("/admin/log?who=admin").text();
    for (String deed :
        List.of("added a user", "changed a role", "kept a user out", "removed a user")) {
      assertTrue(log.contains(deed), deed);
    }
    assertTrue(admin.page("/admin/log?deed=user-removed").text().contains("layla"));
    assertEquals(400, admin.get("/admin/log?deed=nonsense").statusCode());
    assertEquals(400, admin.get("/admin/log?before=nonsense").statusCode());
  }
}
