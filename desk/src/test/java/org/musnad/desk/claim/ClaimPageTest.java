package org.musnad.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.musnad.Article;
import org.musnad.desk.RunningDesk;
import org.musnad.desk.draw.Newsroom;
import org.musnad.desk.web.Links;
import org.xml.sax.InputSource;

class ClaimPageTest {
  private static final String WATER = "/claims/raya-4004~23s1";

  private static RunningDesk desk;

  @BeforeAll
  static void open() {
    desk = RunningDesk.withDemo();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  static List<JsonNode> truth() throws IOException {
    return Newsroom.truth();
  }

  /** The page that words lead to. */
  private static Document found(String words) {
    HttpResponse<String> answer = desk.get(Links.with("/claims", "q", words));
    assertEquals(303, answer.statusCode(), words);
    return desk.page(answer.headers().firstValue("Location").orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("truth")
  void showsTheTruthOfTheNewsroom(JsonNode truth) {
    Document page = found(truth.get("words").asText());
    Set<String> articles = new HashSet<>();
    for (Element link : page.select(".report blockquote a")) {
      articles.add(link.attr("href").replaceAll("/articles/([^?]*).*", "$1"));
    }
    Set<String> expected = new HashSet<>();
    truth.get("reports").forEach(id -> expected.add(id.asText()));
    assertEquals(expected, articles);
    String names = page.select(".side").first().select(".origin .name").text();
    truth.get("origin_names").forEach(name -> assertTrue(names.contains(name.asText()), names));
    long figures = page.select(".drift dl").size();
    assertTrue(figures >= truth.get("drift").size(), page.select(".drift")::text);
    assertEquals(
        truth.get("choke_points").size(), page.select(".side").first().select(".choke li").size());
    assertEquals(truth.get("against").size() > 0, page.select(".side").size() == 2);
  }

  @Test
  void everyValueLeadsToItsPlace() {
    Document page = desk.page(WATER);
    assertFalse(page.select(".drift dd").isEmpty());
    for (Element link :
        page.select("h1 a, .drift dd a, .wordings a, .checks a, a.mark, .report blockquote a")) {
      assertTrue(link.attr("href").matches("/articles/[^?]+\\?at=\\d+-\\d+#at"), link::outerHtml);
    }
  }

  @Test
  void everyPlaceOnThePageIsThere() {
    for (String path : List.of(WATER, WATER + "?all=1", "/claims/malab-7001~23s2")) {
      Document page = desk.page(path);
      Set<String> ids = new HashSet<>();
      page.select("[id]").forEach(each -> assertTrue(ids.add(each.id()), each.id() + " twice"));
      assertFalse(page.select("a[href^=#]").isEmpty());
      for (Element link : page.select("a[href^=#]")) {
        assertNotNull(page.getElementById(link.attr("href").substring(1)), link::outerHtml);
      }
    }
  }

  @Test
  void theReasonsAreTold() {
    Document page = desk.page(WATER);
    assertEquals(
        "It rests on at least 2 and at most 3 independent origins.",
        page.selectFirst(".side .count strong").text());
    String why = page.selectFirst(".side .why").text();
    assertTrue(why.contains("2 origins are surely different"), why);
    assertTrue(why.contains("1 is not named and may be among the others"), why);
    String choke = desk.page("/claims/malab-7001~23s2").selectFirst(".choke").text();
    assertTrue(
        choke.contains(
            "The other 3 articles have it from here: 1 names its outlet, 1 has its text, 1 by way"
                + " of another."),
        choke);
  }

  @Test
  void arabicReasonsAreArabic() {
    Document page =
        org.jsoup.Jsoup.parse(desk.get("/claims/malab-7001~23s2", "ar").body(), desk.address());
    assertEquals("يقوم على مصدر أصلي واحد.", page.selectFirst(".count strong").text());
    assertTrue(
        page.selectFirst(".choke").text().contains("واحد فيه نصّه"),
        page.selectFirst(".choke")::text);
    assertEquals("rtl", page.selectFirst("html").attr("dir"));
  }

  @Test
  void aStatementLeadsToItsClaim() {
    HttpResponse<String> answer = desk.get(Links.claimOf("raya-4003", "s1"));
    assertEquals(303, answer.statusCode());
    assertTrue(
        answer.headers().firstValue("Location").orElse("").endsWith("/claims/malab-7001~23s2"));
    assertEquals(404, desk.get(Links.claimOf("raya-4003", "s99")).statusCode());
    assertEquals(404, desk.get("/claims/nonesuch~23s1").statusCode());
    assertEquals(200, desk.get("/claims/c:malab-7001~23s2").statusCode());
  }

  @Test
  void wordsThatLeadNowhereAreToldSo() {
    Document page = desk.page(Links.with("/claims", "q", "زغلولية قطبية"));
    assertFalse(page.select(".notice").isEmpty());
    assertEquals(200, desk.get("/claims").statusCode());
  }

  @Test
  void anArticleOfSeveralClaimsLeadsToAList() {
    String text =
        "قال وزير الزراعة هاني المرعي إن موسم القمح تأخر أسبوعين بسبب الأمطار.\n\n"
            + "وأعلنت بلدية السهل أن السوق الأسبوعية انتقلت إلى ساحة المحطة القديمة.";
    Added.article(desk.ledger(), new Article("two", text, "السهل", null, null, null, null));
    Document list = desk.page(Links.with("/claims", "q", "two"));
    assertEquals(2, list.select(".card").size(), list::text);
    assertEquals("1 article of 1 outlet", list.selectFirst(".card .soft").text());
    assertEquals(200, desk.get(list.selectFirst(".card a").attr("href")).statusCode());
  }

  @Test
  void whatIsSeenCanBeTakenAway() throws Exception {
    JsonNode trace = new ObjectMapper().readTree(desk.get(WATER + "/trace.json").body());
    assertEquals("c:raya-4004#s1", trace.get("claim").asText());
    HttpResponse<String> table = desk.get(WATER + "/reports.csv");
    assertEquals(1 + 6, table.body().lines().count());
    assertEquals(
        "attachment; filename*=UTF-8''reports.csv",
        table.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals(
        trace.get("nodes").size(), xml("/graph.graphml").getElementsByTagName("node").getLength());
    assertTrue(xml("/graph.svg").getElementsByTagName("text").getLength() > 10);
    assertEquals(404, desk.get(WATER + "/nonesuch.txt").statusCode());
  }

  private static org.w3c.dom.Document xml(String file) throws Exception {
    String text = desk.get(WATER + file).body();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  @Test
  void nothingNeedsAnInlineStyleOrScript() {
    Document page = desk.page(WATER);
    assertEquals(0, page.select("[style], style, script:not([src]), [onclick]").size());
  }
}
