package org.musnad.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.desk.Chromium;
import org.musnad.desk.RunningDesk;
import org.musnad.ledger.review.Annotation;
import org.musnad.ledger.review.Reviewed;
import org.musnad.ledger.review.ReviewedStatement.State;
import org.musnad.ledger.review.Reviews;
import org.musnad.text.Span;

/** Review in a real browser: by mouse, by keys alone, in both languages. */
class ReviewJourneyTest {
  private static Chromium chromium;
  private RunningDesk desk;
  private String address;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void open() {
    desk = RunningDesk.withDemo();
    address = desk.address() + "articles/sahil-1001/review";
  }

  @AfterEach
  void close() {
    List<String> complaints = chromium.complaints();
    chromium.closeWindows();
    desk.close();
    assertEquals(List.of(), complaints);
  }

  private Reviewed reviewed() {
    long article = desk.ledger().article("sahil-1001").orElseThrow().key();
    return new Reviews(desk.ledger().database(), Clock.systemUTC()).of(article).orElseThrow();
  }

  private Annotation current(String id) {
    return reviewed().statement(id).orElseThrow().current();
  }

  private String words(Span span) {
    return reviewed().text().words(span);
  }

  private Page open(String language, String query) {
    Page page = chromium.open(language);
    page.navigate(address + query);
    page.waitForFunction("document.fonts.status === 'loaded'");
    return page;
  }

  /** Selects words in the text, as a mouse would. */
  private static void select(Page page, String words) {
    page.evaluate(
        "words => {"
            + " const walker = document.createTreeWalker(document.getElementById('text'), 4);"
            + " while (walker.nextNode()) {"
            + "  const at = walker.currentNode.data.indexOf(words);"
            + "  if (at >= 0) {"
            + "   getSelection().setBaseAndExtent("
            + "    walker.currentNode, at, walker.currentNode, at + words.length); return; } } }",
        words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void selectedWordsBecomeTheSource(String language) {
    Page page = open(language, "?s=s2&do=correct#edit");
    select(page, "فرق الإنقاذ");
    page.locator(".pick button[data-field='p0.link.0']").click();
    assertEquals("فرق الإنقاذ", page.locator("[id='p0.link.0.words']").inputValue());
    page.locator("#edit button.main").click();
    page.waitForURL("**/review?s=s1#s1");
    assertEquals("فرق الإنقاذ", words(current("s2").chain().get(0).source()));
    page.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void aHandleIsDraggedFromWordToWord(String language) {
    Page page = open(language, "?s=s2&do=correct#edit");
    Locator content = page.locator("[id='p0.content.0.words']");
    String before = content.inputValue();
    assertTrue(before.endsWith("لم يعرف بعد"), before);
    BoundingBox from = page.locator(".handle.end").boundingBox();
    double y = from.y + from.height / 2;
    page.mouse().move(from.x + from.width / 2, y);
    page.mouse().down();
    page.mouse().move(from.x + from.width / 2 + 45, y, new Mouse.MoveOptions().setSteps(6));
    page.mouse().up();
    String after = content.inputValue();
    assertTrue(before.startsWith(after) && after.length() < before.length(), after);
    assertTrue(after.endsWith("يعرف") || after.endsWith("لم"), "at the end of a word: " + after);
    page.locator("#edit button.main").click();
    page.waitForURL("**/review?s=s1#s1");
    assertEquals(after, words(current("s2").content().get(0)));
    page.close();
  }

  @Test
  void allGoesByKeys() {
    Page page = open("ar", "?s=s1#s1");
    assertEquals("s1", page.evaluate("document.activeElement.id"));
    page.keyboard().press("a");
    page.waitForURL("**/review?s=s2#s2");
    assertEquals(State.ACCEPTED, reviewed().statement("s1").orElseThrow().state());
    page.locator("#t-s1").focus(); // a label in the text stands for its statement
    page.keyboard().press("j");
    assertEquals("s2", page.evaluate("document.activeElement.id"));
    page.locator("#s2 button[value=accept]").focus(); // and so does what stands in its row
    page.keyboard().press("c");
    page.waitForURL("**/review?s=s2&do=correct#edit");
    Locator end = page.locator("[data-span='p0.content.0'] .ends button").last();
    end.focus();
    page.keyboard().press("ArrowRight"); // against the way the text runs
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Alt+ArrowLeft");
    String after = page.locator("[id='p0.content.0.words']").inputValue();
    assertEquals("سبب الانهيار لم ", after);
    assertEquals("slider", end.getAttribute("role"));
    page.locator("#edit button.main").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/review#done");
    assertEquals("سبب الانهيار لم", words(current("s2").content().get(0)));
    page.locator("#done button[value=finish]").focus();
    page.keyboard().press("Enter");
    page.waitForFunction("document.querySelector('#done button[value=reopen]') !== null");
    assertTrue(reviewed().finished());
    page.close();
  }

  @Test
  void rowsComeWithoutANewPageAndASelectionIsAdded() {
    Page page = open("en", "?s=s1&do=correct#edit");
    page.evaluate("window.same = true");
    page.locator("button[value='p0.link.add']").click();
    page.locator("[id='p0.link.1.words']").waitFor();
    assertEquals(true, page.evaluate("window.same"));
    select(page, "فرق الإنقاذ");
    page.locator("[data-span='p0.link.1'] .take").click();
    page.locator("#edit button.main").click();
    page.waitForURL("**/review?s=s2#s2");
    assertEquals(2, current("s1").chain().size());
    select(page, "تواصل فرق الإنقاذ البحث");
    page.locator(".pick a.add-selection").click();
    page.locator("[id='p0.content.0.words']").waitFor();
    page.locator("#edit button.main").click();
    page.waitForURL(url -> !url.contains("do=add"));
    assertEquals("تواصل فرق الإنقاذ البحث", words(current("r1").content().get(0)));
    page.close();
  }

  /** Pages of every desk are so by {@code EveryPageTest} in the other languages and lights. */
  @Test
  void everyPageIsForEverybody() {
    for (String language : List.of("ar", "en")) {
      Page page = chromium.open(language);
      for (boolean phone : List.of(false, true)) {
        Chromium.change(page, phone, phone ? 320 : 1280, 800);
        List<String> paths = new ArrayList<>(List.of("?s=s1&do=split#edit", "/s1"));
        if (phone == language.equals("ar")) {
          paths.addAll(List.of("", "/../../../review"));
        }
        for (String path : paths) {
          page.navigate(address + path);
          assertEquals(List.of(), Chromium.violations(page), path);
          assertEquals(
              page.evaluate("document.documentElement.clientWidth"),
              page.evaluate("document.documentElement.scrollWidth"),
              "no page is wider than its window: " + path);
        }
      }
      page.close();
    }
  }
}
