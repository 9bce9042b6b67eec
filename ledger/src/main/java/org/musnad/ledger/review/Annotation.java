package org.musnad.ledger.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.json.JsonReading;
import org.musnad.ledger.json.JsonReading.Slice;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/**
 * What is said of one statement, by the machine or by a reviewer. Immutable; whether it fits a text
 * is for {@link AnnotationCheck}.
 *
 * @param act what the source does
 * @param mode how the content is given
 * @param cue the words that carry the report, in code points, or null
 * @param content what is said, in code points
 * @param chain on whose word: from the link nearest the reader to the origin
 * @param parent the id of the statement whose content this one stands in, or null
 */
public record Annotation(
    Act act,
    Mode mode,
    @Nullable Span cue,
    List<Span> content,
    List<Link> chain,
    @Nullable String parent) {

  /** Copies the lists. */
  public Annotation {
    content = List.copyOf(content);
    chain = List.copyOf(chain);
  }

  /**
   * One bearer in a chain.
   *
   * @param source the words that name it, in code points, or null where the text names none
   * @param implicit whether the clause itself has only a pronoun or a hidden subject
   * @param kind what sort of source it is
   * @param identified how far it can be found
   */
  public record Link(@Nullable Span source, boolean implicit, Kind kind, Identified identified) {}

  /**
   * What the machine read.
   *
   * @throws IllegalArgumentException if it has a word that no enum knows
   */
  public static Annotation of(JsonReading.Statement statement) {
    JsonReading.Cue cue = statement.cue();
    return new Annotation(
        constant(Act.class, statement.act()),
        constant(Mode.class, statement.mode()),
        cue == null ? null : new Span(cue.begin(), cue.end()),
        statement.content().stream().map(slice -> new Span(slice.begin(), slice.end())).toList(),
        statement.chain().stream().map(Annotation::link).toList(),
        statement.parent());
  }

  private static Link link(JsonReading.Link link) {
    Slice source = link.source();
    return new Link(
        source == null ? null : new Span(source.begin(), source.end()),
        link.implicit(),
        constant(Kind.class, link.kind()),
        constant(Identified.class, link.identified()));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return word(type, word)
        .orElseThrow(
            () -> new IllegalArgumentException("no " + type.getSimpleName() + ": " + word));
  }

  /** The constant that has a word of {@code musnad/1}. */
  public static <E extends Enum<E>> Optional<E> word(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** From where to where its content stands, gaps included; empty without a content. */
  public Span hull() {
    return content.isEmpty()
        ? new Span(0, 0)
        : new Span(content.get(0).begin(), content.get(content.size() - 1).end());
  }

  /** The same in another statement's content, or in none. */
  public Annotation within(@Nullable String other) {
    return new Annotation(act, mode, cue, content, chain, other);
  }
}
