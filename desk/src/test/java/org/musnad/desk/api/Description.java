package org.musnad.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds answers to the description, without which no answer is right. Stricter than that: no field
 * is unknown.
 */
final class Description {
  static final ObjectMapper JSON = new ObjectMapper();

  private final Contract contract = Contract.load();
  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
  private final JsonNode components;

  Description() throws IOException {
    JsonNode strict = JSON.readTree(contract.bytes()).path("components");
    strict.path("schemas").forEach(Description::close);
    this.components = strict;
  }

  /** Objects have no other fields than those that are described. */
  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.has("properties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(Description::close);
  }

  /** What in an answer is not as described. */
  List<String> faults(String method, String path, HttpResponse<String> answer) throws IOException {
    Operation operation =
        contract.operations().stream()
            .filter(each -> each.method().equals(method) && matches(each.path(), path))
            .findFirst()
            .orElse(null);
    String type = MediaTypes.type(answer.headers().firstValue("Content-Type").orElse(""));
    if (operation == null) {
      return faults("Problem", answer.body());
    }
    JsonNode response =
        contract.resolved(
            operation.node().path("responses").path(String.valueOf(answer.statusCode())));
    if (response.isMissingNode()) {
      return List.of(operation.id() + " answers " + answer.statusCode() + " " + answer.body());
    }
    JsonNode content = response.path("content");
    if (content.isMissingNode()) {
      return answer.body().isEmpty() ? List.of() : List.of("a body: " + answer.body());
    }
    if (!content.has(type)) {
      return List.of(operation.id() + " gives " + type);
    }
    String name = content.path(type).path("schema").path("$ref").asText().replaceFirst(".*/", "");
    return name.isEmpty() ? List.of() : faults(name, answer.body());
  }

  /** What is wrong with some JSON as one of the document's schemas. */
  List<String> faults(String schema, String json) throws IOException {
    List<String> faults = new ArrayList<>();
    schemas
        .computeIfAbsent(schema, this::schema)
        .validate(JSON.readTree(json))
        .forEach(message -> faults.add(schema + ": " + message));
    return faults;
  }

  private JsonSchema schema(String name) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$ref", "#/components/schemas/" + name);
    root.set("components", components);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
  }

  private static boolean matches(String template, String path) {
    String below = path.replaceFirst("^/api/v1", "").replaceFirst("\\?.*", "");
    return below.matches(template.replaceAll("\\{[a-z]+}", "[^/]+"));
  }
}
