package org.musnad.ledger.origin;

import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.StoredArticle;

/**
 * An article of a family.
 *
 * @param article the article
 * @param style how its text is worded
 * @param told the agency that people in it speak to, or null
 */
public record Member(StoredArticle article, StyleScores style, @Nullable String told) {
  /** Instead of a code: an agency is credited, but not which. */
  static final String SOME_AGENCY = "agencies";

  private static final double ANOTHERS = 0.5;

  long key() {
    return article.key();
  }

  /**
   * Whether it says that it is its outlet's own: somebody is named as its writer, and no agency.
   */
  boolean isOwn() {
    String author = article.author();
    return article.credits().isEmpty() && author != null && !author.isBlank();
  }

  /** Whether it names an agency, whichever. */
  boolean isCredited() {
    return article.credits().stream().anyMatch(code -> !code.equals(SOME_AGENCY));
  }

  /** Whether it is put together from several agencies, as far as it says. */
  boolean isMixed() {
    return !article.credits().isEmpty() && credit() == null;
  }

  /**
   * The agency whose report it is by its own words, though it does not credit it; or null. Another
   * one may be cited for a sentence, so that the wording must not be another agency's.
   */
  @Nullable String reportOf() {
    String likeliest = style.likeliestAgency();
    boolean against =
        likeliest != null && !likeliest.equals(told) && style.share(likeliest) >= ANOTHERS;
    return isCredited() || isOwn() || against ? null : told;
  }

  /** The one agency that it credits, or null. */
  @Nullable String credit() {
    return isCredited() && article.credits().size() == 1 ? article.credits().get(0) : null;
  }
}
