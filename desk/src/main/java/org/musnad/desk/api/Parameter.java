package org.musnad.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a call, as the description has it.
 *
 * @param name its name
 * @param in where it stands: {@code query}, {@code path} or {@code header}
 * @param required whether it must be there
 * @param description what it is
 * @param schema what its value may be
 */
record Parameter(String name, String in, boolean required, String description, JsonNode schema) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

  static Parameter of(JsonNode node) {
    return new Parameter(
        node.path("name").asText(),
        node.path("in").asText(),
        node.path("required").asBoolean(),
        node.path("description").asText(),
        node.path("schema"));
  }

  boolean inQuery() {
    return in.equals("query");
  }

  /** What is used where it is not given, or null. */
  @Nullable String otherwise() {
    return schema.has("default") ? schema.get("default").asText() : null;
  }

  /** The values that it may have, or none where that cannot be listed. */
  List<String> values() {
    List<String> values = new ArrayList<>();
    schema.path("enum").forEach(value -> values.add(value.asText()));
    return schema.path("type").asText().equals("boolean") ? List.of("true", "false") : values;
  }

  /** The least and the greatest number that it may be, or null where it is no number. */
  int @Nullable [] range() {
    return schema.path("type").asText().equals("integer")
        ? new int[] {schema.path("minimum").asInt(), schema.path("maximum").asInt()}
        : null;
  }

  /** Whether the description allows a value. */
  boolean allows(String value) {
    int[] range = range();
    if (range != null) {
      return NUMBER.matcher(value).matches()
          && Integer.parseInt(value) >= range[0]
          && Integer.parseInt(value) <= range[1];
    }
    boolean listed = values().isEmpty() || values().contains(value);
    boolean shaped =
        !schema.has("pattern") || value.matches(schema.get("pattern").asText()); // it has anchors
    int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
    return listed && shaped && value.length() <= longest;
  }
}
