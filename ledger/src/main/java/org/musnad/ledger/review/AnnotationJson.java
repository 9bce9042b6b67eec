package org.musnad.ledger.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.json.PlainJson;
import org.musnad.ledger.text.Slices;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/**
 * Annotations as JSON, in the words of {@code musnad/1}; each span with the words that stand there,
 * so that a log can be read by itself. Thread-safe.
 */
public final class AnnotationJson {
  private final JsonMapper mapper = new JsonMapper(PlainJson.factory());

  /** A JSON array of statements of a text. */
  public String write(List<Named> statements, Slices text) {
    ArrayNode array = mapper.createArrayNode();
    statements.forEach(each -> statement(array.addObject(), each, text));
    return array.toString();
  }

  private static void statement(ObjectNode json, Named named, Slices text) {
    Annotation annotation = named.annotation();
    json.put("id", named.id());
    json.put("act", annotation.act().word());
    json.put("mode", annotation.mode().word());
    slice(json, "cue", annotation.cue(), text);
    ArrayNode content = json.putArray("content");
    annotation.content().forEach(span -> slice(content.addObject(), span, text));
    ArrayNode chain = json.putArray("chain");
    for (Annotation.Link link : annotation.chain()) {
      ObjectNode each = chain.addObject();
      slice(each, "source", link.source(), text);
      each.put("implicit", link.implicit());
      each.put("kind", link.kind().word());
      each.put("identified", link.identified().word());
    }
    json.put("parent", annotation.parent());
  }

  private static void slice(ObjectNode json, String name, @Nullable Span span, Slices text) {
    if (span == null) {
      json.putNull(name);
    } else {
      slice(json.putObject(name), span, text);
    }
  }

  private static void slice(ObjectNode json, Span span, Slices text) {
    json.put("begin", span.begin());
    json.put("end", span.end());
    json.put("text", text.words(span));
  }

  /**
   * The statements of such an array.
   *
   * @throws IllegalArgumentException if it is none; one line says why
   */
  public List<Named> read(String array) {
    List<Named> statements = new ArrayList<>();
    for (JsonNode each : tree(array)) {
      statements.add(new Named(each.path("id").asText(), annotation(each)));
    }
    return statements;
  }

  /**
   * Such an array as a tree.
   *
   * @throws IllegalArgumentException if it is no JSON array
   */
  JsonNode tree(String array) {
    try {
      JsonNode tree = mapper.readTree(array);
      if (!tree.isArray()) {
        throw new IllegalArgumentException("no JSON array");
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "no JSON: " + e.getOriginalMessage().lines().findFirst(), e);
    }
  }

  private static Annotation annotation(JsonNode json) {
    List<Span> content = new ArrayList<>();
    for (JsonNode span : json.path("content")) {
      content.add(span(span));
    }
    List<Annotation.Link> chain = new ArrayList<>();
    for (JsonNode link : json.path("chain")) {
      chain.add(
          new Annotation.Link(
              optional(link.get("source")),
              link.path("implicit").asBoolean(),
              word(Kind.class, link, "kind"),
              word(Identified.class, link, "identified")));
    }
    return new Annotation(
        word(Act.class, json, "act"),
        word(Mode.class, json, "mode"),
        optional(json.get("cue")),
        content,
        chain,
        json.path("parent").textValue());
  }

  private static @Nullable Span optional(@Nullable JsonNode json) {
    return json == null || json.isNull() ? null : span(json);
  }

  private static Span span(JsonNode json) {
    return new Span(json.path("begin").asInt(-1), json.path("end").asInt(-1));
  }

  private static <E extends Enum<E>> E word(Class<E> type, JsonNode json, String field) {
    String word = json.path(field).asText();
    return Annotation.word(type, word)
        .orElseThrow(() -> new IllegalArgumentException("no " + field + ": " + word));
  }
}
