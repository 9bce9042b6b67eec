package org.musnad.token;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;

/**
 * {@code فان}, "van" in a name, is folded like {@code فإن}, "so that", which many spell with a
 * plain alif. After that stands what the clause is about, most often with its article, or a
 * preposition; within a name more of a foreign name, or a word that nobody knows.
 */
final class ParticlesLikeConjunctions {
  private static final int LENGTH = 3;

  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  /** After which a noun or name must follow, and no conjunction can. */
  private static final long GOVERNS =
      Feature.PREPOSITION.bit() | Feature.COMPLEMENTIZER.bit() | Feature.NAME_PARTICLE.bit();

  private final Tokens tokens;

  ParticlesLikeConjunctions(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Puts the particle for the words that are one. */
  void tell() {
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      if (word.is(Feature.COMPLEMENTIZER_RESUMING) && spelt(i, word) && amidName(i)) {
        tokens.put(i, word.asNameParticle());
      }
    }
  }

  private boolean spelt(int i, Word word) {
    return word.length() == LENGTH
        && word.lastLetter() == Letters.NUN
        && tokens.indexIn(i, Letters.ALIF_HAMZA_BELOW) < 0
        && tokens.indexIn(i, Letters.ALIF_HAMZA) < 0;
  }

  private boolean amidName(int i) {
    Word next = tokens.word(i + 1);
    if (!tokens.is(i + 1, Type.WORD)
        || tokens.lineBreakBefore(i + 1)
        || next.definite()
        || tokens.is(i - 1, Type.COMMA)) {
      return false;
    }
    return ofName(i + 1)
        || next.is(Feature.NAME_PARTICLE) && (foreign(i + 2) || afterForeign(i, next))
        || verbAlone(next) && expected(i); // فان جال
  }

  /** {@code رافاييل فان دير فارت}: whether a particle of other languages follows their name. */
  private boolean afterForeign(int i, Word next) {
    return tokens.word(i - 1).is(Feature.FOREIGN_NAME)
        && next.length() <= LENGTH
        && !next.is(Feature.VERB_PAST);
  }

  /** Whether the word is a foreign name, or may be one since nobody knows it. */
  private boolean ofName(int i) {
    Word word = tokens.word(i);
    boolean subject = // the accusative of what the clause is about
        word.lastLetter() == Letters.ALIF;
    return word.is(Feature.FOREIGN_NAME) || !word.known() && !word.pronoun() && !subject;
  }

  private boolean foreign(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD) && !word.definite() && ofName(i);
  }

  /** A verb of the past and nothing else, which "so that" never stands before. */
  private static boolean verbAlone(Word word) {
    return word.is(Feature.VERB_PAST)
        && !word.isAny(NOUNS | Feature.AUXILIARY.bit())
        && word.cues().isEmpty()
        && !word.pronoun()
        && !word.conjunction();
  }

  /** Whether a name or noun must stand at {@code i}: after a verb, a title, another name. */
  private boolean expected(int i) {
    Word before = tokens.word(i - 1);
    if (!tokens.is(i - 1, Type.WORD) || tokens.lineBreakBefore(i)) {
      return false;
    }
    boolean open = // قيادة فان جال
        before.isAny(NOUNS)
            && !before.definite()
            && !before.pronoun()
            && before.lastLetter() != Letters.ALIF;
    return open
        || before.isAny(GOVERNS)
        || before.finiteCue() != null
        || before.is(Feature.FOREIGN_NAME)
        || before.verb() && !before.isAny(NOUNS | Feature.ADJECTIVE.bit());
  }
}
