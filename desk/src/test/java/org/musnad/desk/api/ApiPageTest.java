package org.musnad.desk.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.musnad.desk.Chromium;
import org.musnad.desk.RunningDesk;

class ApiPageTest {
  @Test
  void itTellsOfEveryCall() {
    try (RunningDesk desk = RunningDesk.empty()) {
      Document page = desk.page("/api");
      for (Operation operation : Contract.load().operations()) {
        assertTrue(
            page.selectFirst("#call-" + operation.id()).parent().text().contains(operation.path()));
      }
      String problem = Client.read(desk.get("/api/v1/none").body()).path("type").asText();
      assertTrue(page.selectFirst("#" + problem.replaceFirst(".*#", "")) != null);
    }
  }

  @Test
  void itIsForEverybody() {
    try (RunningDesk desk = RunningDesk.empty();
        Chromium chromium = new Chromium()) {
      for (String language : List.of("ar", "en")) {
        Page page = chromium.open(language);
        for (boolean dark : List.of(false, true)) {
          Chromium.change(page, dark, dark ? 320 : 1280, 900);
          page.navigate(desk.address() + "api");
          assertEquals(List.of(), Chromium.violations(page));
          assertEquals(
              page.evaluate("document.documentElement.clientWidth"),
              page.evaluate("document.documentElement.scrollWidth"),
              language + dark);
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(
                      Path.of("target/shots/api-" + language + (dark ? "-dark" : "") + ".png")));
        }
      }
      assertEquals(List.of(), chromium.complaints());
    }
  }
}
