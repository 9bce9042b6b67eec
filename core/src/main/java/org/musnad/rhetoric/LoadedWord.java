package org.musnad.rhetoric;

import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * An entry of the list of loaded words. Immutable.
 *
 * @param id names the entry
 * @param technique {@code loaded-language}, {@code name-calling} or {@code glorifying}
 * @param note what it means and why it is on the list
 */
record LoadedWord(String id, String technique, String note) {
  static LoadedWord read(ImageReader in) {
    return in.shared(word -> new LoadedWord(word.text(), word.text(), word.text()));
  }

  static void write(ImageWriter out, LoadedWord word) {
    out.shared(
        word,
        (each, item) -> {
          each.text(item.id);
          each.text(item.technique);
          each.text(item.note);
        });
  }

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
