package org.musnad.ledger.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.json.JsonReading;
import org.musnad.ledger.json.JsonReading.Movement;
import org.musnad.ledger.json.JsonReading.Offsets;
import org.musnad.ledger.json.JsonReading.Place;
import org.musnad.ledger.json.JsonReading.Slice;
import org.musnad.ledger.json.JsonReading.Statement;
import org.musnad.ledger.json.JsonReading.Time;
import org.musnad.text.CodePoints;

/** Finds what could be coded as events in one reading. */
final class Events {
  private static final String ENDS = ".\n!?\u061F";
  private static final int MOST = 300;

  private final JsonReading reading;
  private final String text;
  private final CodePoints codePoints;

  Events(JsonReading reading) {
    this.reading = reading;
    this.text = reading.document().text();
    this.codePoints = new CodePoints(text);
  }

  /** The candidates: movements first, then places of statements. */
  List<EventRow> rows() {
    List<EventRow> rows = new ArrayList<>();
    Set<String> told = new HashSet<>();
    int number = 0;
    for (Movement movement : reading.movements()) {
      rows.add(row(movement, "m" + ++number));
      for (Statement statement : reading.statements()) {
        if (has(statement, movement.trigger().begin())) {
          told.add(statement.id());
        }
      }
    }
    for (Statement statement : reading.statements()) {
      if (!told.contains(statement.id())) {
        rows.addAll(rows(statement));
      }
    }
    return rows;
  }

  private EventRow row(Movement movement, String name) {
    Slice where = movement.to() != null ? movement.to() : movement.from();
    Statement statement = statement(movement.statement());
    Slice trigger = movement.trigger();
    return new EventRow(
        reading,
        name,
        EventDay.of(movement.when()),
        movement,
        where == null ? null : place(where),
        where == null ? "" : where.text(),
        statement,
        statement == null ? sentence(trigger) : statement.words(Csv.GAP),
        trigger.begin(),
        trigger.end());
  }

  private List<EventRow> rows(Statement statement) {
    List<EventRow> rows = new ArrayList<>();
    for (Place place : reading.places()) {
      Offsets mention = mention(statement, place);
      if (mention != null && !"country".equals(place.type())) {
        rows.add(
            new EventRow(
                reading,
                statement.id() + ".p" + (rows.size() + 1),
                day(statement),
                null,
                place,
                slice(mention.begin(), mention.end()),
                statement,
                statement.words(Csv.GAP),
                statement.begin(),
                statement.end()));
      }
    }
    return rows;
  }

  private static @Nullable Offsets mention(Statement statement, Place place) {
    for (Offsets mention : place.mentions()) {
      if (has(statement, mention.begin())) {
        return mention;
      }
    }
    return null;
  }

  /** The first time in the content that is known to the month at least. */
  private EventDay day(Statement statement) {
    for (Time time : reading.times()) {
      EventDay day = EventDay.of(time.value());
      if (day.date() != null && has(statement, time.begin())) {
        return day;
      }
    }
    return EventDay.NONE;
  }

  private static boolean has(Statement statement, int offset) {
    for (Slice part : statement.content()) {
      if (part.begin() <= offset && offset < part.end()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Statement statement(@Nullable String id) {
    for (Statement statement : reading.statements()) {
      if (statement.id().equals(id)) {
        return statement;
      }
    }
    return null;
  }

  private @Nullable Place place(Slice where) {
    for (Place place : reading.places()) {
      for (Offsets mention : place.mentions()) {
        if (mention.begin() < where.end() && where.begin() < mention.end()) {
          return place;
        }
      }
    }
    return null;
  }

  private String slice(int begin, int end) {
    return text.substring(at(begin), Math.max(at(begin), at(end)));
  }

  /** An offset of the text that is within it, even if the ledger was damaged. */
  private int at(int codePoint) {
    return Math.max(0, Math.min(text.length(), codePoints.toUtf16(codePoint)));
  }

  /** The sentence around a word, or as much of it as a cell takes. */
  private String sentence(Slice word) {
    int begin = at(word.begin());
    int end = at(word.end());
    int first = begin;
    while (first > 0 && begin - first < MOST && ENDS.indexOf(text.charAt(first - 1)) < 0) {
      first--;
    }
    int last = end;
    while (last < text.length() && last - end < MOST && ENDS.indexOf(text.charAt(last)) < 0) {
      last++;
    }
    return text.substring(first, last).strip();
  }
}
