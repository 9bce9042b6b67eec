package org.musnad.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musnad.desk.web.Router.Method;
import org.musnad.desk.web.Router.Route;

/** No path leads out of what the desk has to show. */
class PathsTest {
  private static final List<String> CLIMBS =
      List.of(
          "../../../../../../etc/passwd",
          "..%2f..%2f..%2f..%2fetc%2fpasswd",
          "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
          "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
          "%252e%252e%252fetc%252fpasswd",
          "..%5c..%5cetc%5cpasswd",
          "..\\..\\etc\\passwd",
          "....//....//etc/passwd",
          "..;/..;/etc/passwd",
          "%c0%ae%c0%ae/etc/passwd",
          "/etc/passwd",
          "file:///etc/passwd",
          "~2E~2E~2Fetc~2Fpasswd",
          "desk.css/../../Desk.class",
          "..%00/desk.css",
          "desk.css%00.js");

  private static RunningDesk desk;

  @BeforeAll
  static void start() {
    desk = RunningDesk.empty();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static void assertHarmless(String path) {
    Raw.Answer answer = Raw.get(desk.port(), path);
    assertFalse(answer.body().contains("root:"), path);
    assertTrue(answer.status() >= 300 && answer.status() < 500, path + ": " + answer.head());
  }

  @Test
  void assetsAreOnlyWhatIsOneOfThem() {
    for (String climb : CLIMBS) {
      assertHarmless("/assets/" + climb);
    }
    for (String path :
        List.of(
            "/assets/",
            "/assets",
            "/assets/fonts/",
            "/assets/../assets/Desk.class",
            "/assets/org/musnad/desk/Desk.class",
            "/assets/META-INF/MANIFEST.MF",
            "//etc/passwd",
            "/WEB-INF/web.xml")) {
      assertHarmless(path);
    }
    assertEquals(200, Raw.get(desk.port(), "/assets/desk.css").status());
  }

  @Test
  void namesInPathsAreNamesAlone() {
    for (Route route : desk.routes()) {
      if (route.method() == Method.GET && route.path().contains("{")) {
        for (String climb : CLIMBS) {
          assertHarmless(route.path().replaceAll("\\{[^}]*}", Matcher.quoteReplacement(climb)));
        }
      }
    }
    assertEquals("", desk.log());
  }
}
