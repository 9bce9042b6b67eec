package org.musnad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.text.Span;

/**
 * A noun phrase that can be a source.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param span where it stands, without the clitics before it
 * @param kind what sort of source it names
 * @param identified how far that can be found
 * @param agreement gender and number that verbs show with it
 * @param definite whether it is definite
 * @param head the folded head noun, or empty
 * @param names the folded words of the proper name in it, without articles
 * @param complement the folded words that tell which of those with that head it is
 */
public record SourcePhrase(
    int first,
    int last,
    Span span,
    Kind kind,
    Identified identified,
    Agreement agreement,
    boolean definite,
    String head,
    List<String> names,
    List<String> complement) {

  /** The same phrase, found to be of another sort. */
  public SourcePhrase as(Kind otherKind, Identified otherIdentified) {
    return new SourcePhrase(
        first,
        last,
        span,
        otherKind,
        otherIdentified,
        agreement,
        definite,
        head,
        names,
        complement);
  }

  /**
   * The same phrase with a clause that tells more of it, up to token {@code end}, which ends at a
   * character.
   */
  public SourcePhrase with(int end, int character) {
    Span whole = new Span(span.begin(), character);
    return new SourcePhrase(
        first, end, whole, kind, identified, agreement, definite, head, names, complement);
  }

  /**
   * The same phrase, of which the letters from {@code character} on are its own, and no clitics.
   */
  public SourcePhrase from(int character) {
    Span whole = new Span(character, span.end());
    return new SourcePhrase(
        first, last, whole, kind, identified, agreement, definite, head, names, complement);
  }

  /**
   * Whether two sources with the same head must be different: {@code وزير المال} and {@code وزير
   * الدفاع}, for each says of itself what the other does not.
   */
  boolean differs(SourcePhrase other) {
    return !says(other) && !other.says(this);
  }

  /** Whether this says all that {@code other} says of itself, but for names. */
  boolean says(SourcePhrase other) {
    for (String word : other.complement) {
      if (!complement.contains(word) && !names.contains(word)) {
        return false;
      }
    }
    return true;
  }

  // Written out, here and in hashCode: what the compiler gives a record spins classes at each
  // start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcePhrase o
        && first == o.first
        && last == o.last
        && definite == o.definite
        && kind == o.kind
        && identified == o.identified
        && span.equals(o.span)
        && agreement.equals(o.agreement)
        && head.equals(o.head)
        && names.equals(o.names)
        && complement.equals(o.complement);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + first;
  }
}
