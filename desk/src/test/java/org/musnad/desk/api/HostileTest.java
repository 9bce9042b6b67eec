package org.musnad.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no honest client sends gets a problem that says what is wrong, and never a 500. */
class HostileTest {
  private static final String READ = "/api/v1/read";
  private static final String ADD = "/api/v1/articles";
  private static final String OBJECT = "application/json";
  private static final String LINES = "application/x-ndjson";
  private static Client api;

  @BeforeAll
  static void start() {
    api = Client.empty();
  }

  @AfterAll
  static void stop() {
    assertEquals("", api.desk.log());
    api.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "null",
        "7",
        "\"x\"",
        "{",
        "{\"text\"",
        "{\"text\":",
        "{\"text\":\"",
        "{}",
        "{\"text\":null}",
        "{\"text\":{\"a\":1}}",
        "{\"text\":[\"a\"]}",
        "{\"text\":\"a\"}{}",
        "{\"id\":[],\"text\":\"a\"}",
        "{'text':'a'}",
        "{\"text\":NaN}",
        "\u0000",
        "{\"text\":\"\u0001\"}"
      })
  void brokenJsonIsToldOf(String json) {
    for (String path : List.of(READ, ADD)) {
      JsonNode problem = api.json(422, api.post(path, OBJECT, json.getBytes(UTF_8)));
      assertEquals(1, problem.path("errors").size(), json);
      assertTrue(problem.path("errors").path(0).path("place").asText().startsWith("body.json"));
    }
  }

  @Test
  void deepNestingHasAnEnd() {
    String deep = "{\"text\":\"قال كريم إن الجسر سليم.\",\"x\":" + "[".repeat(200_000) + "}";
    api.json(422, api.post(READ, OBJECT, deep.getBytes(UTF_8)));
    assertTrue(api.post(READ, LINES, deep.getBytes(UTF_8)).body().contains("mend"));
  }

  @Test
  void badUtf8HalvesAndNulAreNoFailure() {
    byte[] bad = "قال كريم إن الجسر سليم.".getBytes(UTF_8);
    bad[3] = (byte) 0xFF;
    api.json(422, api.post(READ, "text/plain", bad));
    api.json(422, api.post(READ, "text/plain", "قال\u0000".getBytes(UTF_8)));
    JsonNode half =
        api.json(200, api.post(READ, OBJECT, "{\"text\":\"قال \\ud800 كريم\"}".getBytes(UTF_8)));
    assertEquals("قال \uFFFD كريم", half.path("document").path("text").asText());
    JsonNode nul =
        api.json(200, api.post(READ, OBJECT, "{\"text\":\"قال \\u0000 كريم\"}".getBytes(UTF_8)));
    assertEquals("قال \u0000 كريم", nul.path("document").path("text").asText());
    api.json(422, api.post(ADD, OBJECT, "{\"text\":\"قال \\u0000 كريم\"}".getBytes(UTF_8)));
    String id = "{\"id\":\"" + "ا".repeat(2_000) + "\",\"text\":\"قال كريم\"}";
    api.json(422, api.post(ADD, OBJECT, id.getBytes(UTF_8)));
  }

  @Test
  void textThatTurnsItselfRoundIsEscaped() {
    String text = "قال\u202E كريم\u2066 <script>alert(1)</script> إن الجسر سليم.";
    JsonNode reading = api.json(200, api.post(READ, "text/plain", text.getBytes(UTF_8)));
    assertEquals(text, reading.path("document").path("text").asText());
    assertTrue(api.post(READ, "text/plain", text.getBytes(UTF_8)).body().contains("\\u202E"));
  }

  @Test
  void mediaTypesAndEncodingsAreThoseDescribed() {
    byte[] body = "قال كريم إن الجسر سليم.".getBytes(UTF_8);
    for (String type :
        List.of("image/png", "text", "multipart/form-data", "text/plain;charset=x")) {
      assertEquals(415, api.post(READ, type, body).statusCode(), type);
    }
    assertEquals(415, api.call("POST", READ, body).statusCode());
    assertEquals(415, api.post(READ, "text/plain", body, "Content-Encoding", "br").statusCode());
    assertEquals(400, api.post(READ, "text/plain", body, "Content-Encoding", "gzip").statusCode());
    byte[] cut = Arrays.copyOf(ApiTest.gzip(body), 20);
    assertEquals(400, api.post(READ, "text/plain", cut, "Content-Encoding", "gzip").statusCode());
    assertEquals(
        200, api.post(READ, "text/plain; charset=UTF-8", body, "Accept", "*/*").statusCode());
    assertEquals(406, api.post(READ, "text/plain", body, "Accept", LINES).statusCode());
  }

  @Test
  void aBombIsNotUnpacked() {
    byte[] bomb = ApiTest.gzip(new byte[200_000_000]);
    assertTrue(bomb.length < 300_000);
    assertEquals(413, api.post(READ, "text/plain", bomb, "Content-Encoding", "gzip").statusCode());
    assertEquals(413, api.post(ADD, "application/warc", bomb).statusCode());
    byte[] twice = ApiTest.gzip(bomb);
    assertEquals(
        413, api.post(READ, "application/warc", twice, "Content-Encoding", "gzip").statusCode());
    assertEquals(400, api.post(READ, "application/warc", twice).statusCode());
  }

  @Test
  void whatIsTooLargeOrOfNoLengthIsRefusedBeforeItIsRead() throws IOException {
    String head = "POST /api/v1/read HTTP/1.1\r\nContent-Type: text/plain\r\n";
    assertEquals(413, raw(head + "Content-Length: 100000000\r\n"));
    assertEquals(411, raw(head + "Transfer-Encoding: chunked\r\n"));
    byte[] large = new byte[RequestBody.MOST_BYTES + 1];
    Arrays.fill(large, (byte) 'a');
    assertEquals(413, api.post(READ, "text/plain", large).statusCode());
  }

  @Test
  void moreThanAThousandArticlesAreTooMany() {
    byte[] many = "{\"text\":\"قال كريم\"}\n".repeat(1001).getBytes(UTF_8);
    assertEquals(413, api.post(READ, LINES, many).statusCode());
    assertEquals(413, api.post(ADD, LINES, many).statusCode());
    assertEquals(0, api.json("/api/v1/status").path("ledger").path("articles").asInt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/articles/%00",
        "/api/v1/articles/..",
        "/api/v1/articles/%2e%2e",
        "/api/v1/articles/a%2Fb",
        "/api/v1/articles/a%5Cb",
        "/api/v1/articles/a;b=c",
        "/api/v1/articles/%FF",
        "/api/v1/articles/~",
        "/api/v1/articles/~zz",
        "/api/v1/articles/~0",
        "/api/v1/claims/%23",
        "/api/v1/claims/~23",
        "/api/v1/claims/c:",
        "/api/v1/claims/a~23",
        "/api/v1/statements?q=%FF%FE",
        "/api/v1/statements?q=%00",
        "/api/v1/statements?q=%22",
        "/api/v1/statements?q=%27%29%3B--&place=%27&source=%27&outlet=%27",
        "/api/v1/statements?q=-",
        "/api/v1/statements?source=%2B",
        "/api/v1/search?q=%D9%8B",
        "/api/v1/statements?cursor=%00",
        "/api/v1/statements?cursor=aDk5OTk5OTk5OTk5OTk5OTk5",
        "/api/v1/articles?cursor=azk5OTk5OTk5OTk5OTk5OTk5",
        "/api/v1/articles?limit=999999999999",
        "/api/v1/articles?limit=1&limit=2",
        "/api/v1/articles?from=9999&to=0000",
        "/api/v1/articles?from=2026-13",
        "/api/v1/export/..%2F..",
        "/api/v1/trace?q=%23",
        "/api/v1/trace?q=c:%23s1",
        "/api/v1/trace?q=%ED%A0%80",
        "/api/v1/statements?%ZZ",
        "/api/v1/statements?q=a%",
        "/api/v1/stories?from=-999999999-01-01",
        "/api/v1/reviews/%00",
        "/api/v1/sources/%25",
        "/api/v1/outlets/%2525"
      })
  void oddAddressesAreNoFailure(String path) throws IOException {
    int status = raw("GET " + path + " HTTP/1.1\r\n");
    assertTrue(status == 200 || status >= 400 && status < 500 || status == 503, path + status);
  }

  private static int raw(String head) throws IOException {
    return raw(head, URI.create(api.desk.address()).getAuthority());
  }

  /** Sends a head by a bare socket, as no honest client would; the status of the answer. */
  private static int raw(String head, String host) throws IOException {
    URI desk = URI.create(api.desk.address());
    try (Socket socket = new Socket(desk.getHost(), desk.getPort())) {
      socket.setSoTimeout(20_000);
      String request = head + "Host: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      int status = Integer.parseInt(answer.substring(9, 12));
      assertTrue(status < 400 || answer.contains("application/problem+json"), answer);
      return status;
    }
  }

  @Test
  void aPageOfOthersCannotDriveIt() {
    byte[] body = "قال كريم إن الجسر سليم.".getBytes(UTF_8);
    for (String[] header :
        List.of(
            new String[] {"Origin", "https://elsewhere.example"},
            new String[] {"Origin", "null"},
            new String[] {"Sec-Fetch-Site", "cross-site"},
            new String[] {"Sec-Fetch-Site", "same-site"})) {
      HttpResponse<String> answer = api.post(ADD, "text/plain", body, header);
      assertEquals(403, answer.statusCode(), header[1]);
      assertEquals(403, api.call("DELETE", "/api/v1/articles/x", new byte[0], header).statusCode());
      assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }
    String own = api.desk.address().replaceFirst("/$", "");
    assertEquals(
        200,
        api.post(READ, "text/plain", body, "Origin", own, "Sec-Fetch-Site", "same-origin")
            .statusCode());
  }

  @Test
  void anotherNameOfThisMachineIsNotAnswered() throws IOException {
    assertEquals(421, raw("GET /api/v1/status HTTP/1.1\r\n", "evil.example"));
  }
}
