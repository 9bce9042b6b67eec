package org.musnad.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every kind of page must be: for everybody, in both languages, on every screen. */
class EveryPageTest extends DemoInChromium {
  private static final int SMALLEST = 320; // CSS pixels, by WCAG 1.4.10
  private static Page wide;
  private static Page small;

  @BeforeAll
  static void openWindows() {
    wide = chromium.open("ar", false, 1280, 900);
    small = chromium.open("en", true, SMALLEST, 800);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/about",
        "/articles/malab-7001",
        "/articles/sahil-1001",
        "/articles/sahil-1001/review",
        "/claims/malab-7001~23s2",
        "/stories",
        "/sources",
        "/outlets",
        "/search?q=%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1",
        "/search?q=%22",
        "/export",
        "/review",
        "/api",
        "/nothing/here"
      })
  void isForEverybody(String path) {
    check(path, wide);
    check(path, small);
  }

  private static void check(String path, Page page) {
    Response response = page.navigate(desk.address() + path.substring(1));
    int status = path.equals("/nothing/here") ? 404 : path.equals("/search?q=%22") ? 400 : 200;
    assertEquals(
        page.evaluate("document.documentElement.clientWidth"),
        page.evaluate("document.documentElement.scrollWidth"),
        path + " is wider than its window");
    List<String> complaints = chromium.complaints();
    if (status == 200) {
      assertEquals(200, response.status());
      assertEquals(List.of(), complaints, path);
    }
    assertEquals(List.of(), Chromium.violations(page), path);
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Trial.Result result = new Trial(desk.address(), 40).run();
    assertEquals(List.of(), result.failures());
    assertTrue(result.pages() > 100, "links are followed: " + result.pages());
    assertEquals("", desk.log());
  }
}
