package org.musnad.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.desk.TeamDesk;
import org.musnad.desk.account.Actor;
import org.musnad.desk.account.Role;
import org.musnad.desk.account.User;

/** A desk with accounts asks programs for a token, and lets each do what its user may. */
class TokenTest {
  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<String> call(TeamDesk desk, String method, String path, String token)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + "/api/v1" + path))
            .header("Content-Type", "text/plain")
            .method(method, BodyPublishers.ofByteArray("قال كريم إن الجسر سليم.".getBytes(UTF_8)));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      assertEquals(List.of(), new Description().faults("Problem", answer.body()));
    }
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), "programs keep no cookies");
    return answer;
  }

  private static String token(TeamDesk desk, Role role) {
    User user =
        desk.accounts().users().list().stream()
            .filter(each -> each.name().equals(role.code()))
            .findFirst()
            .orElseThrow();
    return desk.accounts().tokens().make(user, "test", role, 1, Actor.TERMINAL);
  }

  @Test
  void eachMayWhatItsUserMay() throws Exception {
    try (TeamDesk desk = new TeamDesk()) {
      HttpResponse<String> nobody = call(desk, "GET", "/status", "");
      assertEquals(401, nobody.statusCode());
      assertTrue(nobody.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer"));
      assertEquals(401, call(desk, "GET", "/openapi.json", "wrong").statusCode());
      String reader = token(desk, Role.READER);
      assertEquals(200, call(desk, "GET", "/status", reader).statusCode());
      assertEquals(200, call(desk, "POST", "/read", reader).statusCode());
      assertEquals(403, call(desk, "POST", "/articles", reader).statusCode());
      String reviewer = token(desk, Role.REVIEWER);
      assertEquals(200, call(desk, "POST", "/articles?id=x", reviewer).statusCode());
      assertEquals(200, call(desk, "GET", "/reviews/x", reviewer).statusCode());
      assertEquals(403, call(desk, "DELETE", "/articles/x", reviewer).statusCode());
      assertEquals(200, call(desk, "DELETE", "/articles/x", token(desk, Role.ADMIN)).statusCode());
    }
  }
}
