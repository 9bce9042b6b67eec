package org.musnad.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.musnad.desk.words.Language;

/**
 * A call of the API, as the description has it.
 *
 * @param id its name
 * @param method {@code GET}, {@code POST} or {@code DELETE}
 * @param path its path below {@code /api/v1}
 * @param parameters its parameters
 * @param takes the media types that its body may have; none where it takes no body
 * @param gives the media types of its answers
 * @param node all that the description says
 */
record Operation(
    String id,
    String method,
    String path,
    List<Parameter> parameters,
    List<String> takes,
    List<String> gives,
    JsonNode node) {

  Operation {
    parameters = List.copyOf(parameters);
    takes = List.copyOf(takes);
    gives = List.copyOf(gives);
  }

  static Operation of(String method, String path, JsonNode node, List<Parameter> parameters) {
    List<String> gives = new ArrayList<>();
    for (Map.Entry<String, JsonNode> response : node.path("responses").properties()) {
      if (response.getKey().startsWith("2")) {
        names(response.getValue().path("content")).stream()
            .filter(type -> !gives.contains(type))
            .forEach(gives::add);
      }
    }
    return new Operation(
        node.path("operationId").asText(),
        method,
        path,
        parameters,
        names(node.path("requestBody").path("content")),
        gives,
        node);
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  /** Who may call it: {@code reader}, {@code reviewer} or {@code admin}. */
  String role() {
    return node.path("x-role").asText();
  }

  /** What it costs: {@code light}, {@code costly}, {@code upload} or {@code download}. */
  String weight() {
    return node.path("x-weight").asText();
  }

  /** The part of the description that it stands in. */
  String tag() {
    return node.path("tags").path(0).asText();
  }

  /** What it does, in a line. */
  String summary(Language language) {
    return node.path(language == Language.ARABIC ? "x-summary-ar" : "summary").asText();
  }

  /** What there is to know besides, in English; may be empty. */
  String description() {
    return node.path("description").asText();
  }

  /** The statuses of its answers. */
  List<String> statuses() {
    return names(node.path("responses"));
  }

  /** Commands that call it, for a shell in which {@code DESK} is the desk's address. */
  List<String> examples() {
    List<String> examples = new ArrayList<>();
    node.path("x-curl").forEach(example -> examples.add(example.asText()));
    return examples;
  }
}
