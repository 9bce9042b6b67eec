package org.musnad.ledger.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.json.JsonReading;
import org.musnad.ledger.json.JsonReading.Link;
import org.musnad.ledger.json.JsonReading.Movement;
import org.musnad.ledger.json.JsonReading.Place;
import org.musnad.ledger.json.JsonReading.Slice;
import org.musnad.ledger.json.JsonReading.Statement;

/**
 * A candidate for an event.
 *
 * @param reading the article
 * @param name the last part of its id
 * @param day its time
 * @param movement the movement, or null where a statement only names a place
 * @param place where, as the gazetteer has it, or null
 * @param words where, in the article's words
 * @param statement on whose word, or null for the article's own voice
 * @param notes what the text says
 * @param begin where that is told, in code points
 * @param end where that ends
 */
record EventRow(
    JsonReading reading,
    String name,
    EventDay day,
    @Nullable Movement movement,
    @Nullable Place place,
    String words,
    @Nullable Statement statement,
    String notes,
    int begin,
    int end) {

  /** The fields, in the order of {@link EventExport#COLUMNS}. */
  List<@Nullable String> cells() {
    JsonReading.Document article = reading.document();
    return Arrays.asList(
        article.id() + "." + name,
        day.date(),
        day.precision(),
        movement == null ? null : "movement",
        movement == null ? null : text(movement.mover()),
        movement == null ? null : quantity(movement),
        movement == null ? null : text(movement.from()),
        place == null ? null : place.name(),
        words,
        country(),
        place == null ? null : place.country(),
        place == null || place.lat() == null ? null : place.lat().toString(),
        place == null || place.lon() == null ? null : place.lon().toString(),
        precision(),
        article.outlet(),
        null,
        notes,
        statement == null ? null : chain(statement),
        statement == null ? null : statement.origin().identified(),
        movement == null ? null : movement.hypothetical() ? "yes" : "no",
        article.id(),
        statement == null ? null : statement.id(),
        article.published(),
        article.url(),
        String.valueOf(begin),
        String.valueOf(end));
  }

  private static @Nullable String text(@Nullable Slice slice) {
    return slice == null ? null : slice.text();
  }

  private static String quantity(Movement movement) {
    return movement.quantities().stream()
        .map(q -> number(q.value()) + " " + (q.unit() == null ? "" : q.unit()))
        .map(String::strip)
        .collect(Collectors.joining("; "));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static String chain(Statement statement) {
    return statement.chain().stream()
        .map((Link link) -> link.words(Csv.NOBODY))
        .collect(Collectors.joining(Csv.BEARER));
  }

  private @Nullable String country() {
    return place == null || place.country() == null
        ? null
        : new Locale("", place.country()).getDisplayCountry(Locale.ENGLISH);
  }

  private @Nullable String precision() {
    if (place == null || place.lat() == null || place.type() == null) {
      return null;
    }
    return switch (place.type()) {
      case "city", "capital", "quarter", "camp", "base", "crossing", "site", "dam", "island" -> "1";
      case "river", "lake", "mountain", "canal", "strait" -> "2";
      case "region", "area", "desert", "gulf", "sea", "country" -> "3";
      default -> null;
    };
  }
}
