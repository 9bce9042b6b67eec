package org.musnad.intake.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.fetch.Validators;

/**
 * Keeps a {@link WatchMemory} in a small file of tab-separated lines: {@code list}, address, ETag,
 * Last-Modified; {@code item}, address, the day it was last seen in a list, how often it failed. It
 * is written anew beside the old one, which it then replaces, so that at no moment there is half of
 * one. Lines that cannot be read are passed over: what they say is found out again.
 */
public final class WatchFile implements WatchMemory {
  private static final String HEADER = "# musnad watch 1";
  private static final int KEPT_DAYS = 90;
  private static final int TRIES = 5;
  private static final int DONE = 0;

  private record Item(LocalDate seen, int tries) {}

  private final Path file;
  private final Clock clock;
  private final Map<String, Validators> lists = new TreeMap<>();
  private final Map<String, Item> items = new HashMap<>();
  private boolean changed;

  private WatchFile(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Opens a file, which need not be there yet.
   *
   * @throws IOException if it is there but cannot be read
   */
  public static WatchFile open(Path file, Clock clock) throws IOException {
    WatchFile memory = new WatchFile(file, clock);
    if (Files.exists(file)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines().map(line -> line.split("\t", -1)).forEach(memory::line);
    }
    return memory;
  }

  private void line(String[] cells) {
    if (cells.length == 4 && cells[0].equals("list")) {
      lists.put(cells[1], new Validators(value(cells[2]), value(cells[3])));
    } else if (cells.length == 4 && cells[0].equals("item") && cells[3].matches("\\d{1,4}")) {
      LocalDate seen = day(cells[2]);
      if (seen != null) {
        items.put(cells[1], new Item(seen, Integer.parseInt(cells[3])));
      }
    }
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String value(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  @Override
  public synchronized Validators validators(String list) {
    return lists.getOrDefault(list, Validators.NONE);
  }

  @Override
  public synchronized void keep(String list, Validators validators) {
    changed |= !validators.equals(lists.put(list, validators));
  }

  @Override
  public synchronized boolean isDone(String item) {
    Item known = items.get(item);
    if (known != null && !known.seen().equals(today())) {
      put(item, known.tries());
    }
    return known != null && (known.tries() == DONE || known.tries() >= TRIES);
  }

  @Override
  public synchronized void done(String item) {
    put(item, DONE);
  }

  @Override
  public synchronized void failed(String item) {
    Item known = items.get(item);
    put(item, known == null ? 1 : known.tries() + 1);
  }

  private void put(String item, int tries) {
    items.put(item, new Item(today(), tries));
    changed = true;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  @Override
  public synchronized void save() throws IOException {
    if (!changed) {
      return;
    }
    LocalDate oldest = today().minusDays(KEPT_DAYS);
    items.values().removeIf(item -> item.seen().isBefore(oldest));
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lists.forEach((url, known) -> lines.add(row("list", url, known.etag(), known.lastModified())));
    new TreeMap<>(items)
        .forEach(
            (url, item) -> lines.add(row("item", url, item.seen().toString(), "" + item.tries())));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, lines, StandardCharsets.UTF_8);
    move(fresh);
    changed = false;
  }

  private void move(Path fresh) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String row(String kind, @Nullable String... cells) {
    StringBuilder row = new StringBuilder(kind);
    for (String cell : cells) {
      row.append('\t').append(cell == null ? "" : cell.replaceAll("\\p{Cntrl}", " "));
    }
    return row.toString();
  }
}
