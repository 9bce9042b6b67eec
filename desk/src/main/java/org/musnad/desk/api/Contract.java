package org.musnad.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The description of the API, {@code openapi.json}. Immutable. */
final class Contract {
  /** What all paths begin with. */
  static final String PREFIX = "/api/v1";

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

  private final byte[] bytes;
  private final JsonNode root;
  private final List<Operation> operations = new ArrayList<>();

  private Contract(byte[] bytes) throws IOException {
    this.bytes = bytes;
    this.root = new ObjectMapper().readTree(bytes);
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(operation(path.getKey(), path.getValue(), method));
        }
      }
    }
  }

  /** The one in the jar. */
  static Contract load() {
    try (InputStream in = Contract.class.getResourceAsStream("openapi.json")) {
      return new Contract(Objects.requireNonNull(in, "openapi.json").readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Operation operation(String path, JsonNode shared, Map.Entry<String, JsonNode> method) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode owner : List.of(shared, method.getValue())) {
      owner.path("parameters").forEach(each -> parameters.add(Parameter.of(resolved(each))));
    }
    return Operation.of(
        method.getKey().toUpperCase(Locale.ROOT), path, method.getValue(), parameters);
  }

  /** A part of the document, or what it refers to. */
  JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : root.at(reference.substring(1));
  }

  /** The document as it is served. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** What it has at a place, by RFC 6901. */
  JsonNode at(String pointer) {
    return root.at(pointer);
  }

  /** All calls, in the order of the document. */
  List<Operation> operations() {
    return List.copyOf(operations);
  }
}
