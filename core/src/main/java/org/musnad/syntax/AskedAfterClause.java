package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds who is asked or accused between a clause on the source and what of: {@code طالب أهالي الحي
 * الذين تضررت بيوتهم | البلدية | بالتعويض}.
 */
final class AskedAfterClause {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;

  AskedAfterClause(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
  }

  /**
   * The token at which he begins who stands right before {@code content}, if the clause lacks
   * nothing without him; else {@code content}.
   *
   * @param at the relative pronoun, or what stands before the verb of the clause
   */
  int before(int at, int content) {
    if (!state.around().personFollows()) {
      return content;
    }
    for (int i = content - 1; i > at + 2 && tokens.isWord(i); i--) {
      if (somebody(i, content)) {
        return whole(at, i) ? i : content;
      }
    }
    return content;
  }

  /** Whether a definite noun phrase for somebody begins at token {@code i}, by its looks. */
  private boolean somebody(int i, int end) {
    Word word = tokens.word(i);
    Word before = tokens.word(i - 1);
    boolean quality = before.definite() && word.definite() && word.isAny(Words.ADJECTIVES);
    boolean definite = word.definite() || i + 1 < end && tokens.word(i + 1).definite();
    return word.preposition() == 0
        && !word.conjunction()
        && (word.head() != null || word.isAny(Words.BODIES))
        && (definite || word.is(Feature.COUNTRY))
        && !quality
        && !word.pronoun()
        && syntax.nominal(i)
        && (complete(i - 1) || counted(i - 1));
  }

  /** Whether the word can be the last of the clause, and governs nothing after it. */
  private boolean complete(int i) {
    Word word = tokens.word(i);
    boolean object = word.accusative() && word.lastLetter() == Letters.ALIF; // منزلا قديما
    boolean pronoun = word.pronoun() || syntax.is(i, Feature.PREPOSITION_PRONOUN);
    return !syntax.verb(i)
        && !syntax.preposition(i)
        && (pronoun || object || word.definite() || word.name() || word.isAny(Words.LAND));
  }

  /** {@code ألف منزل}, {@code عشرة كيلومترات}: what a number counts. */
  private boolean counted(int i) {
    return syntax.is(i - 1, Feature.NUMBER) || tokens.is(i - 1, Type.NUMBER);
  }

  /**
   * Whether the clause has its subject or object before {@code end}, or a verb in the plural, after
   * which no subject comes.
   */
  private boolean whole(int at, int end) {
    if (counted(end - 1) || plural(at + 1) || plural(at + 2)) {
      return true;
    }
    for (int i = at + 2; i < end; i++) {
      boolean governed = syntax.preposition(i - 1) || tokens.word(i).preposition() != 0;
      if (!governed && syntax.nominal(i) && !syntax.verb(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean plural(int verb) {
    String key = tokens.word(verb).key();
    return syntax.verb(verb)
        && (key.endsWith(Letters.NOMINATIVE_PLURAL)
            || key.length() > 2
                && key.charAt(key.length() - 1) == Letters.ALIF
                && key.charAt(key.length() - 2) == Letters.WAW);
  }
}
