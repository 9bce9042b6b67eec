package org.musnad.spark.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stretches of which files have been read, whatever size files were cut to. No two of one
 * file have a byte in common. Not thread-safe.
 */
public final class Stretches {
  /** Where a stretch of a file begins and ends, in bytes. */
  private record Stretch(long begin, long end) {
    boolean meets(Stretch other) {
      return equals(other) || begin < other.end && other.begin < end;
    }
  }

  private final Map<String, List<Stretch>> ofFiles = new HashMap<>();

  static String key(InputFile file, long begin, long end) {
    return file.key() + "@" + begin + "-" + end;
  }

  /** The key of the file that a slice is of. */
  public static String fileOf(String slice) {
    return slice.substring(0, slice.indexOf('@'));
  }

  private static Stretch stretch(String slice) {
    int dash = slice.indexOf('-');
    return new Stretch(
        Long.parseLong(slice, slice.indexOf('@') + 1, dash, 10),
        Long.parseLong(slice, dash + 1, slice.length(), 10));
  }

  /** Adds slices by their keys. */
  public Stretches addAll(Collection<String> slices) {
    for (String slice : slices) {
      ofFiles.computeIfAbsent(fileOf(slice), file -> new ArrayList<>(1)).add(stretch(slice));
    }
    return this;
  }

  /** Whether something of a slice is in one of these. */
  public boolean meet(String slice) {
    Stretch stretch = stretch(slice);
    return ofFiles.getOrDefault(fileOf(slice), List.of()).stream().anyMatch(stretch::meets);
  }

  /** Whether all of a slice is in these. */
  public boolean cover(String slice) {
    Stretch whole = stretch(slice);
    long length =
        ofFiles.getOrDefault(fileOf(slice), List.of()).stream()
            .filter(whole::meets)
            .mapToLong(each -> Math.min(whole.end, each.end) - Math.max(whole.begin, each.begin))
            .sum();
    return length == whole.end - whole.begin && meet(slice);
  }

  /** Those of a file, in order. */
  List<Slice> of(InputFile file) {
    return ofFiles.getOrDefault(file.key(), List.of()).stream()
        .sorted(Comparator.comparingLong(Stretch::begin))
        .map(each -> new Slice(file, each.begin, each.end, 0))
        .toList();
  }
}
