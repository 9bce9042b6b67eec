package org.musnad.ledger.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

/**
 * A bearer of a claim in its origin graph: the reader, an article, or a source that articles name.
 *
 * @param id {@code reader}, {@code a12} after the article's key, or {@code n3}
 * @param article the article, or null
 * @param source the source, or null
 */
public record Node(String id, @Nullable StoredArticle article, @Nullable Source source) {

  /** The id of the reader. */
  public static final String READER = "reader";

  /**
   * A source, however the articles call it.
   *
   * @param kind what sort of source it is
   * @param identified how far it can be found
   * @param name its fullest name, or null for nobody
   * @param variants how articles call it, each once
   * @param ownVoice whether it is an outlet that says the thing itself
   */
  public record Source(
      Kind kind,
      Identified identified,
      @Nullable String name,
      List<String> variants,
      boolean ownVoice) {

    /** Copies the list. */
    public Source {
      variants = List.copyOf(variants);
    }
  }

  /** Whether it is where the reader stands. */
  public boolean isReader() {
    return id.equals(READER);
  }

  /** A name for people. */
  public String name() {
    StoredArticle of = article;
    Source from = source;
    if (of != null) {
      return of.id();
    }
    String name = from == null ? "you" : from.name();
    return name == null ? "nobody" : name;
  }
}
