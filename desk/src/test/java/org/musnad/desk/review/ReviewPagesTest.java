package org.musnad.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.desk.Browser;
import org.musnad.desk.RunningDesk;
import org.musnad.desk.TeamDesk;
import org.musnad.desk.account.Role;
import org.musnad.desk.web.Links;
import org.musnad.ledger.review.Annotation;
import org.musnad.ledger.review.Judgement;
import org.musnad.ledger.review.Reviewed;
import org.musnad.ledger.review.Reviewed.Stage;
import org.musnad.ledger.review.ReviewedStatement;
import org.musnad.ledger.review.ReviewedStatement.State;
import org.musnad.ledger.review.Reviews;
import org.musnad.ledger.store.Sha256;
import org.musnad.mention.Identified;
import org.musnad.text.Span;

/** Review by links and forms alone, as a browser without scripts does it. */
class ReviewPagesTest {
  private static final String PATH = "/articles/sahil-1001/review";

  private RunningDesk desk;
  private long article;

  @BeforeEach
  void open() {
    desk = RunningDesk.withDemo();
    desk.post("/settings", "language", "en", "digits", "latn", "theme", "light", "back", "/");
    article = desk.ledger().article("sahil-1001").orElseThrow().key();
  }

  @AfterEach
  void close() {
    assertEquals("", desk.log());
    desk.close();
  }

  private Reviews reviews() {
    return new Reviews(desk.ledger().database(), Clock.systemUTC());
  }

  private Reviewed reviewed() {
    return reviews().of(article).orElseThrow();
  }

  private ReviewedStatement statement(String id) {
    return reviewed().statement(id).orElseThrow();
  }

  private String content(String id) {
    Annotation current = statement(id).current();
    return current == null ? "" : reviewed().text().words(current.content().get(0));
  }

  /** All that a browser would send of a form, with the button that is pressed. */
  private static Map<String, String> fields(Element form) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : form.select("input[name], textarea[name], select[name]")) {
      String name = field.attr("name");
      if (field.is("input[type=checkbox]")) {
        if (field.hasAttr("checked")) {
          fields.put(name, "1");
        }
      } else if (field.is("select")) {
        Element chosen = field.selectFirst("option[selected]");
        fields.put(name, (chosen == null ? field.selectFirst("option") : chosen).attr("value"));
      } else {
        fields.put(name, field.is("textarea") ? field.wholeText() : field.attr("value"));
      }
    }
    return fields;
  }

  private HttpResponse<String> send(Map<String, String> fields, String button, String value) {
    List<String> flat = new ArrayList<>();
    fields.forEach(
        (name, each) -> {
          if (!name.equals("token")) {
            flat.addAll(List.of(name, each));
          }
        });
    flat.addAll(List.of(button, value));
    return desk.post(PATH, flat.toArray(String[]::new));
  }

  private HttpResponse<String> act(String id, String act) {
    Element form = desk.page(PATH).selectFirst("#" + id + " form.acts");
    return send(fields(form), "do", act);
  }

  private Map<String, String> editor(String id, String act) {
    return fields(desk.page(PATH + "?s=" + id + "&do=" + act).selectFirst("#edit form"));
  }

  @Test
  void thePageHasTheWholeTextAndTheMachinesStatements() {
    Document page = desk.page(PATH);
    Element text = page.selectFirst("#text").clone();
    text.select("[data-skip]").remove();
    String all = reviewed().text().text();
    assertEquals(all.replaceAll("\\s+", " ").strip(), text.text().replaceAll("\\s+", " ").strip());
    assertEquals(2, page.select(".item").size());
    assertEquals("s1", page.select(".item[aria-current]").attr("id"));
    assertTrue(page.text().contains("0 of 2 judged"));
    for (Element paragraph : page.select("#text p")) {
      paragraph.select("[data-skip]").remove();
      int at = all.offsetByCodePoints(0, Integer.parseInt(paragraph.attr("data-at")));
      assertTrue(all.startsWith(paragraph.wholeText(), at), "paragraphs tell where they begin");
    }
  }

  @Test
  void acceptingGoesOnToTheNext() {
    HttpResponse<String> answer = act("s1", "accept");
    assertEquals(303, answer.statusCode());
    assertEquals(PATH + "?s=s2#s2", answer.headers().firstValue("Location").orElse(""));
    assertEquals(State.ACCEPTED, statement("s1").state());
    assertEquals("local", statement("s1").last().reviewer());
    assertEquals(PATH + "#done", act("s2", "delete").headers().firstValue("Location").orElse(""));
    assertEquals(State.DELETED, statement("s2").state());
    act("s2", "undo");
    assertEquals(State.OPEN, statement("s2").state());
  }

  @Test
  void aCorrectionByWordsFindsTheirPlace() {
    Map<String, String> fields = editor("s2", "correct");
    fields.put("p0.content.0.words", "  الانهيار   لم يعرف ");
    fields.put("p0.act", "deny");
    fields.put("p0.link.0.identified", "role");
    fields.remove("p0.link.0.implicit");
    fields.put("comment", "هكذا");
    assertEquals(303, send(fields, "do", "correct").statusCode());
    assertEquals("الانهيار لم يعرف", content("s2"));
    Annotation.Link link = statement("s2").current().chain().get(0);
    assertEquals(Identified.ROLE, link.identified());
    assertFalse(link.implicit());
    Document page = desk.page(PATH);
    assertEquals("corrected", page.select("#s2 .state").text());
    assertTrue(page.select("#s2 tr.differs del").text().contains("says"));
    assertTrue(page.select("#s2 tr.differs ins").text().contains("denies"));
    Document history = desk.page(PATH + "/s2");
    assertTrue(history.text().contains("corrected it") && history.text().contains("هكذا"));
    assertEquals(1, history.select(".entries > li").size());
  }

  @Test
  void wordsThatTheTextLacksAreRefusedAndTheFormIsKept() {
    Map<String, String> fields = editor("s2", "correct");
    fields.put("p0.content.0.words", "كلام ليس <b>هنا</b>");
    fields.put("p0.act", "praise");
    HttpResponse<String> answer = send(fields, "do", "correct");
    assertEquals(422, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertTrue(
        page.select("[role=alert]").text().contains("The content has words that"),
        page.select("[role=alert]").text());
    assertTrue(page.select("[role=alert]").text().contains("praise is no word"));
    assertEquals("كلام ليس <b>هنا</b>", page.getElementById("p0.content.0.words").wholeText());
    assertEquals(State.OPEN, statement("s2").state());
  }

  @Test
  void rowsOfTheChainComeGoAndMove() {
    Map<String, String> fields = editor("s1", "correct");
    fields = edited(fields, "p0.link.add");
    fields.put("p0.link.1.words", "فرق الإنقاذ");
    fields.put("p0.link.1.kind", "group");
    fields = edited(fields, "p0.link.1.up");
    assertEquals("فرق الإنقاذ", fields.get("p0.link.0.words"));
    fields = edited(fields, "p0.link.add");
    fields = edited(fields, "p0.link.2.remove");
    fields = edited(fields, "p0.content.add");
    fields = edited(fields, "p0.content.1.remove");
    fields = edited(fields, "nonsense");
    assertEquals(0, reviewed().revision(), "nothing is kept before it is sent");
    send(fields, "do", "correct");
    List<Annotation.Link> chain = statement("s1").current().chain();
    assertEquals(2, chain.size());
    assertEquals("فرق الإنقاذ", reviewed().text().words(chain.get(0).source()));
  }

  private Map<String, String> edited(Map<String, String> fields, String edit) {
    HttpResponse<String> answer = send(fields, "edit", edit);
    assertEquals(200, answer.statusCode());
    return fields(Jsoup.parse(answer.body()).selectFirst("#edit form"));
  }

  @Test
  void aStatementIsSplitIntoHalvesThatCanBeChanged() {
    Map<String, String> fields = editor("s1", "split");
    assertTrue(fields.get("p1.content.0.words").length() > 5);
    fields = edited(fields, "p2.add");
    fields = edited(fields, "p2.remove");
    fields.put("p1.content.0.words", "أحد عشر آخرين نقلوا إلى المستشفى");
    assertEquals(303, send(fields, "do", "split").statusCode());
    assertEquals(State.SPLIT, statement("s1").state());
    assertEquals("أحد عشر آخرين نقلوا إلى المستشفى", content("r2"));
    assertTrue(desk.page(PATH + "/r2").text().contains("split it"));
    assertEquals("from s1", desk.page(PATH).select("#r1 .item-head .soft").first().text());
  }

  @Test
  void aPlaceInTheTextBecomesAStatement() {
    String text = reviewed().text().text();
    int begin = text.indexOf("انهار مبنى");
    String place = begin + "-" + (begin + "انهار مبنى سكني".length());
    Document page = desk.page(PATH + "?do=add&at=" + place);
    Map<String, String> fields = fields(page.selectFirst("#edit form"));
    assertEquals("انهار مبنى سكني", fields.get("p0.content.0.words"));
    assertEquals(303, send(fields, "do", "add").statusCode());
    assertEquals("انهار مبنى سكني", content("r1"));
    assertNull(statement("r1").current().chain().get(0).source());
  }

  @Test
  void notesAreKeptAndShownAsTheyAre() {
    Element form = desk.page(PATH).selectFirst("#s1 .note-form form");
    Map<String, String> fields = fields(form);
    fields.put("comment", "<script>alert(1)</script> \u202e");
    send(fields, "do", "annotate");
    Document page = desk.page(PATH);
    assertTrue(page.select("#s1 .note").text().contains("<script>alert(1)</script>"));
    assertEquals(State.OPEN, statement("s1").state());
    send(fields(page.selectFirst("#s1 .note form")), "do", "undo");
    assertTrue(desk.page(PATH).select("#s1 .note p").isEmpty());
  }

  @Test
  void somebodyQuickerIsToldOfWithBothVersions() {
    Map<String, String> fields = editor("s1", "correct");
    fields.put("p0.content.0.words", "أربعة أشخاص");
    reviews().judge(article, 0, "هند", Judgement.delete("s2"));
    reviews().judge(article, 0, "هند", Judgement.accept("s1"));
    HttpResponse<String> answer = send(fields, "do", "correct");
    assertEquals(409, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertTrue(page.select("[role=alert]").text().contains("Somebody was quicker"));
    assertTrue(
        page.select("[role=alert] li").text().startsWith("\u2068هند\u2069, "),
        page.select("[role=alert]").html());
    assertTrue(page.select("[role=alert] td ins, [role=alert] td del").size() > 0);
    assertEquals("أربعة أشخاص", page.getElementById("p0.content.0.words").wholeText());
    assertEquals(303, send(fields(page.selectFirst("#edit form")), "do", "correct").statusCode());
    assertEquals("أربعة أشخاص", content("s1"));
  }

  @Test
  void aFinishedArticleIsInTheQueueAndInTheGold() throws IOException {
    Map<String, String> finish = fields(desk.page(PATH).selectFirst("#done form.actions"));
    assertEquals(422, send(finish, "do", "finish").statusCode());
    act("s1", "accept");
    act("s2", "accept");
    finish = fields(desk.page(PATH).selectFirst("#done form.actions"));
    assertEquals(303, send(finish, "do", "finish").statusCode());
    assertEquals(Stage.FINISHED, reviewed().stage());
    assertNull(desk.page(PATH).selectFirst(".acts button"));
    Document queue = desk.page("/review?stage=finished&by=local&from=2026-06-01&to=2026-06-01");
    assertEquals(1, queue.select("tbody tr").size());
    assertEquals(PATH, queue.selectFirst("tbody a").attr("href"));
    assertTrue(desk.page("/review?stage=finished&to=2026-05-31").select("tbody tr").isEmpty());
    assertEquals(25, desk.page("/review").select("tbody tr").size());
    assertEquals(19, desk.page("/review?page=2").select("tbody tr").size());
    Document figures = desk.page("/review/figures");
    assertEquals("100%", figures.selectFirst("tbody td").text());
    assertEquals(List.of("sahil-1001.txt", "sahil-1001.json", "sahil-1001.gold.json"), gold());
  }

  private List<String> gold() throws IOException {
    try {
      HttpRequest request = desk.request("/export/gold").build();
      HttpResponse<byte[]> answer =
          java.net.http.HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      assertTrue(type.startsWith("application/zip"), type);
      List<String> names = new ArrayList<>();
      try (ZipInputStream zip =
          new ZipInputStream(new ByteArrayInputStream(answer.body()), StandardCharsets.UTF_8)) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          names.add(entry.getName());
        }
      }
      return names;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theNextArticleIsOneThatIsNotFinished() {
    String first = desk.get("/review/next").headers().firstValue("Location").orElse("");
    assertTrue(first.endsWith("/review"), first);
    String link = desk.page(first).select(".review-head a").last().attr("href");
    String second = desk.get(link).headers().firstValue("Location").orElse("");
    assertTrue(second.endsWith("/review") && !second.equals(first), second);
    assertEquals(303, desk.get("/review/next?after=x").statusCode());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(404, desk.get("/articles/none/review").statusCode());
    assertEquals(404, desk.get(PATH + "/s99").statusCode());
    assertEquals(200, desk.get(PATH + "?s=s99&do=correct&at=5-1&do=add").statusCode());
    assertEquals(400, desk.post(PATH, "do", "praise").statusCode());
    assertEquals(422, desk.post(PATH, "do", "accept", "statement", "s99").statusCode());
    assertEquals(400, desk.post(PATH, "do", "undo", "undoes", "many").statusCode());
    assertEquals(200, desk.get("/review?stage=odd&page=0").statusCode());
  }

  @Test
  void aHostileTextIsShownAsItIs() {
    String id = "../x?<i>&\"#;%2F~";
    String text = "قال مدير المرفأ إن <script>alert(1)</script> \u202eالرصيف 😀 مغلق اليوم.";
    Article hostile = new Article(id, text, "<b>", null, null, "<i>\u202eعنوان", null);
    Capture capture =
        new Capture(
            new byte[] {1}, "text/plain", "UTF-8", null, Instant.parse("2026-06-01T00:00:00Z"));
    desk.ledger()
        .add(
            List.of(
                desk.ledger()
                    .preparer()
                    .prepare(Sha256.of(hostile), RunningDesk.engine().read(hostile), capture)));
    String path = Links.article(id) + "/review";
    Document page = desk.page(path + "?s=s1&do=correct");
    assertTrue(page.select("#text script, h1 i, .review-head b").isEmpty());
    page.select("[data-skip]").remove();
    assertTrue(page.selectFirst("#text").text().contains("<script>alert(1)</script>"));
    assertEquals("8238", page.selectFirst("#text [data-char]").attr("data-char"));
    assertFalse(page.selectFirst("#text").wholeText().contains("\u202e"));
    Map<String, String> fields = fields(page.selectFirst("#edit form"));
    int begin = text.indexOf("الرصيف");
    fields.put("p0.content.0.words", "الرصيف 😀 مغلق");
    List<String> flat = new ArrayList<>(List.of("do", "correct"));
    fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
    assertEquals(303, desk.post(path, flat.toArray(String[]::new)).statusCode());
    long key = desk.ledger().article(id).orElseThrow().key();
    Span span =
        reviews().of(key).orElseThrow().statement("s1").orElseThrow().current().content().get(0);
    assertEquals(text.codePointCount(0, begin), span.begin());
    assertTrue(desk.page("/review").text().contains("<i>"));
  }

  @Test
  void noFormIsTakenWithoutItsToken() {
    HttpRequest forged =
        desk.request(PATH)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("do=accept&statement=s1&token=x"))
            .build();
    assertEquals(403, desk.send(forged).statusCode());
    assertEquals(0, reviewed().revision());
  }

  @Test
  void arabicIsWholeToo() {
    act("s1", "accept");
    for (String path :
        List.of(PATH, PATH + "?s=s2&do=split", PATH + "/s1", "/review", "/review/figures")) {
      desk.post("/settings", "language", "ar", "digits", "arab", "theme", "light", "back", "/");
      Document page = Jsoup.parse(desk.get(path).body());
      assertEquals("rtl", page.selectFirst("html").attr("dir"));
      assertNotNull(page.selectFirst("h1"));
      assertFalse(page.text().contains("review."), path);
    }
  }

  @Test
  void readersSeeWhatReviewersDo() {
    try (TeamDesk team = new TeamDesk()) {
      team.browser(Role.REVIEWER).post("/demo");
      Browser reader = team.browser(Role.READER);
      Document page = reader.page(PATH + "?s=s1&do=correct");
      assertEquals(2, page.select(".item").size());
      assertNull(page.selectFirst("#edit, .acts button, #done form"));
      assertEquals(403, reader.post(PATH, "do", "accept", "statement", "s1").statusCode());
      Browser reviewer = team.browser(Role.REVIEWER);
      assertEquals(
          303, reviewer.post(PATH, "do", "accept", "statement", "s1", "seen", "0").statusCode());
      assertTrue(reader.page(PATH + "/s1").text().contains("reviewer"));
      assertEquals(200, reader.get("/review?by=reviewer").statusCode());
    }
  }

  @Test
  void aFormOfNoActIsABadRequest() {
    String[] edit = {"edit", "p99.link.99.up", "p0.act", "say", "seen", "0"};
    assertEquals(400, desk.post(PATH, edit).statusCode());
    for (String act : List.of("accept", "nothing")) {
      String[] wrong = {"edit", "p0.link.add", "p0.act", "say", "act", act};
      assertEquals(400, desk.post(PATH, wrong).statusCode(), act);
    }
    String[] right = {"edit", "p0.link.add", "p0.act", "say", "act", "correct", "statement", "s1"};
    assertEquals(200, desk.post(PATH, right).statusCode());
  }

  @Test
  void whatNobodyCanHaveSeenIsRefused() {
    String[] act = {"do", "accept", "statement", "s1", "seen", "2147483647"};
    HttpResponse<String> answer = desk.post(PATH, act);
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("the newest is 0"), answer.body());
    assertEquals(0, reviewed().revision());
  }

  @Test
  void theQueueTakesDaysAlone() {
    assertEquals(200, desk.get("/review?from=2016-11&to=2026-02-28").statusCode());
    assertEquals(400, desk.get("/review?from=yesterday").statusCode());
    assertEquals(400, desk.get("/review?to=2026-02-30").statusCode());
  }
}
