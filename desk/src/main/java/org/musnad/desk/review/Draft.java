package org.musnad.desk.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.review.Annotation;
import org.musnad.ledger.text.Slices;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/**
 * A statement in a form, while a reviewer works on it. Immutable.
 *
 * @param act the word of what the source does
 * @param mode the word of how the content is given
 * @param cue the words that carry the report; empty where there are none
 * @param content what is said, part by part
 * @param chain on whose word, from the link nearest the reader to the origin
 * @param parent the id of the statement whose content it stands in; empty if in none
 */
public record Draft(
    String act, String mode, Field cue, List<Field> content, List<Link> chain, String parent) {

  /** Copies the lists. */
  public Draft {
    content = List.copyOf(content);
    chain = List.copyOf(chain);
  }

  /**
   * A stretch of the text in a form.
   *
   * @param words its words, which the reviewer may write anew
   * @param at where it stood, as {@code 12-40} in code points; may be empty
   */
  public record Field(String words, String at) {
    static final Field EMPTY = new Field("", "");

    static Field of(@Nullable Span span, Slices text) {
      return span == null ? EMPTY : new Field(text.words(span), span.begin() + "-" + span.end());
    }

    /** Whether it has no words. */
    public boolean isEmpty() {
      return words.isBlank();
    }

    /** How many rows its field has. */
    public int rows() {
      return Math.min(8, 1 + words.length() / 40);
    }
  }

  /** One bearer in a form. */
  public record Link(Field source, boolean implicit, String kind, String identified) {
    static final Link EMPTY =
        new Link(Field.EMPTY, false, Kind.PERSON.word(), Identified.NAMED.word());
  }

  /** A statement as it stands. */
  static Draft of(Annotation annotation, Slices text) {
    return new Draft(
        annotation.act().word(),
        annotation.mode().word(),
        Field.of(annotation.cue(), text),
        annotation.content().stream().map(span -> Field.of(span, text)).toList(),
        annotation.chain().stream().map(link -> link(link, text)).toList(),
        Optional.ofNullable(annotation.parent()).orElse(""));
  }

  private static Link link(Annotation.Link link, Slices text) {
    return new Link(
        Field.of(link.source(), text),
        link.implicit(),
        link.kind().word(),
        link.identified().word());
  }

  /** A new statement whose content is a stretch, or nothing yet. */
  static Draft ofContent(Field content) {
    return new Draft(
        Act.ASSERT.word(),
        Mode.INDIRECT.word(),
        Field.EMPTY,
        List.of(content),
        List.of(Link.EMPTY),
        "");
  }

  /** The same with another content. */
  Draft with(List<Field> other) {
    return new Draft(act, mode, cue, other, chain, parent);
  }

  /** The same with another chain. */
  Draft linked(List<Link> other) {
    return new Draft(act, mode, cue, content, other, parent);
  }

  /**
   * The parts that a statement is split into at first: each part of its content, or its content cut
   * between two words.
   */
  List<Draft> halves(Slices text, Annotation annotation) {
    List<Span> content = annotation.content();
    if (content.size() > 1) {
      return content.stream().map(span -> with(List.of(Field.of(span, text)))).toList();
    }
    Span whole = content.get(0);
    String words = text.words(whole);
    int middle = words.codePointCount(0, middle(words));
    Span first = new Span(whole.begin(), whole.begin() + middle);
    Span second = new Span(first.end(), whole.end());
    return List.of(with(List.of(trimmed(first, text))), with(List.of(trimmed(second, text))));
  }

  private static Field trimmed(Span span, Slices text) {
    String words = text.words(span);
    int before = words.length() - words.stripLeading().length();
    int begin = span.begin() + words.codePointCount(0, before);
    String kept = words.strip();
    return Field.of(new Span(begin, begin + kept.codePointCount(0, kept.length())), text);
  }

  /** The space nearest to the middle; of one word, its end. */
  private static int middle(String words) {
    int half = words.length() / 2;
    for (int away = 0; away <= half; away++) {
      for (int at : new int[] {half + away, half - away}) {
        if (at > 0 && at < words.length() && Character.isWhitespace(words.charAt(at))) {
          return at;
        }
      }
    }
    return words.length();
  }
}
