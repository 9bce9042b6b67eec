package org.musnad.ledger.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.text.Span;

/**
 * What a trace needs of an article besides its statements.
 *
 * @param text the text, untouched
 * @param ownVoice where it speaks in its own voice, in code points
 * @param marks the times, places and persons named, in code points
 */
public record Page(String text, List<Span> ownVoice, List<Mark> marks) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies the lists. */
  public Page {
    ownVoice = List.copyOf(ownVoice);
    marks = List.copyOf(marks);
  }

  /** What a reading in the form {@code musnad/1} has of it. */
  public static Page of(String reading) {
    try {
      JsonNode root = JSON.readTree(reading);
      List<Span> own = new ArrayList<>();
      root.path("make_up").path("own_voice").forEach(span -> own.add(span(span)));
      List<Mark> marks = new ArrayList<>();
      for (JsonNode time : root.path("times")) {
        if (time.path("type").asText().equals("DATE")) {
          marks.add(mark(Mark.Type.DATE, time.path("value").asText(), time));
        }
      }
      for (JsonNode place : root.path("places")) {
        String name = place.path("text").asText();
        for (JsonNode mention : place.path("mentions")) {
          marks.add(new Mark(Mark.Type.PLACE, place.path("id").asText(), name, span(mention)));
        }
      }
      String text = root.path("document").path("text").asText();
      persons(root, text, marks);
      return new Page(text, own, marks);
    } catch (IOException e) {
      throw new UncheckedIOException("a reading that Musnad wrote is JSON", e);
    }
  }

  private static void persons(JsonNode root, String text, List<Mark> marks) {
    Map<Integer, Integer> offsets = new HashMap<>();
    for (JsonNode entity : root.path("entities")) {
      if (entity.path("type").asText().equals("person")) {
        for (JsonNode name : entity.path("names")) {
          Span span = span(name);
          String words = slice(text, span, offsets);
          marks.add(new Mark(Mark.Type.PERSON, entity.path("name").asText(), words, span));
        }
      }
    }
  }

  private static String slice(String text, Span span, Map<Integer, Integer> offsets) {
    int begin = offsets.computeIfAbsent(span.begin(), at -> text.offsetByCodePoints(0, at));
    return text.substring(begin, text.offsetByCodePoints(begin, span.end() - span.begin()));
  }

  private static Mark mark(Mark.Type type, String value, JsonNode node) {
    return new Mark(type, value, node.path("text").asText(), span(node));
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("begin").asInt(), node.path("end").asInt());
  }
}
