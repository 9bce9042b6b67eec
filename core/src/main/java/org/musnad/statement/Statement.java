package org.musnad.statement;

import java.util.List;
import java.util.Map;
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

  /**
   * The same statement, whose links point at what their entities turned out to be.
   *
   * @param same for the id of an entity the id of the one that it is
   */
  public Statement joined(Map<String, String> same) {
    List<Link> links = chain.stream().map(link -> link.joined(same)).toList();
    return new Statement(id, span, act, mode, cue, content, links, parent, rule);
  }

  /** The last link: on whose word the statement stands in the end. */
  public Link origin() {
    return chain.get(chain.size() - 1);
  }
}
