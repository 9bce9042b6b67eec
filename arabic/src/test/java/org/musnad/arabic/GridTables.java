package org.musnad.arabic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.data.Table;

/** The tables of {@code examples/grid}: what made-up news sentences are put together from. */
record GridTables(
    List<Item> sources,
    List<Item> adjuncts,
    List<Item> contents,
    List<Item> cues,
    List<Item> patterns) {
  private static final Path FOLDER = Path.of("examples", "grid");

  /** One row: a source, adjunct, content, cue or pattern. */
  record Item(String factor, Table.Row row) {
    String id() {
      return row.get("id");
    }

    /** The factor that its failures are counted by. */
    String shape() {
      String shape = row.get("shape");
      return shape.isEmpty() ? row.get("id") : shape;
    }

    String get(String column) {
      return row.get(column);
    }

    @Override
    public String toString() {
      return id();
    }
  }

  /** Reads the tables, below the module's folder or {@code home}. */
  static GridTables load(Path home) {
    return new GridTables(
        items(home, "sources"),
        items(home, "adjuncts"),
        items(home, "contents"),
        items(home, "cues"),
        items(home, "patterns"));
  }

  private static List<Item> items(Path home, String name) {
    Path file = home.resolve(FOLDER).resolve(name + ".tsv");
    List<String> faults = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    try {
      Table.read(file.toString(), Files.readString(file), faults)
          .rows()
          .forEach(row -> items.add(new Item(name, row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return items;
  }

  /** Items by their shape, in the order of the file. */
  static Map<String, List<Item>> byShape(List<Item> items) {
    Map<String, List<Item>> shapes = new LinkedHashMap<>();
    items.forEach(i -> shapes.computeIfAbsent(i.shape(), s -> new ArrayList<>()).add(i));
    return shapes;
  }
}
