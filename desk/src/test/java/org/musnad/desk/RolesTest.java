package org.musnad.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musnad.desk.account.Actor;
import org.musnad.desk.account.Role;
import org.musnad.desk.account.User;
import org.musnad.desk.web.Router.Method;
import org.musnad.desk.web.Router.Route;
import org.musnad.desk.web.Weight;

/** Each address that there is, asked by each role and by nobody. */
class RolesTest {
  private static final String FORGED = "did not come from it";
  private static TeamDesk desk;

  @BeforeAll
  static void start() {
    desk = new TeamDesk();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  /** Else a few who ask for these would leave nothing of the machine to the others. */
  @Test
  void whatTakesTheMachinesTimeGoesInTurns() {
    List<Route> costly =
        desk.routes().stream()
            .filter(route -> route.path().matches("/claims(/.*)?|/review(/figures)?"))
            .toList();
    assertEquals(6, costly.size(), costly.toString());
    for (Route route : costly) {
      assertEquals(Weight.COSTLY, route.weight(), route.path());
    }
  }

  private static String sample(Route route) {
    return route.path().replaceAll("\\{[^}]*}|<[^>]*>", "1");
  }

  private static boolean mayBeAsked(Route route, Role role) {
    return route.least() == null || role.includes(route.least());
  }

  @Test
  void strangersSeeNothing() {
    int asked = 0;
    for (Route route : desk.routes()) {
      if (route.least() == null) {
        continue;
      }
      asked++;
      HttpResponse<String> answer = send(desk.browser(), route);
      if (route.api() || route.method() != Method.GET) {
        assertEquals(401, answer.statusCode(), route.toString());
        assertTrue(answer.headers().firstValue("WWW-Authenticate").isPresent());
      } else {
        assertEquals(303, answer.statusCode(), route.toString());
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(location.startsWith("/login?next="), location);
      }
    }
    assertTrue(asked > 10);
  }

  @Test
  void onlyTheWayInIsForEverybody() {
    List<String> open =
        desk.routes().stream()
            .filter(route -> route.least() == null)
            .map(route -> route.method() + " " + route.path())
            .sorted()
            .toList();
    assertEquals(List.of("GET /login", "POST /login", "POST /settings"), open);
  }

  /** What changes something is sent without the form's token, so that it changes nothing. */
  @Test
  void eachRoleMayWhatItMayAndNoFormGoesWithoutItsToken() {
    for (Role role : Role.values()) {
      Browser browser = desk.browser(role);
      for (Route route : desk.routes()) {
        HttpResponse<String> answer = send(browser, route);
        String what = role + " " + route + ": " + answer.statusCode() + desk.log();
        boolean forged = answer.body().contains(FORGED);
        if (!mayBeAsked(route, role)) {
          assertEquals(403, answer.statusCode(), what);
          assertFalse(forged, what);
        } else if (route.method() == Method.GET) {
          assertFalse(List.of(401, 403, 500).contains(answer.statusCode()), what);
        } else {
          assertEquals(403, answer.statusCode(), what);
          assertTrue(forged, what);
        }
      }
    }
  }

  @Test
  void aTokenMayWhatItsRoleMayAndOnlyInTheApi() {
    Map<Role, String> tokens = new HashMap<>();
    for (Role role : Role.values()) {
      User user = desk.accounts().users().find(role.code()).orElseThrow();
      tokens.put(role, desk.accounts().tokens().make(user, "test", role, 1, Actor.TERMINAL));
    }
    for (Route route : desk.routes()) {
      for (Role role : Role.values()) {
        var request =
            desk.browser()
                .request(sample(route))
                .header("Authorization", "Bearer " + tokens.get(role));
        if (route.method() == Method.GET) {
          int status = desk.browser().send(request.GET()).statusCode();
          if (route.api()) {
            assertEquals(!mayBeAsked(route, role), status == 403, role + " " + route);
          } else if (route.least() != null) {
            assertEquals(303, status, "pages take no tokens: " + route);
          }
        } else if (route.api() && !mayBeAsked(route, role)) {
          request.method(route.method().name(), BodyPublishers.noBody());
          assertEquals(403, desk.browser().send(request).statusCode(), role + " " + route);
        }
      }
    }
  }

  @Test
  void aDeskWithoutAccountsHasNoPagesOfAccounts() {
    try (RunningDesk alone = RunningDesk.empty()) {
      assertEquals(404, alone.get("/account").statusCode());
      assertEquals(404, alone.get("/admin").statusCode());
      assertEquals(303, alone.get("/login").statusCode());
      assertEquals(404, alone.post("/login", "name", "a", "password", "b").statusCode());
    }
  }

  private static HttpResponse<String> send(Browser browser, Route route) {
    return browser.send(
        browser
            .request(sample(route))
            .method(
                route.method().name(),
                route.method() == Method.GET
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString("x=1")));
  }
}
