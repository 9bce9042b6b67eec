package org.musnad.desk.browse;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.words.Words;

/**
 * The way through a list of several pages.
 *
 * @param text which page this is
 * @param before the address of the page before, or null
 * @param after that of the page after, or null
 */
public record Pager(String text, @Nullable String before, @Nullable String after) {

  /**
   * For a list of known length.
   *
   * @param page the number of this page, from 1
   * @param address the address of a page
   */
  static Pager of(Words words, int page, int size, long total, IntFunction<String> address) {
    long last = Math.max(1, (total + size - 1) / size);
    return new Pager(
        words.text("browse.page", page, last),
        page > 1 ? address.apply(page - 1) : null,
        page < last ? address.apply(page + 1) : null);
  }

  /** For a list that is known to go on. */
  static Pager open(Words words, int page, IntFunction<String> address) {
    return new Pager(
        words.text("browse.page.open", page),
        page > 1 ? address.apply(page - 1) : null,
        address.apply(page + 1));
  }

  /** Whether there is only this page. */
  public boolean isOnly() {
    return before == null && after == null;
  }
}
