package org.musnad.desk.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
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

  /** In the languages and lights in which {@code EveryPageTest} does not look at it. */
  @Test
  void itIsForEverybody() {
    try (RunningDesk desk = RunningDesk.empty();
        Chromium chromium = new Chromium()) {
      for (boolean dark : List.of(false, true)) {
        String name = dark ? "api-ar-dark" : "api-en";
        Page page = chromium.open(dark ? "ar" : "en", dark, dark ? 320 : 1280, 900);
        page.navigate(desk.address() + "api");
        assertEquals(List.of(), Chromium.violations(page), name);
        assertEquals(
            page.evaluate("document.documentElement.clientWidth"),
            page.evaluate("document.documentElement.scrollWidth"),
            name);
        Chromium.picture(page, name, true);
      }
      assertEquals(List.of(), chromium.complaints());
    }
  }
}
