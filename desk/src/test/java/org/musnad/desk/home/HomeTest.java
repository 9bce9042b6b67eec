package org.musnad.desk.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.arabic.Arabic;
import org.musnad.desk.Chromium;
import org.musnad.desk.RunningDesk;
import org.musnad.ledger.store.Sha256;

class HomeTest {
  private static final Instant NOON = Instant.parse("2016-11-09T12:00:00Z");

  @Test
  void anEmptyLedgerIsOfferedTheDemoAndRidOfItAgain() {
    try (RunningDesk desk = RunningDesk.empty()) {
      assertNotNull(desk.page("/").selectFirst("form[action=/demo]"));
      assertEquals(303, desk.post("/demo").statusCode());
      assertTrue(desk.page("/").text().contains("44 articles"));
      assertNull(desk.page("/").selectFirst("form[action=/demo]"));
      desk.post("/demo/remove");
      assertTrue(desk.page("/").text().contains("0 articles"));
    }
  }

  @Test
  void anArticleOfTheSameNameStays() {
    try (RunningDesk desk = RunningDesk.empty()) {
      String text = "قال كريم إن الجسر سليم.";
      Article own = new Article("sahil-1001", text, null, null, null, null, null);
      Capture capture = new Capture(text.getBytes(UTF_8), "text/plain", "UTF-8", null, NOON);
      desk.ledger()
          .add(
              List.of(
                  desk.ledger()
                      .preparer()
                      .prepare(Sha256.of(own), Arabic.engine().read(own), capture)));
      assertNull(desk.page("/").selectFirst("form[action=/demo/remove]"), "no demo is there");
      desk.post("/demo");
      assertTrue(desk.page("/").text().contains("45 articles"));
      assertEquals(303, desk.post("/demo/remove").statusCode());
      assertTrue(desk.ledger().article("sahil-1001").isPresent());
      assertTrue(desk.page("/").text().contains("1 article"));
      assertEquals(List.of("sahil-1001"), ids(desk));
    }
  }

  private static List<String> ids(RunningDesk desk) {
    List<String> ids = new ArrayList<>();
    desk.ledger().eachArticle(article -> ids.add(article.id()));
    return ids;
  }

  @Test
  void whatIsCountedIsOfTheLedgerAsItIs() {
    try (RunningDesk desk = RunningDesk.withDemo()) {
      String before = desk.page("/").text();
      assertEquals(before, desk.page("/").text());
      desk.ledger().forget("sahil-1001");
      assertTrue(desk.page("/").text().contains("43 articles"));
      desk.post("/demo");
      assertTrue(desk.page("/").text().contains("44 articles"));
    }
  }

  @Test
  void theFirstPageIsForEverybody() {
    try (RunningDesk desk = RunningDesk.withDemo();
        Chromium chromium = new Chromium()) {
      for (String language : List.of("ar", "en")) {
        Page page = chromium.open(language);
        for (boolean dark : List.of(false, true)) {
          Chromium.change(page, dark, dark ? 360 : 1280, 900);
          page.navigate(desk.address());
          assertEquals(List.of(), Chromium.violations(page));
          assertEquals(
              page.evaluate("document.documentElement.clientWidth"),
              page.evaluate("document.documentElement.scrollWidth"),
              "no page is wider than its window");
        }
      }
      assertEquals(List.of(), chromium.complaints());
    }
  }

  @Test
  void theFirstPageIsLight() {
    try (RunningDesk desk = RunningDesk.withDemo();
        Chromium chromium = new Chromium()) {
      Page page = chromium.openStranger("ar");
      List<Integer> sizes = new ArrayList<>();
      page.onRequestFinished(request -> sizes.add(request.sizes().responseBodySize));
      page.navigate(desk.address());
      page.waitForLoadState(LoadState.NETWORKIDLE);
      int sum = sizes.stream().mapToInt(Integer::intValue).sum();
      assertTrue(sizes.size() > 4, "styles, scripts and fonts are counted: " + sizes);
      assertTrue(sum < 200_000, sizes + " bytes over the wire");
    }
  }

  @Test
  void theLanguageIsKept() {
    try (RunningDesk desk = RunningDesk.empty()) {
      desk.post("/settings", "language", "ar", "digits", "latn", "theme", "dark", "back", "/");
      var html = desk.page("/").selectFirst("html");
      assertEquals("ar", html.attr("lang"));
      assertEquals("rtl", html.attr("dir"));
      assertEquals("dark", html.attr("data-theme"));
    }
  }
}
