package org.musnad.app.wikidata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.JsonInput;

/**
 * Reads one line of a Wikidata JSON dump. What a table of office-holders does not need is passed
 * over without being built. An empty map is written {@code []} in dumps, which is passed over too.
 */
final class ItemParser {
  private static final JsonFactory JSON = JsonInput.factory();

  private final JsonParser in;
  private @Nullable String id;
  private @Nullable String english;
  private @Nullable String arabic;
  private final List<String> aliases = new ArrayList<>();
  private final List<Item.Held> positions = new ArrayList<>();

  private ItemParser(JsonParser in) {
    this.in = in;
  }

  /** Reads the value of one field of an object. */
  private interface Field {
    void read(String name) throws IOException;
  }

  /** The item in {@code line}, or null where it holds none. */
  static @Nullable Item parse(String line) throws IOException {
    try (JsonParser in = JSON.createParser(line)) {
      in.nextToken();
      ItemParser parser = new ItemParser(in);
      parser.object(parser::item);
      String id = parser.id;
      return id == null
          ? null
          : new Item(id, parser.english, parser.arabic, parser.aliases, parser.positions);
    }
  }

  /** Reads an object at the parser's place, field by field; passes over anything else. */
  private void object(Field field) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      in.skipChildren();
      return;
    }
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      field.read(name);
    }
  }

  /** Reads an array of objects. */
  private void array(Field field, Runnable after) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      in.skipChildren();
      return;
    }
    while (in.nextToken() != JsonToken.END_ARRAY) {
      object(field);
      after.run();
    }
  }

  private void item(String name) throws IOException {
    switch (name) {
      case "id" -> id = in.getValueAsString();
      case "labels" -> object(this::label);
      case "aliases" -> object(this::alias);
      case "claims" -> object(this::claim);
      default -> in.skipChildren();
    }
  }

  private void label(String language) throws IOException {
    switch (language) {
      case "ar" -> object(name -> arabic = value(name, arabic));
      case "en" -> object(name -> english = value(name, english));
      default -> in.skipChildren();
    }
  }

  private void alias(String language) throws IOException {
    if (!language.equals("ar")) {
      in.skipChildren();
      return;
    }
    array(
        name -> {
          String alias = value(name, null);
          if (alias != null) {
            aliases.add(alias);
          }
        },
        () -> {});
  }

  /** The value of the field {@code value}; else what was there before. */
  private @Nullable String value(String name, @Nullable String before) throws IOException {
    if (name.equals("value")) {
      return in.getValueAsString();
    }
    in.skipChildren();
    return before;
  }

  private void claim(String property) throws IOException {
    if (!property.equals("P39")) {
      in.skipChildren();
      return;
    }
    Claim claim = new Claim();
    array(
        claim::field,
        () -> {
          claim.finish();
          claim.clear();
        });
  }

  /** One statement that somebody held a position. */
  private final class Claim {
    private @Nullable String position;
    private @Nullable String from;
    private @Nullable String to;
    private boolean deprecated;

    void clear() {
      position = null;
      from = null;
      to = null;
      deprecated = false;
    }

    void finish() {
      if (position != null && !deprecated) {
        positions.add(new Item.Held(position, from, to));
      }
    }

    void field(String name) throws IOException {
      switch (name) {
        case "rank" -> deprecated = "deprecated".equals(in.getValueAsString());
        case "mainsnak" -> snak(value -> position = value.id);
        case "qualifiers" -> object(this::qualifier);
        default -> in.skipChildren();
      }
    }

    private void qualifier(String property) throws IOException {
      Value value = new Value();
      switch (property) {
        case "P580" -> {
          array(name -> snakField(name, value), () -> {});
          from = value.date();
        }
        case "P582" -> {
          array(name -> snakField(name, value), () -> {});
          to = value.date();
        }
        default -> in.skipChildren();
      }
    }

    private void snak(java.util.function.Consumer<Value> then) throws IOException {
      Value value = new Value();
      object(name -> snakField(name, value));
      then.accept(value);
    }

    private void snakField(String name, Value value) throws IOException {
      if (name.equals("datavalue")) {
        object(
            field -> {
              if (field.equals("value")) {
                object(value::field);
              } else {
                in.skipChildren();
              }
            });
      } else {
        in.skipChildren();
      }
    }
  }

  /** The value of a snak: an item or a time. */
  private final class Value {
    private static final int DAY = 11;
    private static final int MONTH = 10;
    private static final int YEAR = 9;

    private @Nullable String id;
    private @Nullable String time;
    private int precision;

    void field(String name) throws IOException {
      switch (name) {
        case "id" -> id = in.getValueAsString();
        case "time" -> time = in.getValueAsString();
        case "precision" -> precision = in.getValueAsInt();
        default -> in.skipChildren();
      }
    }

    /** {@code +2013-02-01T00:00:00Z} as exactly as it is meant, or null if it is vaguer. */
    @Nullable String date() {
      if (time == null || !time.matches("\\+\\d{4}-\\d{2}-\\d{2}T.*")) {
        return null;
      }
      return switch (precision) {
        case DAY -> time.substring(1, 11);
        case MONTH -> time.substring(1, 8);
        case YEAR -> time.substring(1, 5);
        default -> null;
      };
    }
  }
}
