package org.musnad.ledger.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/**
 * A statement in the ledger. Immutable.
 *
 * @param key its number in the ledger, from 1
 * @param article the key of its article
 * @param id its name within the article, as {@code s3}
 * @param act what the source does
 * @param mode how the content is given
 * @param cue the words that carry the report, or null where punctuation alone does
 * @param content where the content stands, in code points of the text
 * @param text what the content says: its parts as written, a space between them
 * @param chain on whose word: from the link nearest the reader to the origin; not empty
 * @param parent the id of the statement whose content this one stands in, or null
 */
public record StoredStatement(
    long key,
    long article,
    String id,
    Act act,
    Mode mode,
    @Nullable String cue,
    List<Span> content,
    String text,
    List<StoredLink> chain,
    @Nullable String parent) {

  /** Copies the lists. */
  public StoredStatement {
    content = List.copyOf(content);
    chain = List.copyOf(chain);
  }

  /** The last link: on whose word it stands in the end. */
  public StoredLink origin() {
    return chain.get(chain.size() - 1);
  }
}
