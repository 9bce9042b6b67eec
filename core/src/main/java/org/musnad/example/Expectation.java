package org.musnad.example;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.statement.Act;
import org.musnad.statement.Cue;
import org.musnad.statement.Link;
import org.musnad.statement.Mode;
import org.musnad.statement.Statement;
import org.musnad.text.Span;

/**
 * What an example says of one statement: the part of it that a reader can see in the text.
 *
 * @param act what the source does
 * @param mode how the content is given
 * @param cue where the cue stands, or null where punctuation alone carries the report
 * @param content the content's spans, in order
 * @param chain the links, without entities and cues of their own
 */
public record Expectation(
    Act act, Mode mode, @Nullable Span cue, List<Span> content, List<Link> chain) {

  /** Copies the lists. */
  public Expectation {
    content = List.copyOf(content);
    chain = List.copyOf(chain);
  }

  /** What an example that shows {@code statement} would say of it. */
  public static Expectation of(Statement statement) {
    Cue cue = statement.cue();
    return new Expectation(
        statement.act(),
        statement.mode(),
        cue == null ? null : cue.span(),
        statement.content(),
        statement.chain().stream().map(Expectation::bare).toList());
  }

  private static Link bare(Link link) {
    return new Link(link.source(), link.implicit(), link.kind(), link.identified(), null, null);
  }

  /**
   * Whether {@code found} is this statement. Everything must agree, save that an implicit source
   * may be any mention of the same words.
   *
   * @param text the text that the spans of both count in
   */
  boolean fits(Expectation found, String text) {
    return spoken(text).equals(found.spoken(text));
  }

  /** This, with each implicit source moved to the first place where its words stand. */
  private Expectation spoken(String text) {
    return new Expectation(
        act, mode, cue, content, chain.stream().map(link -> first(link, text)).toList());
  }

  private static Link first(Link link, String text) {
    Span source = link.source();
    if (source == null || !link.implicit()) {
      return link;
    }
    int begin = text.indexOf(source.of(text));
    Span first = new Span(begin, begin + source.length());
    return new Link(first, true, link.kind(), link.identified(), null, null);
  }
}
