package org.musnad.desk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.article.ArticlePage.CheckRow;
import org.musnad.desk.article.ArticlePage.EntityRow;
import org.musnad.desk.article.ArticlePage.MovementRow;
import org.musnad.desk.article.ArticlePage.PlaceRow;
import org.musnad.desk.article.ArticlePage.QuantityRef;
import org.musnad.desk.article.ArticlePage.Ref;
import org.musnad.desk.article.ArticlePage.RhetoricRow;
import org.musnad.desk.article.ArticlePage.TimeRow;
import org.musnad.desk.words.Words;
import org.musnad.ledger.json.JsonReading;
import org.musnad.text.Plain;

/** The rows of all that was found beside statements. */
final class FindingRows {
  private final Telling telling;
  private final JsonReading reading;
  private final Words words;
  private final Phrasing phrasing;

  FindingRows(Telling telling) {
    this.telling = telling;
    this.reading = telling.reading();
    this.words = telling.words();
    this.phrasing = new Phrasing(words);
  }

  /** A row of what has a number and a place. */
  private interface Row<T, R> {
    R of(String id, T found);
  }

  /** Rows of those that the page shows, numbered in the order of the text. */
  private <T, R> List<R> rows(
      String letter, List<T> all, Function<T, Integer> begin, Row<T, R> row) {
    List<R> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (telling.shows(begin.apply(all.get(i)))) {
        rows.add(row.of(letter + (i + 1), all.get(i)));
      }
    }
    return rows;
  }

  List<EntityRow> entities() {
    List<EntityRow> rows = new ArrayList<>();
    for (JsonReading.Entity entity : reading.entities()) {
      List<Ref> mentions = telling.refs(entity.mentions());
      if (!mentions.isEmpty()) {
        String type = words.text("article.type." + entity.type());
        String name = Plain.of(entity.name());
        rows.add(new EntityRow(entity.id(), type, name, entity.mentions().size(), mentions));
      }
    }
    return rows;
  }

  List<TimeRow> times() {
    TimeValues values = new TimeValues(words);
    return rows(
        "t", reading.times(), JsonReading.Time::begin, (id, time) -> time(id, time, values));
  }

  private TimeRow time(String id, JsonReading.Time time, TimeValues values) {
    String value = time.value() == null ? "" : time.value();
    String reason = time.reason() == null ? "" : telling.reasons().ofTime(time.reason());
    if (time.anchor() != null) {
      String from = words.text("article.reckoned", phrasing.day(time.anchor()));
      reason = reason.isEmpty() ? from : reason + words.text("article.semicolon") + from;
    }
    return new TimeRow(
        id,
        telling.ref(time.begin(), time.end()),
        words.text("article.timex." + time.type()),
        value,
        values.of(time.type(), value),
        reason);
  }

  List<PlaceRow> places() {
    List<PlaceRow> rows = new ArrayList<>();
    int number = 0;
    for (JsonReading.Place place : reading.places()) {
      number++;
      List<Ref> mentions = telling.refs(place.mentions());
      if (!mentions.isEmpty()) {
        rows.add(place("p" + number, place, mentions));
      }
    }
    return rows;
  }

  private PlaceRow place(String id, JsonReading.Place place, List<Ref> mentions) {
    String sort = place.type() == null ? null : "article.place." + place.type();
    return new PlaceRow(
        id,
        mentions.get(0),
        Plain.of(place.name()),
        sort == null ? null : words.has(sort) ? words.text(sort) : Plain.of(place.type()),
        place.country() == null ? null : phrasing.country(place.country()),
        place.lat() == null ? null : String.valueOf(place.lat()),
        place.lon() == null ? null : String.valueOf(place.lon()),
        "country".equals(place.type()),
        place.reason() == null ? "" : telling.reasons().of(place.reason()),
        place.mentions().size(),
        mentions);
  }

  List<MovementRow> movements() {
    return rows("m", reading.movements(), m -> m.trigger().begin(), this::movement);
  }

  private MovementRow movement(String id, JsonReading.Movement movement) {
    String when = movement.when();
    return new MovementRow(
        id,
        telling.ref(movement.trigger()),
        telling.refOrNull(movement.mover()),
        telling.refOrNull(movement.from()),
        telling.refOrNull(movement.to()),
        point(movement.from()),
        point(movement.to()),
        movement.quantities().stream().map(this::quantity).toList(),
        when == null ? null : new TimeValues(words).of("DATE", when),
        movement.hypothetical(),
        movement.statement());
  }

  private QuantityRef quantity(JsonReading.Quantity quantity) {
    String unit = quantity.unit() == null ? "" : Plain.of(quantity.unit());
    Ref ref = quantity.text() == null ? null : telling.ref(quantity.begin(), quantity.end());
    return new QuantityRef(words.number(quantity.value()), unit, ref);
  }

  /** Where the place is that some words name. */
  private @Nullable String point(JsonReading.@Nullable Slice slice) {
    if (slice == null) {
      return null;
    }
    for (JsonReading.Place place : reading.places()) {
      boolean named =
          place.mentions().stream()
              .anyMatch(m -> m.begin() < slice.end() && slice.begin() < m.end());
      if (named && place.lat() != null && place.lon() != null) {
        return place.lat() + "," + place.lon();
      }
    }
    return null;
  }

  List<CheckRow> checks() {
    return rows(
        "c",
        reading.checks(),
        JsonReading.Check::begin,
        (id, check) ->
            new CheckRow(
                id,
                telling.ref(check.begin(), check.end()),
                telling.reasons().of(check.message()),
                telling.reasons().evidence(check.evidence())));
  }

  List<RhetoricRow> rhetoric() {
    return rows("r", reading.rhetoric(), JsonReading.Rhetoric::begin, this::rhetoric);
  }

  private RhetoricRow rhetoric(String id, JsonReading.Rhetoric found) {
    String entry = found.entry() == null ? "" : found.entry();
    String note = found.note() == null ? "" : found.note();
    return new RhetoricRow(
        id,
        telling.ref(found.begin(), found.end()),
        words.text("article.technique." + found.technique()),
        telling.reasons().ofRhetoric(entry, note),
        found.in());
  }
}
