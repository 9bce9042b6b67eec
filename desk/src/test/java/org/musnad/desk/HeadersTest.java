package org.musnad.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.musnad.desk.guard.Limits;

/** What every answer has, be it a page, a part of one, or a refusal of any kind. */
class HeadersTest {
  private static final Map<String, String> EXPECTED =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Origin-Agent-Cluster", "?1");

  private static void assertHeaders(Raw.Answer answer, int status) {
    assertEquals(status, answer.status(), answer.head());
    EXPECTED.forEach(
        (name, value) ->
            assertEquals(value, answer.header(name).orElse("none"), name + "\n" + answer.head()));
    String policy = answer.header("Content-Security-Policy").orElse("");
    for (String part :
        List.of(
            "default-src 'none'",
            "script-src 'self';",
            "style-src 'self';",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'")) {
      assertTrue(policy.contains(part), policy);
    }
    assertFalse(policy.contains("unsafe"), policy);
    assertTrue(answer.header("Permissions-Policy").orElse("").contains("camera=()"));
    assertTrue(answer.header("Server").isEmpty(), answer.head());
    assertTrue(answer.header("X-Powered-By").isEmpty(), answer.head());
    assertFalse(answer.body().contains("org.eclipse.jetty"), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }

  private static void assertPrivate(Raw.Answer answer, int status) {
    assertHeaders(answer, status);
    assertEquals("no-store", answer.header("Cache-Control").orElse("none"), answer.head());
  }

  @Test
  void everyAnswerHasThem() {
    try (RunningDesk desk = RunningDesk.empty()) {
      int port = desk.port();
      String host = "Host: 127.0.0.1:" + port;
      assertPrivate(Raw.get(port, "/"), 200);
      assertPrivate(Raw.get(port, "/nothing-there"), 404);
      assertPrivate(Raw.get(port, "/assets/nothing-there.css"), 404);
      assertPrivate(Raw.get(port, "/login"), 303);
      assertPrivate(Raw.ask(port, "POST / HTTP/1.1", host, "Content-Length: 0"), 405);
      assertPrivate(Raw.ask(port, "TRACE / HTTP/1.1", host), 405);
      assertPrivate(Raw.ask(port, "POST /demo HTTP/1.1", host, "Content-Length: 0"), 403);
      assertPrivate(Raw.ask(port, "GET / HTTP/1.1", "Host: evil.example"), 421);
      assertPrivate(Raw.ask(port, "GET /api/v1/x HTTP/1.1", "Host: evil.example"), 421);
      assertPrivate(Raw.get(port, "/%"), 400);
      assertPrivate(Raw.get(port, "/%00"), 400);
      assertPrivate(Raw.ask(port, "GET / HTTP/1.1", host, "X: " + "x".repeat(20_000)), 431);
      assertPrivate(Raw.ask(port, "GET /" + "x".repeat(20_000) + " HTTP/1.1", host), 414);
      assertPrivate(Raw.ask(port, "nonsense"), 400);
      Raw.Answer asset = Raw.get(port, "/assets/desk.css");
      assertHeaders(asset, 200);
      assertEquals("no-cache", asset.header("Cache-Control").orElse("none"));
      assertTrue(asset.header("Set-Cookie").isEmpty(), asset.head());
      String named = desk.page("/").select("link[rel=stylesheet]").first().attr("href");
      Raw.Answer kept = Raw.get(port, named);
      assertHeaders(kept, 200);
      assertEquals(
          "public, max-age=31536000, immutable", kept.header("Cache-Control").orElse("none"));
    }
  }

  @Test
  void behindTlsCookiesKeepToIt() {
    DeskSettings settings =
        new DeskSettings(
            "127.0.0.1",
            0,
            URI.create("https://desk.example.org"),
            List.of("127.0.0.1"),
            Limits.usual());
    try (TeamDesk desk = new TeamDesk(settings)) {
      int port = desk.port();
      String host = "Host: desk.example.org";
      Raw.Answer login = Raw.ask(port, "GET /login HTTP/1.1", host);
      assertPrivate(login, 200);
      assertEquals("max-age=31536000", login.header("Strict-Transport-Security").orElse("none"));
      String visitor = login.header("Set-Cookie").orElseThrow();
      assertCookie(visitor, "__Host-musnad-visitor");
      String token = login.body().replaceFirst("(?s).*name=\"csrf\" content=\"([^\"]*)\".*", "$1");
      String password = URLEncoder.encode(TeamDesk.PASSWORD, StandardCharsets.UTF_8);
      String body = "token=" + token + "&name=admin&password=" + password;
      try (Raw raw = new Raw(port)) {
        raw.send(
            String.join(
                "\r\n",
                "POST /login HTTP/1.1",
                host,
                "Origin: https://desk.example.org",
                "Cookie: " + visitor.split(";")[0],
                "X-Forwarded-For: 203.0.113.9, 198.51.100.7",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length(),
                "Connection: close",
                "",
                body));
        Raw.Answer in = raw.read();
        assertPrivate(in, 303);
        List<String> cookies =
            in.head().lines().filter(line -> line.startsWith("Set-Cookie:")).toList();
        assertEquals(3, cookies.size(), in.head());
        cookies.forEach(cookie -> assertCookie(cookie, "__Host-musnad-"));
      }
      var entry =
          desk.accounts()
              .audit()
              .page(Optional.of("admin"), Optional.empty(), Long.MAX_VALUE, 1)
              .get(0);
      assertEquals("198.51.100.7", entry.actor().address(), "the proxy is believed, not its guest");
      assertEquals(421, Raw.ask(port, "GET / HTTP/1.1", "Host: 127.0.0.1:" + port).status());
      assertEquals(
          200, Raw.ask(port, "GET /login HTTP/1.1", "Host: DESK.example.org:443").status());
      assertEquals(421, Raw.ask(port, "GET /login HTTP/1.1", "Host: desk.example.org:80").status());
    }
  }

  private static void assertCookie(String cookie, String name) {
    assertTrue(cookie.contains(name), cookie);
    for (String part : List.of("Path=/", "Secure", "HttpOnly", "SameSite=Lax")) {
      assertTrue(cookie.contains(part), cookie);
    }
    assertFalse(cookie.contains("Domain"), cookie);
  }
}
