package org.musnad.desk.article;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.musnad.desk.Chromium;
import org.musnad.desk.DemoInChromium;

/** The article page in a browser: by pointer, by keyboard, by touch, with its map. */
class ArticleInChromiumTest extends DemoInChromium {
  private static final LocatorAssertions.IsInViewportOptions WHOLE =
      new LocatorAssertions.IsInViewportOptions().setRatio(1);

  @AfterEach
  void nothingWasComplainedOf() {
    assertEquals(List.of(), chromium.complaints());
    assertEquals("", desk.log());
  }

  private static Page convoy(Page page) {
    page.navigate(desk.address());
    page.locator("#text").fill(ArticlePageTest.convoy());
    page.locator("form.drop details summary").click();
    page.locator("#published").fill("2016-11-08");
    page.locator("form.drop button.main").click();
    assertThat(page.locator(".draft")).isVisible();
    return page;
  }

  @Test
  void isForEverybodyInBothLanguagesAndLights() {
    for (String language : List.of("ar", "en")) {
      Page page = convoy(chromium.open(language));
      String article = page.url();
      for (boolean dark : List.of(false, true)) {
        for (int width : List.of(1280, 360, 320)) {
          Chromium.change(page, dark, width, 900);
          String name = language + (dark ? "-dark-" : "-light-") + width;
          page.navigate(
              article
                  + "?show="
                  + (dark
                      ? "statements"
                      : "statements,cues,sources,entities,times,places,movements,checks,rhetoric"));
          if (width != 360) { // which has the styles of 320
            assertEquals(List.of(), Chromium.violations(page), name);
          }
          assertEquals(
              page.evaluate("document.documentElement.clientWidth"),
              page.evaluate("document.documentElement.scrollWidth"),
              name + " is wider than its window");
          Chromium.picture(page, "article-" + name, width < 1000);
        }
      }
      page.close();
    }
  }

  @Test
  void aStatementShowsItsChainByKeyboard() {
    Page page = convoy(chromium.open("ar"));
    Locator card = page.locator("#chain-card");
    Locator lead = page.locator("#s4 > .lead");
    assertThat(card).isHidden();
    lead.focus();
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Tab");
    assertThat(lead).isFocused();
    assertThat(card).isVisible();
    assertEquals(page.locator("#row-s4 .chain").innerText(), card.locator(".chain").innerText());
    assertEquals(List.of(), Chromium.violations(page));
    Chromium.picture(page, "card", false);
    page.keyboard().press("Escape");
    assertThat(card).isHidden();
    assertThat(lead).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#row-s4")).isFocused();
    assertThat(page.locator("#row-s4")).hasClass(Pattern.compile("is-at"));
  }

  @Test
  void aStatementShowsItsChainByPointer() {
    Page page = convoy(chromium.open("en"));
    Locator card = page.locator("#chain-card");
    page.locator("#s1").hover();
    assertThat(card).isVisible();
    card.hover(); // the pointer may go onto it, by WCAG 1.4.13
    page.waitForTimeout(700);
    assertThat(card).isVisible();
    page.keyboard().press("Escape");
    assertThat(card).isHidden();
    page.locator("h1").hover();
    page.locator("#s1").hover();
    assertThat(card).isVisible();
    page.locator("h1").hover();
    assertThat(card).isHidden();
    page.locator("#s1").click(new Locator.ClickOptions().setPosition(5, 5));
    assertThat(page.locator("#row-s1")).isFocused();
  }

  @Test
  void aStatementShowsItsChainByTouch() {
    Page page = convoy(chromium.openPhone("ar"));
    Locator card = page.locator("#chain-card");
    page.locator("#s1").tap(new Locator.TapOptions().setPosition(5, 5));
    assertThat(card).isVisible();
    assertThat(card).isInViewport(WHOLE);
    assertEquals(page.locator("#row-s1 .chain").innerText(), card.locator(".chain").innerText());
    assertEquals(List.of(), Chromium.violations(page));
    Chromium.picture(page, "card-touched", false);
    card.locator(".chain-card-row").tap();
    assertThat(page.locator("#row-s1")).isFocused();
    assertThat(card).isHidden();
    page.locator("#s4 > .lead").tap();
    assertThat(card).isVisible();
    card.locator(".chain-card-close").tap();
    assertThat(card).isHidden();
  }

  @Test
  void aFieldLeadsToItsPlace() {
    Page page = chromium.open("ar", false, 1280, 500);
    convoy(page);
    Locator time = page.locator("#row-t3 .row-head a.ref");
    String words = time.innerText();
    time.click();
    Locator marked = page.locator("#text .is-at").first();
    assertThat(marked).isInViewport();
    assertEquals(words, marked.innerText());
    assertTrue(page.url().endsWith("#at"));
    page.reload(); // the address alone does the same
    assertThat(page.locator("#text mark#at")).isInViewport();
    assertEquals(words, page.locator("#text mark#at").innerText());
  }

  @Test
  void layersSwitchAtOnceAndAreInTheAddress() {
    Page page = chromium.open("en");
    page.navigate(desk.address() + "articles/sahil-1001");
    page.locator("input[value=times]").check();
    page.locator("input[value=statements]").uncheck();
    assertThat(page.locator("#text")).hasClass(Pattern.compile("show-times"));
    assertThat(page.locator("#s1 > .lead")).isHidden();
    assertTrue(page.url().endsWith("?show=times"), page.url());
    page.reload();
    assertThat(page.locator("#s1 > .lead")).isHidden();
    assertThat(page.locator("input[value=times]")).isChecked();
  }

  @Test
  void theMapLoadsWhenItIsOpenedAndNotBefore() {
    for (boolean dark : List.of(false, true)) {
      Page page = chromium.open(dark ? "en" : "ar", dark, dark ? 360 : 1280, 900);
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      convoy(page);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertTrue(
          asked.stream().noneMatch(url -> url.contains("leaflet") || url.contains("countries")));
      page.locator("a[href='#map']").click();
      Locator points = page.locator(".map-sheet .map-point");
      assertThat(points.first()).isVisible();
      assertTrue(points.count() >= 5, "points: " + points.count());
      assertThat(page.locator(".map-arrow")).hasCount(2);
      assertThat(page.locator(".map-arrow.hypothetical")).hasCount(1);
      assertTrue(page.locator(".map-land").count() > 150);
      page.locator(".map-icon").first().focus();
      page.keyboard().press("Enter");
      Locator popup = page.locator(".leaflet-popup a.ref");
      assertThat(popup).isVisible();
      // points lie where places do, by WCAG 2.5.8 essential; the table has them all apart
      List<String> violations = new ArrayList<>(Chromium.violations(page));
      violations.removeIf(v -> v.startsWith("target-size") && v.contains("leaflet-marker-icon"));
      assertEquals(List.of(), violations);
      Chromium.picture(page, "map-" + (dark ? "dark" : "light"), false);
      popup.click();
      assertThat(page.locator("#text .is-at").first()).isInViewport();
      asked.removeIf(url -> url.startsWith(desk.address()));
      assertEquals(List.of(), asked, "nothing comes from elsewhere");
      page.close();
    }
  }

  @Test
  void aHostileArticleRunsNothing() {
    Page page = chromium.open("ar");
    page.onDialog(dialog -> chromium.complaints().add(dialog.message()));
    page.navigate(desk.address());
    page.locator("#text")
        .fill(
            "<script>alert(1)</script> قال \u202Eالوزير إن \"><img src=x onerror=alert(2)> النهر فاض في بيروت.\n</section></main><svg onload=alert(3)> قال أحمد: \"نعم\"");
    page.locator("form.drop button.main").click();
    assertThat(page.locator("#text")).containsText("<script>alert(1)</script>");
    assertEquals(0, page.locator("#text script, #text img, #text svg[onload]").count());
    Chromium.picture(page, "hostile", true);
  }

  @Test
  void worksWithoutScripts() {
    Page plain = chromium.openWithoutScripts("ar");
    plain.navigate(desk.address() + "articles/sahil-1001");
    // by keyboard: where no script runs, Playwright waits in vain for things to stand still
    plain.locator("#row-s1 .said a.ref").first().press("Enter");
    assertThat(plain.locator("mark#at").first()).isInViewport();
    plain.locator("input[value=times]").press("Space");
    plain.locator(".apply").press("Enter");
    assertThat(plain.locator("#text")).hasClass(Pattern.compile("show-times"));
    plain.locator("#s1 > .lead").press("Enter");
    assertTrue(plain.url().endsWith("#row-s1"));
    plain.close();
  }

  @Test
  void aMegabyteCanBeUsed() {
    Page page = chromium.open("ar");
    page.setDefaultTimeout(60_000);
    String text = ArticlePageTest.convoy().repeat(500);
    String path =
        Uploads.read(desk, "text", null, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertTrue(path.startsWith("/drafts/"));
    page.navigate(desk.address());
    page.evaluate("text => document.getElementById('text').value = text", text);
    page.locator("form.drop button.main").click();
    assertThat(page.locator(".parts"))
        .isVisible(
            new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                .setTimeout(60_000));
    page.locator("#s2").hover();
    assertThat(page.locator("#chain-card")).isVisible();
  }
}
