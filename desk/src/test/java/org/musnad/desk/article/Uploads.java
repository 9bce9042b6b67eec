package org.musnad.desk.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.RunningDesk;

/** Sends the first page's form as browsers do. */
final class Uploads {
  private static final String LIMIT = "musnad-limit-of-parts";

  private Uploads() {}

  /** Sends one field, or a file if it has a name; the answer's address. */
  static String read(RunningDesk desk, String field, @Nullable String file, byte[] bytes) {
    HttpResponse<String> answer = send(desk, field, file, bytes);
    assertEquals(303, answer.statusCode(), answer.body());
    return answer.headers().firstValue("Location").orElseThrow();
  }

  static HttpResponse<String> send(
      RunningDesk desk, String field, @Nullable String file, byte[] bytes) {
    String token = desk.page("/").selectFirst("meta[name=csrf]").attr("content");
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "token", null, token.getBytes(StandardCharsets.UTF_8));
    part(body, field, file, bytes);
    body.writeBytes(("--" + LIMIT + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return desk.send(
        desk.request("/read")
            .header("Content-Type", "multipart/form-data; boundary=" + LIMIT)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private static void part(
      ByteArrayOutputStream body, String field, @Nullable String file, byte[] bytes) {
    String name = file == null ? "" : "; filename=\"" + file + "\"";
    String head =
        "--"
            + LIMIT
            + "\r\nContent-Disposition: form-data; name=\""
            + field
            + "\""
            + name
            + "\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }
}
