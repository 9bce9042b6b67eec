package org.musnad.arabic;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.example.Expectation;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.movement.Movement;
import org.musnad.place.Point;
import org.musnad.statement.Act;
import org.musnad.statement.Link;
import org.musnad.statement.Mode;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/**
 * An article with its hand-made annotations.
 *
 * @param article the article
 * @param statements the statements that stand in it
 * @param places the places that it names, each once
 * @param movements the movements of which it tells
 * @param times the expressions of time
 */
record GoldArticle(
    Article article,
    List<Expectation> statements,
    List<Spot> places,
    List<Motion> movements,
    List<Time> times) {

  /**
   * An expression of time.
   *
   * @param span where it stands
   * @param value its TIMEX3 value
   */
  record Time(Span span, String value) {}

  /**
   * A place that the article names.
   *
   * @param words the words that name it
   * @param point where it lies, or null
   */
  record Spot(String words, @Nullable Point point) {}

  /** A movement of which the article tells. */
  record Motion(Span trigger, @Nullable Span from, @Nullable Span to) {

    /** Whether the movement found is this one: its trigger and its places touch these. */
    boolean fits(Movement found) {
      return trigger.overlaps(found.trigger())
          && agree(from, found.from())
          && agree(to, found.to());
    }

    private static boolean agree(@Nullable Span gold, @Nullable Span found) {
      return gold == null || found == null ? gold == found : gold.overlaps(found);
    }
  }

  /** The gold files of a folder, by name. */
  static List<GoldArticle> all(Path folder) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList()) {
        articles.add(read(JsonParser.parseString(Files.readString(file)).getAsJsonObject()));
      }
    }
    return articles;
  }

  private static GoldArticle read(JsonObject json) {
    Article article =
        new Article(
            text(json, "id"),
            text(json, "text"),
            text(json, "outlet"),
            text(json, "url"),
            text(json, "published"),
            null,
            text(json, "author"));
    String text = article.text();
    return new GoldArticle(
        article, statements(json, text), places(json), movements(json, text), times(json, text));
  }

  private static List<Spot> places(JsonObject json) {
    List<Spot> places = new ArrayList<>();
    for (JsonElement element : elements(json, "places")) {
      JsonObject place = element.getAsJsonObject();
      boolean located = place.has("lat");
      places.add(
          new Spot(
              String.valueOf(text(place, "text")),
              located
                  ? new Point(place.get("lat").getAsDouble(), place.get("lon").getAsDouble())
                  : null));
    }
    return places;
  }

  private static List<Motion> movements(JsonObject json, String text) {
    CodePoints points = new CodePoints(text);
    List<Motion> movements = new ArrayList<>();
    for (JsonElement element : elements(json, "movements")) {
      JsonObject movement = element.getAsJsonObject();
      Span trigger = span(movement.get("trigger"), points);
      if (trigger != null) {
        movements.add(
            new Motion(
                trigger, span(movement.get("from"), points), span(movement.get("to"), points)));
      }
    }
    return movements;
  }

  private static JsonArray elements(JsonObject json, String key) {
    return json.has(key) ? json.getAsJsonArray(key) : new JsonArray();
  }

  private static List<Time> times(JsonObject json, String text) {
    CodePoints points = new CodePoints(text);
    List<Time> times = new ArrayList<>();
    for (JsonElement time : elements(json, "times")) {
      String value = text(time.getAsJsonObject(), "value");
      times.add(new Time(Objects.requireNonNull(span(time, points)), value));
    }
    return times;
  }

  /** The statements of a gold or {@code musnad/1} object over {@code text}. */
  static List<Expectation> statements(JsonObject json, String text) {
    CodePoints points = new CodePoints(text);
    List<Expectation> statements = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray("statements")) {
      JsonObject statement = element.getAsJsonObject();
      statements.add(
          new Expectation(
              constant(Act.class, text(statement, "act")),
              constant(Mode.class, text(statement, "mode")),
              span(statement.get("cue"), points),
              spans(statement.getAsJsonArray("content"), points),
              links(statement.getAsJsonArray("chain"), points)));
    }
    return statements;
  }

  private static List<Link> links(JsonArray chain, CodePoints points) {
    List<Link> links = new ArrayList<>();
    for (JsonElement element : chain) {
      JsonObject link = element.getAsJsonObject();
      links.add(
          new Link(
              span(link.get("source"), points),
              link.get("implicit").getAsBoolean(),
              constant(Kind.class, text(link, "kind")),
              constant(Identified.class, text(link, "identified")),
              null,
              null));
    }
    return links;
  }

  private static List<Span> spans(JsonArray array, CodePoints points) {
    List<Span> spans = new ArrayList<>();
    array.forEach(element -> spans.add(span(element, points)));
    return spans;
  }

  private static @Nullable Span span(JsonElement json, CodePoints points) {
    if (json.isJsonNull()) {
      return null;
    }
    JsonObject span = json.getAsJsonObject();
    return new Span(
        points.toUtf16(span.get("begin").getAsInt()), points.toUtf16(span.get("end").getAsInt()));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  private static @Nullable String text(JsonObject json, String key) {
    JsonElement value = json.get(key);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }
}
