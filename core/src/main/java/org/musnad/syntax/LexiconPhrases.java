package org.musnad.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Phrases;
import org.musnad.token.PhrasesAhead;
import org.musnad.token.Tokens;

/**
 * Finds the phrases of the lexicon in one text, and remembers what it found at each token. Who only
 * wants one of some sort says which, as most words that begin a phrase begin none of that sort, and
 * the longest need not be found there.
 */
public final class LexiconPhrases {
  private static final byte UNSOUGHT = 0;
  private static final byte SOUGHT = 1;

  /** Sought, and no other than the longest can stand there, so that none need be sought again. */
  private static final byte NO_OTHER = 2;

  private final Tokens tokens;

  /** The phrase that begins at each token, where it was sought. */
  private final @Nullable Phrase[] longest;

  private final byte[] sought;

  LexiconPhrases(Tokens tokens) {
    this.tokens = tokens;
    this.longest = new Phrase[tokens.size()];
    this.sought = new byte[tokens.size()];
  }

  /** The longest phrase that begins at token {@code i}, or null. */
  @Nullable Phrase at(int i) {
    if (tokens.word(i).phrases().isEmpty()) {
      return null;
    }
    if (sought[i] == UNSOUGHT) {
      longest[i] = longestAt(i);
    }
    return longest[i];
  }

  /** The longest phrase of that feature that begins at token {@code i}, or null. */
  @Nullable Phrase at(int i, Feature feature) {
    if (!tokens.word(i).phrases().have(feature)) {
      return null;
    }
    Phrase any = at(i);
    if (any == null || any.feature() == feature && feature != Feature.OUTLET) {
      return any;
    }
    if (sought[i] == NO_OTHER) {
      return any.feature() == feature ? any : null;
    }
    return PhrasesAhead.longest(tokens, i, feature);
  }

  /** Whether the longest phrase that begins at token {@code i} is {@code feature}. */
  boolean is(int i, Feature feature) {
    return only(i, feature) != null;
  }

  /** The longest phrase that begins at token {@code i}, if it is {@code feature}; or null. */
  public @Nullable Phrase only(int i, Feature feature) {
    Phrase any = tokens.word(i).phrases().have(feature) ? at(i) : null;
    return any != null && any.feature() == feature ? any : null;
  }

  /** The longest phrase that begins at token {@code i}, if its feature is in {@code mask}. */
  public @Nullable Phrase within(int i, long mask) {
    Phrase any = tokens.word(i).phrases().haveAny(mask) ? at(i) : null;
    return any != null && any.feature().within(mask) ? any : null;
  }

  /** The longest phrase that begins at token {@code i}, if it is a cue; or null. */
  public @Nullable Phrase cue(int i) {
    Phrase any = tokens.word(i).phrases().haveCue() ? at(i) : null;
    return any != null && any.cue() != null ? any : null;
  }

  /** The longest phrase that begins at token {@code i}, if it names something; or null. */
  public @Nullable Phrase name(int i) {
    Phrase any = tokens.word(i).phrases().haveName() ? at(i) : null;
    return any != null && any.name() != null ? any : null;
  }

  /** Of phrases of one length, an outlet is meant. */
  private @Nullable Phrase longestAt(int i) {
    Phrases phrases = tokens.word(i).phrases();
    Phrase best = phrases.best();
    List<Phrase> goingOn = PhrasesAhead.goingOn(tokens, i);
    sought[i] = phrases.alone().size() + goingOn.size() > 1 ? SOUGHT : NO_OTHER;
    for (int k = 0; k < goingOn.size(); k++) {
      Phrase phrase = goingOn.get(k);
      int longer = best == null ? 1 : phrase.keys().size() - best.keys().size();
      if ((longer > 0 || (longer == 0 && phrase.feature() == Feature.OUTLET))
          && PhrasesAhead.stands(tokens, phrase, i)) {
        best = phrase;
      }
    }
    return best;
  }
}
