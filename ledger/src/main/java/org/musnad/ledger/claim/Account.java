package org.musnad.ledger.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/**
 * What one article has of a claim: a statement, or a sentence in its own voice. Immutable.
 *
 * @param article the article
 * @param id the statement's id within the article, as {@code s3}; of its own voice {@code own120},
 *     after the code point where it begins
 * @param key the statement's key, or 0 for own voice
 * @param act what its source does
 * @param mode how it is given
 * @param text what it says
 * @param content where that stands, in code points of the article's text
 * @param chain on whose word, from the reader to the origin; empty for own voice
 * @param parent the id of the statement in whose content it stands, or null
 */
public record Account(
    StoredArticle article,
    String id,
    long key,
    Act act,
    Mode mode,
    String text,
    List<Span> content,
    List<StoredLink> chain,
    @Nullable String parent) {

  /** Copies the lists. */
  public Account {
    content = List.copyOf(content);
    chain = List.copyOf(chain);
  }

  /** A stored statement as an account. */
  public static Account of(Report report) {
    StoredStatement statement = report.statement();
    return new Account(
        report.article(),
        statement.id(),
        statement.key(),
        statement.act(),
        statement.mode(),
        statement.text(),
        statement.content(),
        statement.chain(),
        statement.parent());
  }

  /** A sentence in an article's own voice. */
  static Account ownVoice(StoredArticle article, Span span, String text) {
    String id = "own" + span.begin();
    return new Account(
        article, id, 0, Act.ASSERT, Mode.INDIRECT, text, List.of(span), List.of(), null);
  }

  /** Whether the article says it itself, on nobody's word. */
  public boolean isOwnVoice() {
    return chain.isEmpty();
  }

  /**
   * Where a stretch of its text stands, in code points of the article's text.
   *
   * @param begin in {@link #text}, UTF-16
   * @param end exclusive
   */
  public Span place(int begin, int end) {
    int from = text.codePointCount(0, begin);
    int to = text.codePointCount(0, end);
    int before = 0;
    for (Span part : content) {
      int length = part.end() - part.begin();
      if (from < before + length) {
        int first = part.begin() + from - before;
        return new Span(first, Math.min(part.end(), part.begin() + to - before));
      }
      before += length + 1; // the space between two parts
    }
    return content.get(content.size() - 1);
  }

  /** Whether a place of the article's text, in code points, is in its content. */
  public boolean holds(Span span) {
    return content.stream()
        .anyMatch(part -> part.begin() <= span.begin() && span.end() <= part.end());
  }

  /** A name for it in the whole ledger, as {@code sahil-77#s2}. */
  public String name() {
    return article.id() + "#" + id;
  }
}
