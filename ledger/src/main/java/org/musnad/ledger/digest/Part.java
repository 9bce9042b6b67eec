package org.musnad.ledger.digest;

import java.util.List;

/**
 * A part of a list.
 *
 * @param list what is in this part
 * @param total how many there are in all
 */
public record Part<T>(List<T> list, long total) {
  /** Copies the list. */
  public Part {
    list = List.copyOf(list);
  }

  /** The part of a whole list that begins at {@code offset} and has {@code limit} at most. */
  static <T> Part<T> of(List<T> whole, int offset, int limit) {
    int from = Math.min(Math.max(0, offset), whole.size());
    return new Part<>(whole.subList(from, Math.min(whole.size(), from + limit)), whole.size());
  }
}
