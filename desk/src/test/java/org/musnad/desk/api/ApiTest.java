package org.musnad.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.review.Judgement;
import org.musnad.ledger.review.Reviews;

class ApiTest {
  private static final String TEXT =
      "إغلاق السوق القديم\n\nقال رئيس البلدية سامر النجار إن السوق القديم سيغلق يومين.";
  private static Client api;

  @BeforeAll
  static void start() {
    api = Client.withDemo();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, UTF_8);
  }

  private static JsonNode counts() {
    return api.json("/api/v1/status").path("ledger");
  }

  @Test
  void aTextIsReadAndNotKept() {
    JsonNode before = counts();
    JsonNode reading =
        api.json(
            200,
            api.post(
                "/api/v1/read?published=2026-06-01&outlet=" + encoded("الأفق") + "&id=souq",
                "text/plain",
                TEXT.getBytes(UTF_8)));
    assertEquals("musnad/1", reading.path("schema").asText());
    assertEquals("souq", reading.path("document").path("id").asText());
    assertEquals("الأفق", reading.path("document").path("outlet").asText());
    assertEquals("2026-06-01", reading.path("document").path("published").asText());
    assertEquals(1, reading.path("statements").size());
    assertEquals(before, counts());
  }

  @Test
  void anObjectMayGoOverManyLines() {
    String json = "{\n  \"id\": \"x/1\",\n  \"text\": \"" + TEXT.replace("\n", "\\n") + "\"\n}\n";
    JsonNode reading =
        api.json(200, api.post("/api/v1/read", "application/json", json.getBytes(UTF_8)));
    assertEquals("x/1", reading.path("document").path("id").asText());
  }

  @Test
  void manyAreReadLineByLineAndOneThatIsBadHarmsNoOther() throws IOException {
    String lines =
        "{\"text\":\"قال كريم إن الجسر سليم.\"}\nnonsense\n{\"text\":\"ونفى كريم ذلك.\"}\n";
    HttpResponse<String> answer =
        api.post("/api/v1/read", "application/x-ndjson", lines.getBytes(UTF_8));
    List<String> all = answer.body().lines().toList();
    assertEquals(3, all.size());
    assertEquals(List.of(), api.description().faults("Reading", all.get(0)));
    assertEquals(List.of(), api.description().faults("Fault", all.get(1)));
    assertEquals("body.jsonl:2:1", Client.read(all.get(1)).path("place").asText());
    assertEquals(List.of(), api.description().faults("Reading", all.get(2)));
  }

  @Test
  void aPageIsRead() {
    String html =
        "<html><head><title>خبر</title></head><body><article><h1>إغلاق السوق</h1><p>"
            + "قال رئيس البلدية سامر النجار إن السوق القديم سيغلق يومين لأعمال الصيانة العامة."
            + "</p><p>وأضاف النجار أن التجار أبلغوا بالموعد قبل أسبوع من بدء الأعمال، وأن البلدية"
            + " فتحت لهم ساحة بديلة قرب المرفأ يعرضون فيها بضائعهم حتى تنتهي الأعمال كلها.</p>"
            + "</article></body></html>";
    JsonNode reading = api.json(200, api.post("/api/v1/read", "text/html", html.getBytes(UTF_8)));
    assertEquals(3, reading.path("statements").size());
  }

  @Test
  void whatIsAddedIsThereAndAgainIsKnown() {
    try (Client own = Client.empty()) {
      byte[] body =
          ("{\"id\":\"a/1\",\"outlet\":\"الأفق\",\"text\":\"قال كريم إن الجسر سليم.\"}\n"
                  + "broken\n"
                  + "{\"text\":\"ونفى كريم وجود شق في الجسر.\"}\n")
              .getBytes(UTF_8);
      JsonNode first = own.json(207, own.post("/api/v1/articles", "application/x-ndjson", body));
      assertEquals("2 0 1", counts(first));
      JsonNode again =
          own.json(
              207,
              own.post(
                  "/api/v1/articles",
                  "application/x-ndjson",
                  gzip(body),
                  "Content-Encoding",
                  "gzip"));
      assertEquals("0 2 1", counts(again));
      JsonNode named = first.path("articles").path(0);
      assertEquals("a/1", named.path("id").asText());
      assertEquals("/api/v1/articles/a~2F1", named.path("links").path("self").asText());
      JsonNode unnamed = first.path("articles").path(2);
      assertTrue(unnamed.path("id").asText().matches("a[0-9a-f]{12}"));
      assertEquals(unnamed.path("id"), again.path("articles").path(2).path("id"));
      for (String part : List.of("self", "text", "copies")) {
        String link = named.path("links").path(part).asText();
        assertEquals(200, own.get(link).statusCode(), link);
      }
      assertEquals("", own.desk.log());
    }
  }

  private static String counts(JsonNode added) {
    return added.path("added") + " " + added.path("known") + " " + added.path("failed");
  }

  @Test
  void nothingThatCanBeAddedIsAProblemWithAllItsReasons() {
    JsonNode problem =
        api.json(
            422,
            api.post(
                "/api/v1/articles",
                "application/x-ndjson",
                "[]\n{\"text\":{}}\n{\"id\":\"x\",\"text\":\"\\u0000\"}\n{}".getBytes(UTF_8)));
    assertEquals(4, problem.path("errors").size());
    for (JsonNode error : problem.path("errors")) {
      assertFalse(error.path("mend").asText().isEmpty());
    }
  }

  @Test
  void aReadingComesAsItIsStoredAndNotTwice() {
    HttpResponse<String> reading = api.get("/api/v1/articles/sahil-1001");
    Ledger ledger = api.desk.ledger();
    long key = ledger.article("sahil-1001").orElseThrow().key();
    assertEquals(ledger.reading(key).orElseThrow(), reading.body());
    String tag = reading.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, api.get("/api/v1/articles/sahil-1001", "If-None-Match", tag).statusCode());
    assertEquals(200, api.get("/api/v1/articles/sahil-1002", "If-None-Match", tag).statusCode());
    assertEquals(
        ledger.text(key).orElseThrow(), api.get("/api/v1/articles/sahil-1001/text").body());
  }

  @Test
  void aSearchGoesOverAllItsPages() {
    JsonNode whole = api.json("/api/v1/statements?q=" + encoded("المبنى") + "&limit=200");
    int count = whole.path("found").path("count").asInt();
    assertTrue(count > 5);
    String next = "/api/v1/statements?q=" + encoded("المبنى") + "&limit=2";
    int seen = 0;
    while (next != null) {
      HttpResponse<String> answer = api.get(next);
      JsonNode page = api.json(200, answer);
      for (JsonNode item : page.path("items")) {
        assertEquals(whole.path("items").path(seen++), item);
      }
      next = page.path("next").isNull() ? null : page.path("next").asText();
      assertEquals(
          next == null ? "" : "<" + next + ">; rel=\"next\"",
          answer.headers().firstValue("Link").orElse(""));
    }
    assertEquals(count, seen);
  }

  @Test
  void filtersAreThoseOfTheCommand() {
    JsonNode some =
        api.json(
            "/api/v1/statements?anonymous=true&second_hand=true&from=2026&to=2026-06"
                + "&kind=person&act=assert&source="
                + encoded("مصدر"));
    assertTrue(some.path("items").size() > 0);
    for (JsonNode item : some.path("items")) {
      JsonNode chain = item.path("statement").path("chain");
      assertEquals("anonymous", chain.path(chain.size() - 1).path("identified").asText());
      assertTrue(chain.size() > 1);
    }
    JsonNode articles = api.json("/api/v1/search?q=" + encoded("المبنى") + "&limit=3");
    assertEquals(3, articles.path("items").size());
    assertNotEquals("", articles.path("items").path(0).path("excerpt").path("text").asText());
  }

  @Test
  void aClaimIsFoundByItsIdOrByWords() {
    JsonNode claim = api.json("/api/v1/claims/malab-7001~23s2");
    assertEquals("c:malab-7001#s2", claim.path("claim").asText());
    assertEquals(1, claim.path("origins").path("at_most").asInt());
    assertEquals(claim, api.json("/api/v1/claims/c:malab-7001~23s2"));
    JsonNode traces = api.json("/api/v1/trace?q=" + encoded("malab-7001#s2"));
    assertEquals(claim, traces.path("items").path(0));
    assertTrue(api.json("/api/v1/trace?q=sahil-1001").path("items").size() > 0);
    assertEquals(0, api.json("/api/v1/trace?q=qwertz").path("items").size());
    assertEquals(404, api.get("/api/v1/claims/malab-7001~23s99").statusCode());
    assertEquals(404, api.get("/api/v1/claims/malab-7001").statusCode());
    assertEquals(404, api.get("/api/v1/claims/" + encoded("المبنى")).statusCode());
  }

  @Test
  void listsOverTheWholeLedgerComeOfTheDigest() {
    try (Client own = Client.empty()) {
      assertEquals(0, own.json("/api/v1/stories").path("items").size());
      own.desk.post("/demo");
      own.awaitDigest();
      JsonNode stories = own.json("/api/v1/stories?limit=2&from=2026");
      assertEquals(2, stories.path("items").size());
      assertEquals(44, stories.path("digest").path("articles").asInt());
      for (JsonNode story : stories.path("items")) {
        String link = story.path("claim").path("links").path("self").asText();
        assertEquals(
            "c:" + story.path("claim").path("id").asText(), own.json(link).path("claim").asText());
      }
      JsonNode source = own.json("/api/v1/sources?identified=named&limit=1").path("items").path(0);
      JsonNode detail = own.json(source.path("links").path("self").asText());
      assertEquals(source.path("name"), detail.path("name"));
      assertTrue(detail.path("cited_by").size() > 0);
      JsonNode outlets = own.json("/api/v1/outlets");
      assertEquals(8, outlets.path("total").asInt());
      for (JsonNode outlet : outlets.path("items")) {
        assertEquals(
            outlet.path("articles"),
            own.json(outlet.path("links").path("self").asText()).path("articles"));
      }
      assertEquals(404, own.get("/api/v1/sources/0123").statusCode());
      assertEquals(404, own.get("/api/v1/outlets/none").statusCode());
    }
  }

  @Test
  void aReviewShowsTheMachinesReadingBesideWhatStands() {
    Reviews reviews = new Reviews(api.desk.ledger().database(), Clock.systemUTC());
    long key = api.desk.ledger().article("sahil-1001").orElseThrow().key();
    reviews.judge(key, 0, "سلمى", Judgement.accept("s1"));
    JsonNode review = api.json("/api/v1/reviews/sahil-1001");
    assertEquals("accepted", review.path("states").path("s1").asText());
    assertEquals(review.path("machine"), review.path("statements"));
    assertEquals("سلمى", review.path("log").path(0).path("reviewer").asText());
    assertEquals(404, api.get("/api/v1/reviews/nonsense").statusCode());
    assertTrue(api.get("/api/v1/gold").body().startsWith("PK"));
  }

  @Test
  void copiesStandBothWays() {
    JsonNode copies = api.json("/api/v1/articles/sahil-1001/copies").path("items");
    assertTrue(copies.size() > 0);
    String other = copies.path(0).path("article").path("id").asText();
    JsonNode back = api.json("/api/v1/articles/" + other + "/copies").path("items");
    boolean found = false;
    for (JsonNode copy : back) {
      if (copy.path("article").path("id").asText().equals("sahil-1001")) {
        found = true;
        assertEquals(copies.path(0).path("of_this"), copy.path("of_other"));
      }
    }
    assertTrue(found);
  }

  @Test
  void exportsAreWhatTheCommandWrites() {
    for (String form :
        List.of("jsonl", "csv", "prov", "schema", "graphml", "events", "families", "claims")) {
      HttpResponse<String> answer = api.get("/api/v1/export/" + form);
      assertEquals(200, answer.statusCode());
      assertFalse(answer.body().isEmpty(), form);
    }
    assertEquals(44, api.get("/api/v1/export/jsonl").body().lines().count());
    assertEquals(404, api.get("/api/v1/export/nonsense").statusCode());
    assertEquals(406, api.get("/api/v1/export/csv", "Accept", "application/ld+json").statusCode());
  }

  @Test
  void anArticleIsForgotten() {
    try (Client own = Client.empty()) {
      own.post("/api/v1/articles?id=gone", "text/plain", TEXT.getBytes(UTF_8));
      assertEquals(
          1,
          own.json(200, own.call("DELETE", "/api/v1/articles/gone", new byte[0]))
              .path("forgotten")
              .asInt());
      assertEquals(404, own.get("/api/v1/articles/gone").statusCode());
      assertEquals(404, own.call("DELETE", "/api/v1/articles/gone", new byte[0]).statusCode());
    }
  }

  @Test
  void faultsAreInTheLanguageThatIsAskedFor() {
    String path = "/api/v1/statements?limit=0&nonsense=1&kind=fish&from=2026-02-31";
    JsonNode english = api.json(400, api.get(path));
    assertEquals("The request cannot be understood", english.path("title").asText());
    assertEquals(3, english.path("errors").size());
    JsonNode arabic = api.json(400, api.get(path, "Accept-Language", "ar"));
    assertEquals("طلب لا يُفهم", arabic.path("title").asText());
    assertEquals("/api/v1/statements", arabic.path("instance").asText());
    assertEquals(400, api.get("/api/v1/statements?from=2026-02-31").statusCode());
    assertEquals(400, api.get("/api/v1/articles?cursor=abc").statusCode());
    assertEquals(400, api.get("/api/v1/trace").statusCode());
    assertEquals(404, api.get("/api/v1/nonsense").statusCode());
    assertEquals(404, api.get("/api/v1").statusCode());
    assertEquals(406, api.get("/api/v1/status", "Accept", "text/html").statusCode());
    assertEquals(405, api.call("PUT", "/api/v1/status", new byte[0]).statusCode());
  }
}
