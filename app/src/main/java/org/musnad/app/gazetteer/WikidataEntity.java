package org.musnad.app.gazetteer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the gazetteer needs of one entity of Wikidata; filled while its JSON goes by. */
final class WikidataEntity {
  private static final int MOST = Integer.MAX_VALUE;

  private String id = "";
  private final List<String> names = new ArrayList<>();
  private String english = "";
  private final List<String> instances = new ArrayList<>();
  private double latitude = Double.NaN;
  private double longitude = Double.NaN;
  private String country = "";
  private String code = "";
  private String geonames = "";
  private long population;

  private WikidataEntity() {}

  /** Reads the entity whose JSON begins at the parser's next token. */
  static WikidataEntity read(JsonParser parser) throws IOException {
    WikidataEntity entity = new WikidataEntity();
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("no object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      switch (parser.currentName()) {
        case "id" -> entity.id = String.valueOf(parser.nextTextValue());
        case "labels" -> entity.labels(parser);
        case "aliases" -> entity.aliases(parser);
        case "claims" -> entity.claims(parser);
        default -> Wikidata.skip(parser);
      }
    }
    if (!entity.id.matches("[QPL]\\d+.*")) {
      throw new IOException("no id");
    }
    return entity;
  }

  String id() {
    return id;
  }

  List<String> names() {
    return names;
  }

  String english() {
    return english;
  }

  List<String> instances() {
    return instances;
  }

  boolean located() {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }

  double latitude() {
    return latitude;
  }

  double longitude() {
    return longitude;
  }

  /** The id of its country, or empty. */
  String country() {
    return country;
  }

  /** Its own country code, if it is a country. */
  String code() {
    return code;
  }

  String geonames() {
    return geonames;
  }

  long population() {
    return population;
  }

  /** {@code "labels": {"ar": {"language": "ar", "value": "…"}, …}}. */
  private void labels(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String language = parser.currentName();
      parser.nextToken();
      String value = valueOf(parser);
      if (language.equals("ar")) {
        names.add(0, value);
      } else if (language.equals("en")) {
        english = value;
      }
    }
  }

  /** {@code "aliases": {"ar": [{"language": "ar", "value": "…"}, …], …}}. */
  private void aliases(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean arabic = parser.currentName().equals("ar");
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        String value = valueOf(parser);
        if (arabic) {
          names.add(value);
        }
      }
    }
  }

  /** The text of the field {@code value} of the object that the parser stands at. */
  private static String valueOf(JsonParser parser) throws IOException {
    String value = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      if (parser.currentName().equals("value")) {
        value = String.valueOf(parser.nextTextValue());
      } else {
        Wikidata.skip(parser);
      }
    }
    return value;
  }

  /** {@code "claims": {"P625": [{"mainsnak": {"datavalue": {"value": …}}}, …], …}}. */
  private void claims(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String property = parser.currentName();
      switch (property) {
        case "P31", "P17", "P625", "P297", "P1566", "P1082" -> statements(parser, property);
        default -> Wikidata.skip(parser);
      }
    }
  }

  private void statements(JsonParser parser, String property) throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        if (parser.currentName().equals("mainsnak")) {
          within(parser, "datavalue", () -> within(parser, "value", () -> value(parser, property)));
        } else {
          Wikidata.skip(parser);
        }
      }
    }
  }

  private interface Reading {
    void read() throws IOException;
  }

  /** Reads one field of the object that comes next, and skips the others. */
  private static void within(JsonParser parser, String field, Reading reading) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      if (parser.currentName().equals(field)) {
        reading.read();
      } else {
        Wikidata.skip(parser);
      }
    }
  }

  private void value(JsonParser parser, String property) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      text(property, String.valueOf(parser.getText()));
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken token = parser.nextToken();
      switch (field) {
        case "latitude" -> latitude = Double.isNaN(latitude) ? parser.getDoubleValue() : latitude;
        case "longitude" ->
            longitude = Double.isNaN(longitude) ? parser.getDoubleValue() : longitude;
        case "id" -> item(property, parser.getText());
        case "amount" -> population = Math.max(population, amount(parser.getText()));
        default -> {
          if (token.isStructStart()) {
            parser.skipChildren();
          }
        }
      }
    }
  }

  private void item(String property, String item) {
    if (property.equals("P31")) {
      instances.add(item);
    } else if (property.equals("P17")) {
      country = item; // of several, the last is the present one in most cases
    }
  }

  private void text(String property, String value) {
    if (property.equals("P297")) {
      code = value;
    } else if (property.equals("P1566")) {
      geonames = value;
    }
  }

  /** {@code +1234567}. */
  private static long amount(String text) {
    String digits = text.startsWith("+") ? text.substring(1) : text;
    int end = 0;
    while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    return end == 0 || end > 10 ? 0 : Math.min(MOST, Long.parseLong(digits.substring(0, end)));
  }
}
