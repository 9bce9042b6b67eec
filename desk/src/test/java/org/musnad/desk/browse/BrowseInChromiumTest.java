package org.musnad.desk.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.desk.Chromium;
import org.musnad.desk.DemoInChromium;

/** What a browser makes of the pages: for everybody, at any width, with scripts and without. */
class BrowseInChromiumTest extends DemoInChromium {
  private static final int PHONE = 360;
  private static final int WIDE = 1280;

  @Test
  void pagesAreForEverybody() {
    String source = desk.page("/sources").selectFirst(".sources a").attr("href");
    String outlet = desk.page("/outlets").selectFirst(".card h2 a").attr("href");
    Page wide = chromium.open("ar", false, WIDE, 900);
    Page phone = chromium.open("en", true, PHONE, 800);
    for (String path :
        List.of(
            "/stories?narrow=1",
            "/sources?identified=named",
            source,
            "/outlets",
            outlet,
            "/search?q=%D8%A7%D9%84%D9%85%D8%A8%D9%86%D9%89&act=assert",
            "/search?in=articles&q=%D8%A7%D9%84%D9%85%D8%A8%D9%86%D9%89",
            "/export")) {
      check(path, wide);
      check(path, phone);
    }
  }

  private static void check(String path, Page page) {
    page.navigate(desk.address() + path.substring(1));
    assertEquals(List.of(), Chromium.violations(page), path);
    assertEquals(
        page.evaluate("document.documentElement.clientWidth"),
        page.evaluate("document.documentElement.scrollWidth"),
        path + " is wider than its window");
    assertEquals(List.of(), chromium.complaints(), path);
  }

  @Test
  void aSearchAnswersWithoutLoadingThePageAnew() {
    Page page = chromium.open("en");
    page.navigate(desk.address() + "search");
    page.evaluate("window.same = true");
    page.locator("#q").fill("المبنى");
    page.locator("#q").press("Enter");
    page.locator("#hits mark").first().waitFor();
    assertTrue(page.url().contains("/search?q="), page.url());
    assertTrue(!page.url().contains("place="), "what is not asked for is not in the address");
    int before = page.locator(".hit").count();
    page.getByText("Narrow down").click();
    page.locator("#act").selectOption("deny");
    page.waitForURL("**act=deny**");
    assertTrue(page.locator(".hit").count() < before);
    assertEquals(true, page.evaluate("window.same"));
    page.locator("#q").fill("\"");
    page.locator("#q").press("Enter");
    Locator refused =
        page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("no word"));
    refused.waitFor();
    page.goBack();
    page.waitForURL("**act=deny**");
    page.locator("#hits strong").waitFor();
    assertEquals(
        List.of(), chromium.complaints().stream().filter(line -> !line.contains("400")).toList());
    page.close();
  }
}
