package org.musnad.spark.input;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which stretches of which files have been read, whatever size files were cut to. No two of one
 * file have a byte in common. Not thread-safe. All that take keys throw {@link OlderArchive} if one
 * does not tell a stretch.
 */
public final class Stretches {
  private static final Pattern KEY = Pattern.compile("(\\w+)@(\\d+)-(\\d+)");

  /** Of each file, by its key, where stretches end, by where they begin. */
  private final Map<String, NavigableMap<Long, Long>> ends = new HashMap<>();

  static String key(InputFile file, long begin, long end) {
    return file.key() + "@" + begin + "-" + end;
  }

  /** The key of the file that a slice is of. */
  public static String fileOf(String slice) {
    return Stretch.of(slice).file();
  }

  /** What the key of a slice says. */
  private record Stretch(String file, long begin, long end) {
    static Stretch of(String slice) {
      Matcher parts = KEY.matcher(slice);
      if (!parts.matches()) {
        throw new OlderArchive();
      }
      return new Stretch(
          parts.group(1), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)));
    }
  }

  /** Whether keys tell stretches, for those who need nothing else of them. */
  public static void check(Collection<String> slices) {
    slices.forEach(Stretch::of);
  }

  private NavigableMap<Long, Long> ends(String file) {
    return ends.getOrDefault(file, Collections.emptyNavigableMap());
  }

  /** Adds slices by their keys. */
  public Stretches addAll(Collection<String> slices) {
    for (String slice : slices) {
      Stretch stretch = Stretch.of(slice);
      ends.computeIfAbsent(stretch.file(), file -> new TreeMap<>())
          .put(stretch.begin(), stretch.end());
    }
    return this;
  }

  /**
   * Whether something of a slice is in one of these; of an empty one, whether it is one of them.
   */
  public boolean meet(String slice) {
    return meet(Stretch.of(slice));
  }

  private boolean meet(Stretch slice) {
    NavigableMap<Long, Long> stretches = ends(slice.file());
    if (slice.begin() == slice.end()) {
      return stretches.getOrDefault(slice.begin(), -1L) == slice.end();
    }
    Map.Entry<Long, Long> last = stretches.lowerEntry(slice.end());
    return last != null && last.getValue() > slice.begin();
  }

  /** Whether all of a slice is in these. */
  public boolean cover(String slice) {
    Stretch wanted = Stretch.of(slice);
    NavigableMap<Long, Long> stretches = ends(wanted.file());
    long covered = wanted.begin();
    while (covered < wanted.end()) {
      Map.Entry<Long, Long> at = stretches.floorEntry(covered);
      if (at == null || at.getValue() <= covered) {
        return false;
      }
      covered = at.getValue();
    }
    return meet(wanted);
  }

  /** Those of a file, in order. */
  List<Slice> of(InputFile file) {
    return ends(file.key()).entrySet().stream()
        .map(each -> new Slice(file, each.getKey(), each.getValue(), 0))
        .toList();
  }
}
