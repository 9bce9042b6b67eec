package org.musnad.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.lexicon.Word;
import org.musnad.text.Folding;

/**
 * Events that go by their day and month: {@code ثورة 25 يناير} is of one year, whatever is near.
 * Immutable.
 */
public final class Memorable {
  private static final int MONTH = 100;

  private record Event(Set<String> nouns, int year) {}

  /** By month and day, as {@code 125} for the 25th of January, {@code 100} for a month alone. */
  private final Map<String, List<Event>> byDate;

  private Memorable(Map<String, List<Event>> byDate) {
    this.byDate = byDate;
  }

  static Memorable read(ImageReader in) {
    return new Memorable(
        in.map(events -> events.list(each -> new Event(each.set(), each.number()))));
  }

  void write(ImageWriter out) {
    out.map(
        byDate,
        (events, all) ->
            events.list(
                all,
                (each, event) -> {
                  each.set(event.nouns);
                  each.number(event.year);
                }));
  }

  Memorable(Table table, List<String> faults) {
    this(new HashMap<>());
    for (Table.Row row : table.rows()) {
      try {
        int day = row.get("day").isEmpty() ? 0 : Integer.parseInt(row.get("day"));
        int date = Integer.parseInt(row.get("month")) * MONTH + day;
        Set<String> nouns = new HashSet<>();
        row.words("nouns").forEach(noun -> nouns.add(Folding.fold(noun)));
        byDate
            .computeIfAbsent(String.valueOf(date), key -> new ArrayList<>())
            .add(new Event(Set.copyOf(nouns), Integer.parseInt(row.get("year"))));
      } catch (NumberFormatException e) {
        faults.add(table.file() + ":" + row.line() + ": no number: " + e.getMessage());
      }
    }
  }

  /** The year of the event that the words before and of {@code phrase} name, or null. */
  public @Nullable Integer year(TimePhrase phrase, Word before) {
    if (!phrase.has(Part.MONTH) || phrase.has(Part.YEAR) || phrase.has(Part.REL)) {
      return null;
    }
    int date = phrase.get(Part.MONTH) * MONTH + phrase.get(Part.DAY, 0);
    for (Event event : byDate.getOrDefault(String.valueOf(date), List.of())) {
      if (event.nouns.contains(before.stem())) {
        return event.year;
      }
    }
    return null;
  }
}
