package org.musnad.ledger.store;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.metadata.Metadata;

/** What a ledger can hold, the same on both databases. */
public final class Limits {
  /** In bytes of UTF-8: a row of PostgreSQL's B-trees has room for 2,700. */
  private static final int LONGEST_ID = 1_000;

  private static final int LONGEST_OUTLET = 1_000;
  private static final int LONGEST_DATE = 100;

  private Limits() {}

  /**
   * Makes sure that an article fits.
   *
   * @throws Unstorable if it does not
   */
  public static void check(Article article, Metadata metadata) {
    length("id", article.id(), LONGEST_ID);
    length("outlet", article.outlet(), LONGEST_OUTLET);
    length("published", metadata.published(), LONGEST_DATE);
    characters("id", article.id());
    characters("outlet", article.outlet());
    characters("url", article.url());
    characters("published", article.published());
    characters("title", article.title());
    characters("author", article.author());
    characters("text", article.text());
  }

  private static void length(String field, @Nullable String value, int most) {
    if (value != null && value.getBytes(StandardCharsets.UTF_8).length > most) {
      throw new Unstorable("the " + field + " has more than " + most + " bytes", "shorten it");
    }
  }

  /** PostgreSQL keeps no U+0000, and UTF-8 no halves of surrogate pairs. */
  private static void characters(String field, @Nullable String value) {
    for (int i = 0; value != null && i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == 0) {
        throw new Unstorable("the " + field + " has a character U+0000", "take it out");
      } else if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(i + 1));
        if (!pair) {
          throw new Unstorable("the " + field + " has half a surrogate pair", "take it out");
        }
        i++;
      }
    }
  }
}
