package org.musnad.ledger.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.json.PlainJson;
import org.musnad.ledger.text.Resource;

/**
 * A graph written as JSON-LD 1.1, node after node: a context, which stands in the document itself
 * so that nothing need be fetched, and a list of nodes. Nodes of one {@code id} are one.
 */
final class LinkedData {
  private final JsonGenerator out;

  /** Begins the document, with the context of that resource. */
  LinkedData(OutputStream stream, String context) throws IOException {
    out =
        PlainJson.factory()
            .createGenerator(
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    out.writeStartObject();
    out.writeFieldName("@context");
    out.writeRawValue(Resource.text(LinkedData.class, context).strip());
    out.writeArrayFieldStart("@graph");
  }

  /** An identifier: {@code urn:musnad:} and the parts, percent-encoded. */
  static String urn(String... parts) {
    return Arrays.stream(parts)
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .map(part -> part.replace("+", "%20").replace("*", "%2A"))
        .collect(Collectors.joining(":", "urn:musnad:", ""));
  }

  /** Begins a node, on a line of its own. */
  LinkedData node(String id, String... types) throws IOException {
    out.writeRaw('\n');
    out.writeStartObject();
    out.writeStringField("id", id);
    out.writeArrayFieldStart("type");
    for (String type : types) {
      out.writeString(type);
    }
    out.writeEndArray();
    return this;
  }

  /** A text, a number, a truth value or a reference; nothing where {@code value} is null. */
  LinkedData add(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      out.writeObjectField(name, value);
    }
    return this;
  }

  /** Several texts or references; nothing where there is none. */
  LinkedData all(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      out.writeArrayFieldStart(name);
      for (String value : values) {
        out.writeString(value);
      }
      out.writeEndArray();
    }
    return this;
  }

  /** A text of a datatype. */
  LinkedData typed(String name, String value, String type) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("@value", value);
    out.writeStringField("@type", type);
    out.writeEndObject();
    return this;
  }

  /** Ends a node. */
  void end() throws IOException {
    out.writeEndObject();
  }

  /** Ends the document. */
  void finish() throws IOException {
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }
}
