package org.musnad.ledger.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.ledger.review.Named;
import org.musnad.ledger.review.Reviewed;

/**
 * Writes the gold files of reviewed articles. Only what reviewers judge is written: statements, no
 * times, places, entities or movements. Thread-safe.
 */
final class GoldWriter {
  private static final List<String> UNREVIEWED =
      List.of("times", "places", "entities", "movements");

  private final JsonMapper mapper =
      JsonMapper.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();
  private final ObjectWriter writer = mapper.writer(likePython());

  /** The layout of Python's {@code json.dumps(…, indent=1)}, as {@code gold.py} writes. */
  private static DefaultPrettyPrinter likePython() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
    printer.indentArraysWith(new DefaultIndenter(" ", "\n"));
    return printer;
  }

  /**
   * The files of an article.
   *
   * @param name what they are called
   * @param article the article as it came
   * @param reviewed its statements as they stand
   * @throws Unquotable if a statement stands where the form cannot quote it
   */
  GoldFiles write(String name, Article article, Reviewed reviewed) throws Unquotable {
    LineEnds ends = new LineEnds(reviewed.text());
    ObjectNode form = mapper.createObjectNode();
    ObjectNode gold = mapper.createObjectNode();
    gold.put("schema", "musnad-gold/1").put("id", name).put("text", ends.text().text());
    heading(form, article);
    heading(gold, article);
    ArrayNode asForm = form.putArray("statements");
    ArrayNode asGold = gold.putArray("statements");
    GoldStatements statements = new GoldStatements(ends);
    for (Named statement : reviewed.standing()) {
      statements.write(statement, asForm.addObject(), asGold.addObject());
    }
    UNREVIEWED.forEach(gold::putArray);
    gold.put("entities_complete", false);
    return new GoldFiles(name, ends.text().text(), json(form), json(gold));
  }

  /** What came with the article. */
  private static void heading(ObjectNode json, Article article) {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("outlet", article.outlet());
    fields.put("url", article.url());
    fields.put("title", article.title());
    fields.put("author", article.author());
    fields.put("published", article.published());
    fields.forEach(
        (field, value) -> {
          if (value != null) {
            json.put(field, value);
          }
        });
  }

  private String json(ObjectNode json) {
    try {
      return writer.writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be written", e);
    }
  }
}
