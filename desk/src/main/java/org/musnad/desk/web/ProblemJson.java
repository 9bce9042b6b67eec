package org.musnad.desk.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.musnad.desk.words.Words;
import org.musnad.ledger.json.PlainJson;

/** Problems as programs get them: RFC 9457, with a list of all that is wrong. */
final class ProblemJson {
  private static final String TYPE = "application/problem+json";

  /** What the paths of the API begin with. */
  private static final String API = "/api/v1";

  private ProblemJson() {}

  /** Whether programs ask for what is at a path, rather than people with browsers. */
  static boolean isFor(String path) {
    return path.equals(API) || path.startsWith(API + "/");
  }

  /** Answers with a problem. */
  static void answer(Problem problem, Words words, Context http) {
    http.status(problem.status());
    http.contentType(TYPE);
    http.result(bytes(problem, words, http.path()));
  }

  private static byte[] bytes(Problem problem, Words words, String path) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = PlainJson.factory().createGenerator(out)) {
      write(problem, words, path, json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }

  private static void write(Problem problem, Words words, String path, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", String.format(Locale.ROOT, "/api#p%d", problem.status()));
    String title = "api.status." + problem.status();
    json.writeStringField("title", words.text(words.has(title) ? title : "api.status.500"));
    json.writeNumberField("status", problem.status());
    json.writeStringField("detail", words.text(problem.key(), problem.arguments().toArray()));
    json.writeStringField("instance", path);
    if (!problem.faults().isEmpty()) {
      json.writeArrayFieldStart("errors");
      for (Fault fault : problem.faults()) {
        json.writeStartObject();
        json.writeStringField("place", fault.place());
        json.writeStringField("problem", fault.problem());
        json.writeStringField("mend", fault.mend());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
