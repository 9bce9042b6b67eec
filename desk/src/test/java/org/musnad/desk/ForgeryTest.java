package org.musnad.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musnad.desk.account.Role;

/** Hostile pages in the same browser: they may link to the desk, and nothing else. */
class ForgeryTest {
  private static RunningDesk alone;
  private static TeamDesk team;
  private static int port;

  @BeforeAll
  static void start() {
    alone = RunningDesk.empty();
    team = new TeamDesk();
    port = alone.port();
  }

  @AfterAll
  static void stop() {
    alone.close();
    team.close();
  }

  @Test
  void aFormNeedsTheTokenOfItsOwnBrowser() {
    Browser one = team.browser(Role.READER);
    Browser other = team.browser(Role.READER);
    String path = "/account/sessions/999/end";
    assertNotEquals(one.token(), other.token());
    assertEquals(303, one.post(path).statusCode());
    for (String token : List.of("", "x", other.token(), team.browser().token())) {
      assertEquals(403, one.send(one.form(path, token)).statusCode(), token);
    }
    var byHeader =
        one.request(path).header("X-CSRF-Token", one.token()).POST(BodyPublishers.noBody());
    assertEquals(303, one.send(byHeader).statusCode());
  }

  @Test
  void aLoginNeedsATokenTooSoThatNobodyIsLoggedInAsAnother() {
    Browser browser = team.browser();
    var form =
        browser.form(
            "/login", team.browser().token(), "name", "reader", "password", TeamDesk.PASSWORD);
    assertEquals(403, browser.send(form).statusCode());
  }

  /** Those that pass the door are refused for want of a token, by a page. */
  private static boolean passes(String... headers) {
    String[] lines = new String[headers.length + 2];
    lines[0] = "POST /settings HTTP/1.1";
    lines[1] = "Content-Length: 0";
    System.arraycopy(headers, 0, lines, 2, headers.length);
    Raw.Answer answer = Raw.ask(port, lines);
    assertEquals(403, answer.status());
    return answer.body().contains("</html>");
  }

  @Test
  void pagesOfOthersSendNothing() {
    String host = "Host: 127.0.0.1:" + port;
    assertTrue(passes(host));
    assertTrue(passes(host, "Origin: http://127.0.0.1:" + port));
    assertTrue(passes(host, "Sec-Fetch-Site: same-origin"));
    for (String origin :
        List.of(
            "null",
            "https://evil.example",
            "http://127.0.0.1",
            "http://127.0.0.1:" + (port + 1),
            "https://127.0.0.1:" + port,
            "http://localhost:" + port,
            "http://127.0.0.1:" + port + ".evil.example")) {
      assertFalse(passes(host, "Origin: " + origin), origin);
    }
    for (String site : List.of("cross-site", "same-site")) {
      assertFalse(passes(host, "Sec-Fetch-Site: " + site), site);
    }
  }

  @Test
  void pagesOfOthersMayLinkButNotUseParts() {
    String get = "GET / HTTP/1.1";
    String host = "Host: 127.0.0.1:" + port;
    String foreign = "Sec-Fetch-Site: cross-site";
    assertEquals(
        200,
        Raw.ask(port, get, host, foreign, "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")
            .status());
    assertEquals(
        403,
        Raw.ask(port, get, host, foreign, "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe")
            .status());
    for (String mode : List.of("no-cors", "cors", "websocket")) {
      assertEquals(403, Raw.ask(port, get, host, foreign, "Sec-Fetch-Mode: " + mode).status());
    }
  }

  @Test
  void aNameThatWasPointedHereIsNotAnswered() {
    for (String host :
        List.of(
            "evil.example",
            "evil.example:" + port,
            "127.0.0.1",
            "127.0.0.1:" + (port + 1),
            "127.0.0.1:" + port + "@evil.example",
            "127.0.0.1.evil.example:" + port,
            "localhost.:" + port,
            "localhost:" + port + ", evil.example",
            "10.0.0.1:" + port,
            "")) {
      for (String path : List.of("/", "/assets/desk.css", "/api/v1/status", "/nothing")) {
        Raw.Answer answer = Raw.ask(port, "GET " + path + " HTTP/1.1", "Host: " + host);
        assertTrue(answer.status() == 421 || answer.status() == 400, host + ": " + answer.head());
        assertFalse(answer.body().contains("html"), host);
        assertTrue(answer.header("Set-Cookie").isEmpty(), host);
      }
    }
    for (String host : List.of("127.0.0.1", "localhost", "LOCALHOST", "[::1]")) {
      assertEquals(200, Raw.ask(port, "GET / HTTP/1.1", "Host: " + host + ":" + port).status());
    }
    assertEquals(400, Raw.ask(port, "GET / HTTP/1.1").status(), "no name at all");
  }
}
