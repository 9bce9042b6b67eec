package org.musnad.desk.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.desk.RunningDesk;
import org.musnad.desk.web.Links;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.export.Export;
import org.musnad.ledger.store.Sha256;

/** Stories, sources, outlets, search and exports, asked for as browsers do. */
class BrowseTest {
  private static RunningDesk desk;

  @BeforeAll
  static void open() {
    desk = RunningDesk.withDemo();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void storiesAreThereAtOnceWithTheirOrigins() {
    Document page = desk.page("/stories");
    List<Element> claims = page.select(".claim");
    assertTrue(claims.size() >= 8, page::text);
    for (Element claim : claims) {
      assertTrue(claim.selectFirst(".says a").attr("href").startsWith("/claims/"));
      assertTrue(
          claim.selectFirst(".reach").text().matches("\\d+ outlets, \\d+ articles · .*origin.*"));
    }
    assertTrue(page.selectFirst(".freshness").text().startsWith("As of "));
    Document narrow = desk.page("/stories?narrow=1");
    assertTrue(narrow.select(".claim").size() < claims.size());
    assertTrue(narrow.text().contains("Choke point: "));
  }

  @Test
  void storiesAreThoseOfTheirDays() {
    assertTrue(desk.page("/stories?from=2026-06-01&to=2026-06-01").select(".claim").size() > 0);
    assertEquals(0, desk.page("/stories?to=2020").select(".claim").size());
    Document none = desk.page("/stories?from=2030-01");
    assertTrue(none.text().contains("No stories"));
    assertEquals("2030-01-01", none.selectFirst("#from").attr("value"));
  }

  @Test
  void theLastDayOfAllIsNoBound() {
    for (String day : List.of("9999-12-31", "9999-12", "9999")) {
      assertEquals(
          desk.page("/stories").select(".claim").size(),
          desk.page("/stories?to=" + day).select(".claim").size());
      assertEquals(hits(desk.page("/search")), hits(desk.page("/search?to=" + day)));
    }
    for (String path : List.of("/stories", "/search", "/api/v1/stories", "/api/v1/statements")) {
      for (String day : List.of("%2B999999999-12-31", "%2B10000-01-01", "-0001-01-01")) {
        assertEquals(400, desk.get(path + "?to=" + day).statusCode(), path + day);
        assertEquals(400, desk.get(path + "?from=" + day).statusCode(), path + day);
      }
    }
  }

  @Test
  void moreWordsThanANameHasAreRefused() {
    String same = "a+".repeat(1000);
    String many =
        IntStream.rangeClosed(1, 1000).mapToObj(n -> "w" + n).collect(Collectors.joining("+"));
    for (String path : List.of("/sources?q=", "/api/v1/sources?q=")) {
      assertEquals(200, desk.get(path + same).statusCode(), path);
      HttpResponse<String> answer = desk.get(path + many);
      assertEquals(400, answer.statusCode(), path);
      assertTrue(answer.body().contains("words"), answer.body());
    }
    for (String path : List.of("/search?source=", "/api/v1/statements?source=")) {
      assertEquals(200, desk.get(path + same).statusCode(), path);
      assertEquals(400, desk.get(path + many).statusCode(), path);
    }
  }

  @Test
  void aSourceShowsWhoCitesItAndWhere() {
    Document list = desk.page("/sources?q=%D9%85%D9%86%D8%B5%D9%88%D8%B1&identified=named");
    Element link = list.selectFirst(".sources a");
    assertTrue(link.text().contains("منصور"));
    Document page = desk.page(link.attr("href"));
    assertEquals(link.text(), page.selectFirst("h1").text());
    Element said = page.selectFirst(".hit .says a");
    assertTrue(said.attr("href").matches("/articles/[^#]+#s\\d+"));
    assertEquals(200, desk.get(said.attr("href").replaceFirst("#.*", "")).statusCode());
    Element outlet = page.selectFirst(".bars a");
    assertEquals(200, desk.get(outlet.attr("href")).statusCode());
    assertEquals(404, desk.get("/sources/nonesuch").statusCode());
  }

  @Test
  void whereNobodyIsNamedThatIsSaidOnce() {
    Element link = desk.page("/sources").selectFirst(".sources a:contains(Nobody)");
    Element tag = desk.page(link.attr("href")).selectFirst(".hit .tag.nobody");
    assertEquals("nobody", tag.text());
  }

  @Test
  void anOutletShowsOnWhoseWordItStands() {
    Document list = desk.page("/outlets");
    assertEquals(8, list.select(".cards > .card").size());
    Document page = desk.page(list.selectFirst(".card h2 a").attr("href"));
    assertEquals(4, page.select(".ends rect").size());
    double width = 0;
    for (Element part : page.select(".ends rect")) {
      width += Double.parseDouble(part.attr("width"));
    }
    assertEquals(100, width, 0.01);
    assertTrue(page.text().contains("of its text is in its own voice"));
    for (Element link : page.select("main a[href]")) {
      String to = link.attr("href").replaceFirst("#.*", "");
      if (!to.startsWith("/claims")) { // another area's
        assertEquals(200, desk.get(to).statusCode(), to);
      }
    }
    assertEquals(404, desk.get("/outlets/none").statusCode());
  }

  @Test
  void aSearchMarksWordsAndKeepsItsFilterInTheAddress() {
    Document page = desk.page("/search?q=%D8%A7%D9%84%D9%85%D8%A8%D9%86%D9%89&from=2026-06");
    assertTrue(page.select("#hits mark").size() > 0);
    assertEquals("2026-06-01", page.selectFirst("#from").attr("value"));
    assertNotNull(page.selectFirst("details[open]"));
    assertTrue(page.selectFirst("a[download]").attr("href").contains("from=2026-06"));
    int all = hits(desk.page("/search?from=2026-06"));
    int denied = hits(desk.page("/search?from=2026-06&act=deny"));
    assertTrue(denied > 0 && denied < all, denied + " of " + all);
    Document articles = desk.page("/search?in=articles&q=%D8%A7%D9%84%D9%85%D8%A8%D9%86%D9%89");
    assertTrue(articles.selectFirst(".hit .says a").attr("href").contains("?at="));
  }

  private static int hits(Document page) {
    return Integer.parseInt(page.selectFirst("#hits strong").text().replaceAll("\\D", ""));
  }

  @Test
  void pagesOfHitsHoldEachHitOnce() {
    Set<String> seen = new TreeSet<>();
    String next = "/search";
    int pages = 0;
    List<Long> all = new ArrayList<>();
    desk.ledger().eachStatement(statement -> all.add(statement.key()));
    assertTrue(desk.page("/search").text().contains("More than 20 statements"));
    int listed = 0;
    while (next != null) {
      Document page = desk.page(next);
      page.select(".hit .says a").forEach(hit -> seen.add(hit.attr("href")));
      listed += page.select(".hit").size();
      Element after = page.selectFirst("a[rel=next]");
      next = after == null ? null : after.attr("href");
      pages++;
    }
    assertTrue(pages > 2);
    assertEquals(all.size(), listed);
    assertEquals(all.size(), seen.size());
  }

  @Test
  void hitsAreTakenAlong() {
    HttpResponse<String> csv = desk.get("/search/hits.csv?act=deny");
    assertEquals("text/csv; charset=utf-8", csv.headers().firstValue("Content-Type").orElse(""));
    int denied = hits(desk.page("/search?act=deny"));
    assertEquals(denied + 1, csv.body().split("\r\n").length);
    HttpResponse<String> lines = desk.get("/search/hits.jsonl?act=deny");
    assertEquals(denied, lines.body().split("\n").length);
    assertTrue(lines.body().startsWith("{\"article\":{\"id\":"));
    HttpResponse<String> articles = desk.get("/search/hits.csv?in=articles");
    assertEquals(45, articles.body().split("\r\n").length);
    assertEquals(400, desk.get("/search/hits.csv?q=%22").statusCode());
  }

  @ParameterizedTest
  @EnumSource(Export.class)
  void everyFormIsExported(Export form) {
    HttpResponse<String> answer = desk.get("/export/" + form);
    assertEquals(200, answer.statusCode());
    assertTrue(form == Export.GOLD || answer.body().length() > 1000); // no review is finished
    String name = answer.headers().firstValue("Content-Disposition").orElse("");
    assertTrue(name.contains("musnad-" + form + "."), name);
    assertNotNull(desk.page("/export").selectFirst("a[href=/export/" + form + "]"));
    assertFalse(desk.page("/export").text().isEmpty());
  }

  @Test
  void unknownFormsAreNotThere() {
    assertEquals(404, desk.get("/export/exe").statusCode());
    assertEquals(404, desk.get("/export/..~2F..").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/stories?from=yesterday",
        "/stories?page=0",
        "/stories?page=99999999999",
        "/sources?kind=alien",
        "/search?act=sing",
        "/search?in=heaven",
        "/search?q=%22"
      })
  void whatMakesNoSenseIsSaid(String path) {
    HttpResponse<String> answer = desk.get(path);
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("<main"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/stories", "/sources", "/outlets", "/search", "/export"})
  void bothLanguagesHaveIt(String path) {
    Document arabic = Jsoup.parse(desk.get(path, "ar").body());
    assertEquals("rtl", arabic.selectFirst("html").attr("dir"));
    assertTrue(arabic.selectFirst("h1").text().matches("[\\u0600-\\u06FF ]+"));
    assertNull(arabic.selectFirst("[style], style, script:not([src])"));
  }

  @Test
  void hostileNamesAreShownHarmlessly() {
    String script = "<script>alert(1)</script>";
    String turned = "\u202Eالأفق\u202C";
    try (RunningDesk own = RunningDesk.empty()) {
      String said =
          "قال \"><script>alert(2)</script> كريم الصافي إن جسر الميناء القديم سيغلق أسبوعين ابتداء"
              + " من صباح الأحد بسبب أعمال الصيانة.";
      add(own.ledger(), new Article("../x?#%2F;", said, script, null, "2026-07-01", script, null));
      add(own.ledger(), new Article("b", said, turned, null, "2026-07-02", turned, null));
      for (String path :
          List.of(
              "/stories",
              "/sources",
              "/outlets",
              "/search?q=" + "%3Cscript%3E",
              "/search",
              Links.with("/search", "in", "articles", "outlet", script),
              Links.outlet(script),
              Links.outlet(turned))) {
        HttpResponse<String> answer = own.get(path);
        assertEquals(200, answer.statusCode(), path + own.log());
        assertFalse(answer.body().contains("<script>alert"), path);
        assertFalse(answer.body().contains("\u202E"), path);
      }
      for (Element source : own.page("/sources").select(".sources a")) {
        assertEquals(200, own.get(source.attr("href")).statusCode());
      }
    }
  }

  private static void add(Ledger ledger, Article article) {
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    Capture capture = new Capture(bytes, "text/plain", "UTF-8", null, Instant.EPOCH);
    ledger.add(
        List.of(
            ledger
                .preparer()
                .prepare(Sha256.of(article), RunningDesk.engine().read(article), capture)));
  }

  @Test
  void pagesSayThatTheyAreOlderThanTheLedgerUntilTheyAreNot() throws InterruptedException {
    try (RunningDesk own = RunningDesk.withDemo()) {
      assertEquals(8, own.page("/outlets").select(".cards > .card").size());
      add(
          own.ledger(),
          new Article("new", "قال كريم الصافي إن الجسر آمن.", "new", null, null, null, null));
      assertTrue(
          own.page("/outlets").selectFirst(".freshness").text().contains("One article has come"));
      Instant end = Instant.now().plus(Duration.ofSeconds(20));
      while (own.page("/outlets").select(".cards > .card").size() < 9
          && Instant.now().isBefore(end)) {
        Thread.sleep(200);
      }
      assertEquals(9, own.page("/outlets").select(".cards > .card").size());
      assertEquals("", own.log());
    }
  }

  @Test
  void anEmptyLedgerHasPagesToo() {
    try (RunningDesk own = RunningDesk.empty()) {
      for (String path : List.of("/stories", "/sources", "/outlets", "/search", "/export")) {
        assertEquals(200, own.get(path).statusCode(), path);
      }
      assertEquals("", own.log());
    }
  }
}
