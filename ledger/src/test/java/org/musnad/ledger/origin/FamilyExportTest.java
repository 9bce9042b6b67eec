package org.musnad.ledger.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.ledger.reuse.Stories;

class FamilyExportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Stories stories = new Stories(3);
  private final String text = stories.text(100);

  private static Article article(
      String id, String outlet, String text, @Nullable String published) {
    return new Article(id, text, outlet, null, published, null, null);
  }

  private List<JsonNode> export(List<Article> articles, Map<String, List<String>> credits)
      throws IOException {
    MemoryLedger ledger = MemoryLedger.of(articles);
    ledger.describe(articles, credits);
    StringWriter out = new StringWriter();
    new FamilyExport(ledger, new Origins(ledger, Style.load(), Told.NOBODY)).write(out);
    assertEquals('\n', out.toString().charAt(out.toString().length() - 1));
    return out.toString().lines().map(FamilyExportTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  @Test
  void aLineAnArticle() throws IOException {
    List<JsonNode> lines =
        export(
            List.of(
                article("a", "alufuq", text, "2016-11-05"),
                article("b", "almarsa", text + " " + stories.text(20), "2016-11-06"),
                article("b2", "almarsa", text, "2016-11-07"),
                article("c", "alshams", stories.text(100), "2016-11-05")),
            Map.of("a", List.of("SUNA")));
    assertEquals(4, lines.size());
    assertEquals(
        json(
            "{\"article\":\"a\",\"family\":\"f1\",\"origin\":\"SUNA\",\"basis\":\"credit\","
                + "\"weight\":1.0,\"copies\":[{\"of\":\"b\",\"containment\":1.0},"
                + "{\"of\":\"b2\",\"containment\":1.0}]}"),
        lines.get(0));
    assertEquals(
        json(
            "{\"article\":\"b\",\"family\":\"f1\",\"origin\":\"SUNA\",\"basis\":\"copy\","
                + "\"weight\":0.828,\"through\":\"a\",\"copies\":[{\"of\":\"a\","
                + "\"containment\":1.0}]}"),
        lines.get(1));
    assertEquals(
        json(
            "{\"article\":\"c\",\"family\":\"f4\",\"origin\":null,\"basis\":\"none\","
                + "\"copies\":[]}"),
        lines.get(3));
  }

  @Test
  void whereItWasTakenFrom() throws IOException {
    List<JsonNode> lines =
        export(
            List.of(
                article("a", "alufuq", text, "2016-11-05"),
                article("b", "almarsa", text, "2016-11-06")),
            Map.of());
    assertEquals("a", lines.get(1).get("taken_from").asText());
    assertEquals("time", lines.get(1).get("taken_by").asText());
    assertEquals(null, lines.get(0).get("taken_from"));
  }
}
