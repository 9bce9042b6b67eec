package org.musnad.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Folding;
import org.musnad.text.Letters;
import org.musnad.time.WrittenDate;
import org.musnad.token.Tokens;

/** Public events with their dates. Not to be changed once it is shared. */
final class Events {
  private static final String HIJRI = "H-";
  private static final int GAP = 3;

  /** All that goes by one name: what recurs has several windows. */
  static final class Event {
    private final String gloss;
    private final List<Row> rows;

    Event(String gloss, List<Row> rows) {
      this.gloss = gloss;
      this.rows = rows;
    }

    /** What it is, in English. */
    String gloss() {
      return gloss;
    }

    /** The dates of the occurrence that {@code day} falls beside, or null. */
    @Nullable String around(LocalDate day) {
      for (Row row : rows) {
        String dates = row.around(day);
        if (dates != null) {
          return dates;
        }
      }
      return null;
    }
  }

  /** One row of the table: a span of dates, Gregorian or of every Hijri year. */
  private record Row(String begin, String end, int before, int after) {

    @Nullable String around(LocalDate day) {
      if (!begin.startsWith(HIJRI)) {
        return around(day, LocalDate.parse(begin), LocalDate.parse(end));
      }
      for (LocalDate first : hijri(begin, day)) {
        for (LocalDate last : hijri(end, day)) {
          boolean span = !last.isBefore(first) && last.isBefore(first.plusDays(40));
          String dates = span ? around(day, first, last) : null;
          if (dates != null) {
            return dates;
          }
        }
      }
      return null;
    }

    private @Nullable String around(LocalDate day, LocalDate first, LocalDate last) {
      boolean inside = !day.isBefore(first.minusDays(before)) && !day.isAfter(last.plusDays(after));
      return inside ? first.equals(last) ? first.toString() : first + " to " + last : null;
    }

    /** The days of a Hijri month and day around a year. */
    private static List<LocalDate> hijri(String date, LocalDate about) {
      int month = Integer.parseInt(date.substring(2, 4));
      int day = Integer.parseInt(date.substring(5));
      return WrittenDate.hijri(day, month).between(about.getYear() - 1, about.getYear() + 1);
    }
  }

  private record Name(List<String> words, Event event) {}

  private final Map<String, List<Name>> byFirst;

  private Events(Map<String, List<Name>> byFirst) {
    this.byFirst = byFirst;
  }

  static Events read(ImageReader in) {
    return new Events(
        in.map(
            names -> names.list(each -> new Name(each.texts(), each.shared(Events::readEvent)))));
  }

  private static Event readEvent(ImageReader in) {
    String gloss = in.text();
    return new Event(
        gloss, in.list(row -> new Row(row.text(), row.text(), row.signed(), row.signed())));
  }

  void write(ImageWriter out) {
    out.map(
        byFirst,
        (names, all) ->
            names.list(
                all,
                (each, name) -> {
                  each.texts(name.words);
                  each.shared(name.event, Events::writeEvent);
                }));
  }

  private static void writeEvent(ImageWriter out, Event event) {
    out.text(event.gloss);
    out.list(
        event.rows,
        (each, row) -> {
          each.text(row.begin);
          each.text(row.end);
          each.signed(row.before);
          each.signed(row.after);
        });
  }

  Events(Table table, List<String> faults) {
    this(new HashMap<>());
    Map<String, Event> byName = new HashMap<>();
    for (Table.Row row : table.rows()) {
      try {
        add(row, byName);
      } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
        faults.add(table.at(row) + ": " + e.getMessage());
      }
    }
  }

  private void add(Table.Row row, Map<String, Event> byName) {
    Row span =
        new Row(
            row.get("begin"),
            row.get("end"),
            Integer.parseInt(row.get("before")),
            Integer.parseInt(row.get("after")));
    span.around(LocalDate.of(2000, 1, 1));
    for (String name : row.values("names")) {
      Event event = byName.get(name);
      if (event == null) {
        event = new Event(row.get("gloss"), new ArrayList<>());
        byName.put(name, event);
        List<String> words = words(name);
        byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Name(words, event));
      }
      event.rows.add(span);
    }
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split(" ")) {
      words.add(bare(Folding.fold(word)));
    }
    return List.copyOf(words);
  }

  /** A word without its article, which texts add and leave out. */
  private static String bare(String key) {
    return key.length() > 3 && key.charAt(0) == Letters.ALIF && key.charAt(1) == Letters.LI
        ? key.substring(2)
        : key;
  }

  /** The events named at token {@code at}. */
  List<Event> at(Tokens tokens, int at) {
    List<Name> names = byFirst.get(bare(tokens.word(at).stem()));
    if (names == null) {
      return List.of();
    }
    List<Event> events = new ArrayList<>();
    for (Name name : names) {
      if (stands(tokens, at, name.words)) {
        events.add(name.event);
      }
    }
    return events;
  }

  /** Whether the words of a name stand in order, with no more than a few others between two. */
  private static boolean stands(Tokens tokens, int first, List<String> words) {
    int at = first;
    for (String word : words.subList(1, words.size())) {
      int limit = at + 1 + GAP;
      at++;
      while (at <= limit && tokens.isWord(at) && !bare(tokens.word(at).stem()).equals(word)) {
        at++;
      }
      if (at > limit || !tokens.isWord(at)) {
        return false;
      }
    }
    return true;
  }
}
