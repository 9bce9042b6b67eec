package org.musnad.app.wikidata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of office-holders of a Wikidata dump. The dump is read twice: first for the people,
 * then for the positions that they held, whose items may stand anywhere in it.
 */
public final class OfficeImport {
  /** The columns of the table, by which it is known again. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "office",
          "office_name",
          "office_names",
          "until",
          "person",
          "person_name",
          "names",
          "from",
          "to",
          "standing",
          "authority",
          "source");

  /** A position that so many people hold at a time is no office of one holder. */
  private static final int MANY = 3;

  /** Nor is one that has changed hands so often. */
  private static final int MOST_TERMS = 200;

  private final Dump dump;
  private final int since;
  private final Function<String, @Nullable String> knownOffice;
  private final Map<String, List<Row>> byPosition = new TreeMap<>();
  private final Map<String, Item> positions = new HashMap<>();
  private int broken;

  /** Somebody in a position, with the names by which he is known. */
  private record Row(Item person, Item.Held held, List<String> names) {
    String until() {
      return held.to() == null ? String.valueOf(held.from()) : held.to();
    }
  }

  /**
   * Prepares an import.
   *
   * @param file the dump
   * @param since terms that ended before this year are left out
   * @param knownOffice the id of the office of Musnad's own table that a phrase names, or null
   */
  public OfficeImport(Path file, int since, Function<String, @Nullable String> knownOffice) {
    this.dump = new Dump(file);
    this.since = since;
    this.knownOffice = knownOffice;
  }

  /** Reads the dump and gives the table, as the text of a file. */
  public String table() throws IOException {
    broken = dump.read(this::person);
    dump.read(this::position);
    List<String> rows = new ArrayList<>();
    int crowded = 0;
    int nameless = 0;
    for (Map.Entry<String, List<Row>> entry : byPosition.entrySet()) {
      Item position = positions.get(entry.getKey());
      if (position == null || names(position).isEmpty()) {
        nameless++;
      } else if (isCrowded(entry.getValue())) {
        crowded++;
      } else {
        rows(position, entry.getValue(), rows);
      }
    }
    return String.join("\t", COLUMNS)
        + String.format(
            "%n# Made by musnad offices import of %s: %d rows. Left out: %d positions without an"
                + " Arabic name, %d with many holders at a time, %d lines that hold no item.%n",
            dump.file().getFileName(), rows.size(), nameless, crowded, broken)
        + String.join("", rows);
  }

  private void person(Item item) {
    List<String> names = names(item).stream().filter(name -> name.indexOf(' ') > 0).toList();
    if (names.isEmpty()) {
      return;
    }
    for (Item.Held held : item.positions()) {
      boolean recent = held.to() == null || Integer.parseInt(held.to().substring(0, 4)) >= since;
      if (held.from() != null && recent) {
        byPosition
            .computeIfAbsent(held.position(), p -> new ArrayList<>())
            .add(new Row(item, held, names));
      }
    }
  }

  private void position(Item item) {
    if (byPosition.containsKey(item.id())) {
      positions.put(item.id(), item);
    }
  }

  /** The label and other names in Arabic, without what stands in brackets. */
  private static List<String> names(Item item) {
    return Stream.concat(Stream.ofNullable(item.arabic()), item.aliases().stream())
        .map(name -> name.replaceAll("\\(.*?\\)|[|\\t\\n\\r]", " ").strip().replaceAll(" +", " "))
        .filter(name -> !name.isEmpty() && !name.equals("-"))
        .distinct()
        .toList();
  }

  /** Whether many terms begin while others still run, as those of members of a parliament do. */
  private static boolean isCrowded(Collection<Row> rows) {
    if (rows.size() > MOST_TERMS) {
      return true;
    }
    int most = 0;
    for (Row row : rows) {
      Set<String> together = new LinkedHashSet<>();
      for (Row other : rows) {
        boolean begun = before(other.held().from(), row.held().from());
        boolean running = other.held().to() != null && before(row.held().from(), other.held().to());
        if (begun && running) {
          together.add(other.person().id());
        }
      }
      most = Math.max(most, together.size());
    }
    return most >= MANY;
  }

  /** Whether one date surely is before another, each to the day, month or year. */
  private static boolean before(@Nullable String a, @Nullable String b) {
    int common = a == null || b == null ? 0 : Math.min(a.length(), b.length());
    return a != null && b != null && a.substring(0, common).compareTo(b.substring(0, common)) < 0;
  }

  private void rows(Item position, List<Row> holders, List<String> rows) {
    List<String> phrases = names(position);
    String known =
        phrases.stream().map(knownOffice).filter(id -> id != null).findFirst().orElse(null);
    String until = holders.stream().map(Row::until).max(String::compareTo).orElse("-");
    Set<String> ids = new LinkedHashSet<>();
    for (Row row : holders) {
      Item person = row.person();
      String id = "wd." + person.id() + "." + position.id() + "." + row.held().from();
      while (!ids.add(id)) {
        id += "b";
      }
      rows.add(
          Stream.of(
                      id,
                      known == null ? "wd." + position.id() : known,
                      name(position),
                      known == null ? String.join("|", phrases) : null,
                      until,
                      "wd." + person.id(),
                      name(person),
                      String.join("|", row.names()),
                      row.held().from(),
                      row.held().to(),
                      null,
                      null,
                      "Wikidata " + person.id())
                  .map(cell -> cell == null || cell.isEmpty() ? "-" : cell)
                  .collect(Collectors.joining("\t"))
              + "\n");
    }
  }

  private static String name(Item item) {
    String name = item.english() == null ? item.id() : item.english();
    return name.replaceAll("[\\t\\n\\r]", " ");
  }
}
