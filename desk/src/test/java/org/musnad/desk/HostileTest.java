package org.musnad.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.desk.account.Actor;
import org.musnad.desk.account.Asker;
import org.musnad.desk.account.Role;
import org.musnad.desk.add.Adder;
import org.musnad.desk.web.Links;
import org.musnad.ledger.Ledger;

/**
 * Articles, users and tokens whose every field is script and signs that turn text round: no page
 * that can be reached shows them otherwise than as text, in a real browser.
 */
class HostileTest {
  private static final String EVIL =
      "<script>hacked=1</script><img src=x onerror=hacked=1>\"' onmouseover=hacked=1 x='"
          + "${7*7}{{7*7}}</title></textarea><!-- \u202Egnp.exe\u202D\u2066";

  private static final List<String> IDS =
      List.of(
          "\"><script>hacked=1</script>",
          "../../etc/passwd",
          "a\u202Eb",
          "' OR 1=1 --",
          "%2e%2e/x");

  /** What no page may have, whatever its articles say. */
  private static final String FOREIGN =
      "() => [...document.querySelectorAll('script:not([src]), iframe, object, embed, base,"
          + " [onerror], [onmouseover], [onclick], [onload], a[href^=\"javascript:\" i],"
          + " form[action^=\"http\"], img[src=x], meta[http-equiv]')].map(e => e.outerHTML)";

  /** Signs that turn text round, outside of an article's own text. */
  private static final String TURNED =
      """
      () => {
        const found = /[\\u202A-\\u202E]/.test(document.title) ? ['title'] : [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const node = texts.currentNode;
          if (/[\\u202A-\\u202E]/.test(node.data)
              && !node.parentElement.closest('.reading, textarea, pre')) {
            found.push(node.parentElement.outerHTML);
          }
        }
        return found;
      }
      """;

  private static final int MOST_PAGES = 45;
  private static final int MOST_OF_A_KIND = 5;

  private static RunningDesk desk;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    desk = RunningDesk.empty();
    chromium = new Chromium();
    addArticles(desk.ledger());
  }

  @AfterAll
  static void stop() {
    chromium.close();
    desk.close();
  }

  @AfterEach
  void closeWindows() {
    chromium.closeWindows();
  }

  private static void addArticles(Ledger ledger) {
    List<Adder.Received> articles = new ArrayList<>();
    for (String id : IDS) {
      String text =
          EVIL
              + "\n\nقال وزير النقل سامي حداد "
              + EVIL
              + " إن الجسر الجديد فوق النهر سيفتح يوم الأحد أمام الحافلات.\n"
              + "وقال مصدر في <script>hacked=1</script> إن الميناء أغلق: «"
              + EVIL
              + "».\nوأضافت ليلى\u202E ناصر أن 40 سفينة عادت إلى الميناء.\n"
              + id;
      Article article =
          new Article(id, text, "outlet " + EVIL, "javascript:hacked=1", "2026-11-20", EVIL, EVIL);
      byte[] bytes = ("<script>hacked=1</script>" + text).getBytes(StandardCharsets.UTF_8);
      articles.add(
          new Adder.Received(
              article, new Capture(bytes, "text/html", "UTF-8", "javascript:x", Instant.now())));
    }
    new Adder(ledger, RunningDesk::engine).add(articles);
  }

  private static void assertHarmless(Page page, String path) {
    assertEquals(List.of(), page.evaluate(FOREIGN), path);
    assertEquals(List.of(), page.evaluate(TURNED), path);
    assertEquals(true, page.evaluate("() => window.hacked === undefined"), path);
  }

  @Test
  void everyPageThatCanBeReachedShowsThemAsText() {
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    List<String> articles = IDS.stream().map(Links::article).toList();
    open.addAll(articles);
    open.add("/search?q=" + URLEncoder.encode(EVIL, StandardCharsets.UTF_8));
    open.add("/" + URLEncoder.encode(EVIL, StandardCharsets.UTF_8));
    Set<String> seen = new HashSet<>(open);
    Map<String, Integer> kinds = new HashMap<>();
    Page page = chromium.open("en");
    page.onDialog(dialog -> dialog.dismiss());
    int visited = 0;
    while (!open.isEmpty() && visited < MOST_PAGES) {
      String path = open.remove();
      if (kinds.merge(kind(path), 1, Integer::sum) > MOST_OF_A_KIND + IDS.size()) {
        continue;
      }
      var answer = page.navigate(desk.address() + path.substring(1));
      visited++;
      assertTrue(!articles.contains(path) || answer.status() == 200, path);
      assertTrue(answer.status() < 500, path);
      assertHarmless(page, path);
      List<?> links =
          (List<?>)
              page.evaluate(
                  "() => [...document.querySelectorAll('a[href^=\"/\"]:not([download])')]"
                      + ".map(a => a.pathname + a.search)"
                      + ".filter(p => !/capture|export|\\/original|^\\/api\\/v1/.test(p))");
      links.stream().map(String::valueOf).filter(seen::add).forEach(open::add);
    }
    assertTrue(visited >= 10, "pages were reached: " + visited);
    List<String> breaches =
        chromium.complaints().stream().filter(line -> !line.contains("status of 40")).toList();
    assertEquals(List.of(), breaches);
    assertEquals("", desk.log());
  }

  @Test
  void theFirstPageHasNoSignThatTurnsTextRound() {
    String page = desk.get("/").body();
    assertTrue(page.contains("&lt;script&gt;hacked=1&lt;/script&gt;"), page);
    assertFalse(Pattern.compile("[\u202A-\u202E\u2066]").matcher(page).find(), page);
  }

  private static String kind(String path) {
    return path.replaceFirst("^(/[^/?]*).*", "$1");
  }

  @Test
  void whatBrowsersShowByThemselvesIsPlainTextOrADownload() {
    String article = Links.article(IDS.get(0));
    var original = desk.get(article + "/original");
    assertEquals(200, original.statusCode());
    assertFalse(
        original.headers().firstValue("Content-Type").orElse("").contains("html")
            && original.body().contains("<script>hacked"));
    var capture = desk.get(article + "/capture");
    assertEquals(200, capture.statusCode());
    assertTrue(
        capture.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    assertTrue(
        capture
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/octet-stream"));
  }

  /** Should an area ever let something through, the policy keeps it from running. */
  @Test
  void scriptThatGotIntoAPageWouldNotRun() {
    Page page = chromium.open("en");
    page.navigate(desk.address());
    page.evaluate(
        "() => { const s = document.createElement('script'); s.textContent = 'hacked = 1';"
            + " document.body.append(s);"
            + " document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=hacked=1>');"
            + " const f = document.createElement('script'); f.src = 'https://evil.invalid/x.js';"
            + " document.body.append(f); }");
    List<String> breaches = new ArrayList<>();
    page.waitForCondition(
        () -> {
          breaches.addAll(chromium.complaints());
          return breaches.stream().filter(l -> l.contains("Content Security Policy")).count() >= 3;
        });
    assertEquals(true, page.evaluate("() => window.hacked === undefined"));
  }

  @Test
  void whatBrowsersPasteIsReadHarmlessly() {
    Page page = chromium.open("en");
    page.navigate(desk.address());
    page.fill("#text", "عنوان " + EVIL + "\n\nقال الوزير سامي حداد " + EVIL + " إن الجسر مفتوح.");
    page.click("form.drop button.main");
    page.waitForURL("**/drafts/**");
    assertHarmless(page, page.url());
    assertEquals(List.of(), chromium.complaints());
  }

  @Test
  void pagesOfAccountsShowThemAsText() {
    try (TeamDesk team = new TeamDesk()) {
      String shown = EVIL.replaceAll("[\u202D\u202E\u2066]", "").substring(0, 99);
      team.accounts().users().setDisplay("admin", shown, Actor.TERMINAL);
      var admin = team.accounts().users().find("admin").orElseThrow();
      team.accounts().tokens().make(admin, shown, Role.ADMIN, 3, Actor.TERMINAL);
      team.accounts().logins().login("admin", TeamDesk.PASSWORD, new Asker("192.0.2.1", EVIL, ""));
      Page page = chromium.open("en");
      String address = "http://127.0.0.1:" + team.port();
      page.navigate(address + "/login?next=" + URLEncoder.encode(EVIL, StandardCharsets.UTF_8));
      page.fill("#name", "admin");
      page.fill("#password", TeamDesk.PASSWORD);
      page.click("main button.main");
      for (String path :
          List.of(
              "/account",
              "/admin",
              "/admin/log",
              "/admin/log?who=%3Cscript%3E",
              "/account?done=%3Cscript%3E")) {
        assertEquals(200, page.navigate(address + path).status());
        assertHarmless(page, path);
      }
      chromium.closeWindows(); // before the desk that they are of
      assertEquals(List.of(), chromium.complaints());
    }
  }
}
