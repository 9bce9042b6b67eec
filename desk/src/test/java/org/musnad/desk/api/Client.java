package org.musnad.desk.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.musnad.desk.RunningDesk;

/** Calls the API of a running desk, and holds each answer to the description. */
final class Client implements AutoCloseable {
  final RunningDesk desk;
  private final Description description;

  private Client(RunningDesk desk) {
    this.desk = desk;
    try {
      this.description = new Description();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Client empty() {
    return new Client(RunningDesk.empty());
  }

  static Client withDemo() {
    return new Client(RunningDesk.withDemo());
  }

  HttpResponse<String> get(String path, String... headers) {
    return call("GET", path, new byte[0], headers);
  }

  HttpResponse<String> post(String path, String type, byte[] body, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Content-Type";
    all[1] = type;
    return call("POST", path, body, all);
  }

  HttpResponse<String> call(String method, String path, byte[] body, String... headers) {
    var request =
        desk.request(path)
            .method(
                method,
                method.equals("POST") ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    HttpResponse<String> answer = desk.send(request.build());
    try {
      assertEquals(List.of(), description.faults(method, path, answer), method + " " + path);
    } catch (IOException e) {
      throw new AssertionError(method + " " + path + ": " + answer.body(), e);
    }
    return answer;
  }

  /** What a call answers, which must have that status. */
  JsonNode json(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body() + desk.log());
    return read(answer.body());
  }

  JsonNode json(String path) {
    return json(200, get(path));
  }

  static JsonNode read(String json) {
    try {
      return Description.JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }

  /** Waits until the digest has all articles. */
  void awaitDigest() {
    int articles = json("/api/v1/status").path("ledger").path("articles").asInt();
    for (int i = 0; i < 200; i++) {
      HttpResponse<String> answer = get("/api/v1/stories");
      boolean made = answer.statusCode() == 200;
      if (made && read(answer.body()).path("digest").path("articles").asInt() == articles) {
        return;
      }
      pause();
    }
    throw new AssertionError("no digest: " + desk.log());
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Description description() {
    return description;
  }

  @Override
  public void close() {
    desk.close();
  }
}
