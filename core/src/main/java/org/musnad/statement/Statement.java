package org.musnad.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/**
 * A stretch of text that the writer presents as somebody's words, knowledge or belief.
 *
 * @param id {@code s1}, {@code s2} …, in the order of the text
 * @param span from the first to the last of cue, content and explicit sources of the clause
 * @param act what the source does
 * @param mode how the content is given
 * @param cue what carries the report, or null where punctuation alone does
 * @param content what is said: one span, or several where other text interrupts it; in order,
 *     disjoint, not empty
 * @param chain on whose word: from the link nearest the reader to the origin (isnad); not empty
 * @param parent the id of the statement whose content this one stands in, or null
 * @param rule the id of the frame that found it
 */
public record Statement(
    String id,
    Span span,
    Act act,
    Mode mode,
    @Nullable Cue cue,
    List<Span> content,
    List<Link> chain,
    @Nullable String parent,
    String rule) {

  /** Copies the lists. */
  public Statement {
    content = List.copyOf(content);
    chain = List.copyOf(chain);
    if (content.isEmpty() || chain.isEmpty()) {
      throw new IllegalArgumentException("a statement has a content and a chain");
    }
  }

  /** The last link: on whose word the statement stands in the end. */
  public Link origin() {
    return chain.get(chain.size() - 1);
  }
}
