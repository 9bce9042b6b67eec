package org.musnad.ledger.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;

/**
 * What a statement, or its article, must be besides. Null and false let everything pass.
 *
 * @param source words of the name of one of its sources, folded and stemmed as all text
 * @param outlet who published the article, exactly
 * @param kind what sort of source one of its links is; with {@code identified}, the same link
 * @param identified how far that can be found
 * @param act what the source does
 * @param place a place that the article names: in Arabic as articles have it, in English as the
 *     gazetteer has it, its id there, or a country's code in capitals
 * @param from the first day of publication
 * @param to the last day of publication
 * @param anonymous whether the chain must end in a source that is not identified, or in nobody
 * @param secondHand whether the chain must have two links or more
 */
public record Filter(
    @Nullable String source,
    @Nullable String outlet,
    @Nullable Kind kind,
    @Nullable Identified identified,
    @Nullable Act act,
    @Nullable String place,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean anonymous,
    boolean secondHand) {
  /** Lets everything pass. */
  public static final Filter NONE =
      new Filter(null, null, null, null, null, null, null, null, false, false);

  /** Whether it asks anything of a statement rather than of an article. */
  boolean ofStatements() {
    return source != null
        || kind != null
        || identified != null
        || act != null
        || anonymous
        || secondHand;
  }

  /** The same with other words of a source. */
  public Filter withSource(String words) {
    return new Filter(words, outlet, kind, identified, act, place, from, to, anonymous, secondHand);
  }

  /** The same with another outlet. */
  public Filter withOutlet(String name) {
    return new Filter(source, name, kind, identified, act, place, from, to, anonymous, secondHand);
  }

  /** The same with another sort of link; null for any. */
  public Filter withLink(@Nullable Kind sort, @Nullable Identified how) {
    return new Filter(source, outlet, sort, how, act, place, from, to, anonymous, secondHand);
  }

  /** The same with another act. */
  public Filter withAct(Act other) {
    return new Filter(
        source, outlet, kind, identified, other, place, from, to, anonymous, secondHand);
  }

  /** The same with another place. */
  public Filter withPlace(String name) {
    return new Filter(source, outlet, kind, identified, act, name, from, to, anonymous, secondHand);
  }

  /** The same with other days; null for no bound. */
  public Filter withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Filter(
        source, outlet, kind, identified, act, place, first, last, anonymous, secondHand);
  }

  /** The same, for chains that end in an anonymous source, or for those of two links or more. */
  public Filter withChain(boolean endsAnonymous, boolean atSecondHand) {
    return new Filter(
        source, outlet, kind, identified, act, place, from, to, endsAnonymous, atSecondHand);
  }
}
