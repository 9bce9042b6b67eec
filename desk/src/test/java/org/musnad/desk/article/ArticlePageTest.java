package org.musnad.desk.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musnad.arabic.Arabic;
import org.musnad.desk.RunningDesk;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.digest.Digest;
import org.musnad.text.CodePoints;

/** The pages of articles, asked for without a browser. */
class ArticlePageTest {
  private static final String HOSTILE =
      "<script>alert(1)</script> قال \u202Eالوزير\u202C إن \"><img src=x onerror=alert(2)>"
          + " \u2066النهر\u0007 فاض 😀 </section></main> «بلا نهاية\nقال أحمد: \"${7*7} {{x}} 'y'\"";

  private static RunningDesk desk;

  @BeforeAll
  static void open() {
    desk = RunningDesk.withDemo();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  static String convoy() {
    try (InputStream in = ArticlePageTest.class.getResourceAsStream("convoy.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String draft(String... fields) {
    HttpResponse<String> answer = desk.post("/read", fields);
    assertEquals(303, answer.statusCode(), answer.body());
    return answer.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void everyValueLeadsToItsPlaceInTheText() {
    String path = draft("text", convoy(), "published", "2016-11-08");
    String text = desk.get(path + "/1/original").body();
    assertEquals(convoy(), text);
    CodePoints points = new CodePoints(text);
    int links = 0;
    for (Element link : desk.page(path).select("a.ref")) {
      String at = link.attr("href").replaceFirst(".*[?&]at=([0-9-]+)#at$", "$1");
      int begin = points.toUtf16(Integer.parseInt(at.split("-")[0]));
      int end = points.toUtf16(Integer.parseInt(at.split("-")[1]));
      assertEquals(text.substring(begin, end).strip(), link.text(), at);
      links++;
    }
    assertTrue(links > 40, "links into the text: " + links);
  }

  @Test
  void aPlaceIsMarkedWithoutScripts() {
    Document page = desk.page("/articles/sahil-1001?at=136-183");
    Element at = page.selectFirst("#text mark#at");
    assertNotNull(at);
    assertEquals("المتحدث باسم الدفاع المدني العقيد سليم الحوراني", at.text());
  }

  @Test
  void showsWhatTheAddressSays() {
    Document page = desk.page("/articles/sahil-1001?show=times,places");
    Element text = page.selectFirst("#text");
    assertTrue(text.hasClass("show-times") && text.hasClass("show-places"));
    assertFalse(text.hasClass("show-statements"));
    assertTrue(desk.page("/articles/sahil-1001").selectFirst("#text").hasClass("show-statements"));
    Document several = desk.page("/articles/sahil-1001?show=cues&show=checks");
    assertTrue(several.selectFirst("#text").hasClass("show-cues"));
    assertEquals(200, desk.get("/articles/sahil-1001?show=%22%3E&at=9-1&part=x").statusCode());
  }

  @Test
  void tellsHowTextAndPanelHangTogether() {
    Document page = desk.page("/articles/sahil-1001");
    Element lead = page.selectFirst("#text #s1 > a.lead");
    assertEquals("#row-s1", lead.attr("href"));
    assertNotNull(page.selectFirst("#row-s1 ol.chain"));
    assertEquals("#s1", page.selectFirst("#row-s1 .row-id").attr("href"));
    assertTrue(lead.attr("aria-label").contains("المتحدث باسم الدفاع المدني"));
  }

  @Test
  void tellsInHowManyOtherOutletsAClaimStands() {
    new Digest(desk.ledger().database(), AgencyNames.of(Arabic.agencies())).refresh();
    Element claim = desk.page("/articles/malab-7001").selectFirst("#row-s2 a[href^=/claims/]");
    assertTrue(claim.text().matches("Also in (one outlet|\\d+ outlets); trace it"), claim.text());
    assertTrue(List.of(200, 303).contains(desk.get(claim.attr("href")).statusCode()));
  }

  @Test
  void theOriginalIsUntouchedAndTheCaptureIsAFile() {
    String path = draft("text", HOSTILE);
    HttpResponse<String> original = desk.get(path + "/1/original");
    assertEquals(HOSTILE, original.body());
    assertEquals(
        "text/plain; charset=utf-8",
        original
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .toLowerCase()
            .replace(";c", "; c"));
    HttpResponse<String> capture = desk.get("/articles/sahil-1001/capture");
    String type = capture.headers().firstValue("Content-Type").orElse("");
    assertTrue(type.startsWith("application/octet-stream"), type);
    assertTrue(
        capture.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    assertEquals("nosniff", capture.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertTrue(capture.body().contains("\"sahil-1001\""));
  }

  @Test
  void aHostileArticleIsShownHarmlessly() {
    String path = draft("text", HOSTILE, "outlet", "<b>x</b>\u202E");
    HttpResponse<String> answer = desk.get(path);
    Document page = desk.page(path);
    assertEquals(0, page.select("#text script, #text img, script:not([src])").size());
    assertTrue(page.selectFirst("#text").text().contains("<script>alert(1)</script>"));
    assertTrue(page.selectFirst("#text").text().contains("${7*7} {{x}}"));
    assertEquals(1, page.select("main").size());
    assertTrue(answer.body().codePoints().noneMatch(c -> c == 0x202E || c == 7));
    assertEquals("U+202E", page.selectFirst("#text .control").text());
    assertTrue(page.selectFirst(".control").attr("title").contains("RIGHT-TO-LEFT OVERRIDE"));
  }

  @Test
  void aHostileIdIsAnAddressLikeAnyOther() {
    String json = "{\"id\":\"../a%2F;b?c#d \\\"<i>\\u202e\",\"text\":\"قال الوزير إن النهر فاض.\"}";
    String path = draft("text", json);
    HttpResponse<String> kept = desk.post(path + "/1/keep");
    assertEquals(303, kept.statusCode(), kept.body());
    String article = kept.headers().firstValue("Location").orElseThrow();
    assertEquals(200, desk.get(article).statusCode());
    assertTrue(desk.get(article + "/original").body().contains("النهر"));
    assertEquals(200, desk.get(article + "/capture").statusCode());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(404, desk.get("/articles/nothing").statusCode());
    assertEquals(404, desk.get("/articles/nothing/original").statusCode());
    assertEquals(404, desk.get("/articles/nothing/capture").statusCode());
  }

  @Test
  void aLongArticleIsShownInParts() {
    String text = convoy().repeat(1_000_000 / convoy().getBytes(StandardCharsets.UTF_8).length + 1);
    String path = Uploads.read(desk, "text", null, text.getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> answer = desk.get(path);
    assertTrue(answer.body().length() < 1_500_000, "size of the page: " + answer.body().length());
    Document page = desk.page(path);
    int parts = page.select(".parts li").size();
    assertTrue(parts > 15, "parts: " + parts);
    assertTrue(page.select("#text .statements").size() > 20);
    Document last = desk.page(path + "?part=" + parts);
    assertEquals("page", last.selectFirst(".parts li:last-child a").attr("aria-current"));
    int end = text.codePointCount(0, text.length());
    Document found = desk.page(path + "?at=" + (end - 20) + "-" + (end - 10));
    assertNotNull(found.selectFirst("#text #at"));
    assertEquals("page", found.selectFirst(".parts li:last-child a").attr("aria-current"));
  }
}
