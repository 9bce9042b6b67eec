package org.musnad.ledger.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in the ledger, without its text. Immutable.
 *
 * @param key its number in the ledger, from 1, in the order in which articles were added
 * @param id its name, unique in the ledger
 * @param outlet who published it, or null
 * @param url where, or null
 * @param published when, in ISO 8601 form, to the day or finer, or null where not known
 * @param title the title, given apart or in the text, or null
 * @param author the author or byline, or null
 * @param credits the agencies and outlets that it credits, by their codes ({@code AFP}), in order
 */
public record StoredArticle(
    long key,
    String id,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published,
    @Nullable String title,
    @Nullable String author,
    List<String> credits) {

  /** Copies the list. */
  public StoredArticle {
    credits = List.copyOf(credits);
  }
}
