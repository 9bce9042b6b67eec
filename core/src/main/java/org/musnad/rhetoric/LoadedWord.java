package org.musnad.rhetoric;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the list of loaded words. Immutable.
 *
 * @param id names the entry
 * @param technique {@code loaded-language}, {@code name-calling} or {@code glorifying}
 * @param note what it means and why it is on the list
 */
record LoadedWord(String id, String technique, String note) {
  // Written out, here and in hashCode: what the compiler gives a record spins classes at each
  // start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LoadedWord o
        && id.equals(o.id)
        && technique.equals(o.technique)
        && note.equals(o.note);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
