package org.musnad.syntax;

import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Verbal nouns spelt like a past verb that go on with a verbal noun before: {@code قامت بالاتصال
 * بالفرع وطلب بياناته}.
 */
final class JoinedMasdars {
  private static final int FARTHEST = 14;
  private static final long NO_OBJECT =
      Feature.COMPLEMENTIZER.bit()
          | Feature.COMPLEMENTIZER_PRONOUN.bit()
          | Feature.PREPOSITION_PRONOUN.bit();

  private static final long NOUN = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  JoinedMasdars(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether the word at {@code i}, which can be a verb, is joined to a verbal noun. */
  boolean at(int i) {
    Word word = tokens.word(i);
    CueForm cue = word.finiteCue();
    if (!either(i) || cue == null || !tokens.isWord(i - 1) || !takesObject(i, word)) {
      return false;
    }
    boolean masdar = false;
    int begin = Math.max(tokens.sentenceBegin(tokens.sentenceOf(i)), i - FARTHEST);
    for (int j = i - 1; j >= begin && !tokens.is(j, Type.STOP); j--) {
      if (verb(j)) {
        return masdar && !sharesSubject(j, cue);
      }
      if (tokens.word(j).isAny(Feature.RELATIVE.bit() | Feature.COMPLEMENTIZER.bit())) {
        return false;
      }
      if (!either(j) && governed(j)) {
        if (listed(j)) {
          return true;
        }
        masdar = true;
      }
    }
    return false;
  }

  /** Whether the joined word at {@code i} can be a verbal noun as well as a verb. */
  private boolean either(int i) {
    Word word = tokens.word(i);
    return word.conjunction() && word.is(Feature.MASDAR) && word.is(Feature.VERB_PAST);
  }

  /**
   * A verb for certain. Of the words that are asked about here it is not asked what they are: each
   * would ask the one before.
   */
  private boolean verb(int i) {
    return !either(i) && syntax.verb(i);
  }

  /** A noun that is no subject of a verb stands after it, or a pronoun on it. */
  private boolean takesObject(int i, Word word) {
    Word next = tokens.word(i + 1);
    if (next.isAny(NO_OBJECT)) {
      return false;
    }
    boolean noun = next.definite() || next.head() != null || next.isAny(NOUN);
    return word.pronoun() || noun && tokens.isWord(i + 1) && !next.conjunction() && !subject(next);
  }

  private static boolean subject(Word next) {
    boolean one = next.head() != null && !next.head().plural();
    return one && next.definite() || next.name();
  }

  /** {@code بمباشرة}, {@code إلى تعبئة}, {@code والتنسيق}. */
  private boolean governed(int j) {
    Word word = tokens.word(j);
    return word.is(Feature.MASDAR)
        && (word.preposition() != 0 || word.conjunction() || syntax.preposition(j - 1));
  }

  /** {@code بمباشرة الحادث والتنسيق}: the second of a list already. */
  private boolean listed(int j) {
    int begin = Math.max(tokens.sentenceBegin(tokens.sentenceOf(j)), j - FARTHEST);
    for (int k = j - 1; tokens.word(j).conjunction() && k >= begin && !verb(k); k--) {
      if (tokens.is(k, Type.COMMA)) {
        return false;
      }
      if (governed(k)) {
        return true;
      }
    }
    return false;
  }

  /** Not {@code قامت اللجنة وطلب}: whether its subject can be that of the second verb too. */
  private boolean sharesSubject(int verb, CueForm cue) {
    Word word = tokens.word(verb);
    if (word.is(Feature.AUXILIARY)) {
      return true;
    }
    for (Agreement agreement : word.verbs()) {
      if (agreement.gender() != 'f' || agreement.fits(cue.agreement())) {
        return true;
      }
    }
    return word.verbs().isEmpty();
  }
}
