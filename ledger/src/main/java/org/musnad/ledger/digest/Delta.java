package org.musnad.ledger.digest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What has to be taken out of a table and put into it, so that a digest is brought up to date by
 * few writes.
 *
 * @param gone rows that are there and should not be
 * @param fresh rows that should be there and are not
 */
record Delta<R>(List<R> gone, List<R> fresh) {

  /** No change. */
  static <R> Delta<R> none() {
    return new Delta<>(List.of(), List.of());
  }

  /** What makes {@code after} of {@code before}. */
  static <R> Delta<R> between(Collection<R> before, Collection<R> after) {
    Set<R> old = new HashSet<>(before);
    Set<R> now = new HashSet<>(after);
    return new Delta<>(
        before.stream().filter(row -> !now.contains(row)).toList(),
        after.stream().filter(row -> !old.contains(row)).toList());
  }
}
