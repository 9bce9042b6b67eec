package org.musnad.ledger.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/** Lists that are kept in one column. */
final class Codes {
  private static final JsonFactory JSON = new JsonFactory();

  private Codes() {}

  /** A JSON array of strings and nulls. */
  static String write(List<? extends @Nullable String> codes) {
    if (codes.isEmpty()) {
      return "[]";
    }
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartArray();
      for (String code : codes) {
        json.writeString(code);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return out.toString();
  }

  static List<@Nullable String> read(String array) {
    List<@Nullable String> codes = new ArrayList<>();
    try (JsonParser json = JSON.createParser(array)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          codes.add(json.getText());
        } else if (token == JsonToken.VALUE_NULL) {
          codes.add(null);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON array: " + array, e);
    }
    return codes;
  }

  /** {@code 12-40 55-61}. */
  static String writeSpans(List<Span> spans) {
    StringJoiner written = new StringJoiner(" ");
    spans.forEach(span -> written.add(span.begin() + "-" + span.end()));
    return written.toString();
  }

  /**
   * The spans of such a list.
   *
   * @throws IllegalArgumentException if it is none
   */
  static List<Span> readSpans(String written) {
    List<Span> spans = new ArrayList<>(2);
    for (String span : written.split(" ")) {
      int dash = span.indexOf('-');
      if (dash < 0) {
        throw new IllegalArgumentException("no span: " + span);
      }
      spans.add(
          new Span(
              Integer.parseInt(span.substring(0, dash)),
              Integer.parseInt(span.substring(dash + 1))));
    }
    return spans;
  }
}
