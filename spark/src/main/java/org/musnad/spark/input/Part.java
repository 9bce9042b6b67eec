package org.musnad.spark.input;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.musnad.ledger.store.Sha256;

/**
 * What one task reads: a slice, or several small ones.
 *
 * @param slices in the order of the input
 */
public record Part(List<Slice> slices) implements Serializable {
  private static final int MOST_SLICES = 1_000;

  /** Copies the list. */
  public Part {
    slices = new ArrayList<>(slices);
  }

  /** Puts slices into parts of some bytes each. */
  public static List<Part> of(List<Slice> slices, long bytes) {
    List<Part> parts = new ArrayList<>();
    List<Slice> open = new ArrayList<>();
    long length = 0;
    for (Slice slice : slices) {
      if (!open.isEmpty() && (length + slice.length() > bytes || open.size() == MOST_SLICES)) {
        parts.add(new Part(open));
        open.clear();
        length = 0;
      }
      open.add(slice);
      length += slice.length();
    }
    if (!open.isEmpty()) {
      parts.add(new Part(open));
    }
    return parts;
  }

  /** How many bytes it has. */
  public long length() {
    return slices.stream().mapToLong(Slice::length).sum();
  }

  /** Tells it from all others. */
  public String key() {
    String keys = slices.stream().map(Slice::key).collect(Collectors.joining("\n"));
    return Sha256.of(keys.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 32);
  }
}
