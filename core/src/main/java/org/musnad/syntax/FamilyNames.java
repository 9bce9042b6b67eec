package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Whether a definite word after a given name is the family's, though it be a word for a deed or
 * thing: {@code الدكتور عبدالله البرقان}; not {@code أعلن سالم الإفراج عن}.
 */
final class FamilyNames {
  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private final Tokens tokens;
  private final PhraseState state;

  FamilyNames(Syntax syntax, PhraseState state) {
    this.tokens = syntax.tokens();
    this.state = state;
  }

  /** Whether {@code word}, the next of the phrase, is one. */
  boolean at(Word word) {
    boolean deed = // not الدكتور عبدالله البرقان
        word.is(Feature.MASDAR)
            && !otherObject(state.at() + 1)
            && !(state.titled() && !deedMayFollow());
    Word before = tokens.word(state.at() - 1);
    boolean compound = // نور الدين الخالدي
        state.nameWords() == 2 && before.is(Feature.NAME_PARTICLE) && before.definite();
    return state.lastName()
        && (state.nameWords() == 1 || compound)
        && !deed
        && !(state.around().objectFollows() && thing(word) && !contentAfter())
        && word.head() == null;
  }

  /** Whether what the verb of the phrase has may stand right after it, such as a verbal noun. */
  private boolean deedMayFollow() {
    return state.around().objectFollows() || state.around().deed();
  }

  /** {@code زار نادر العجن المتحف}: whether an object stands after what could be one. */
  private boolean otherObject(int i) {
    Word word = tokens.word(i);
    return state.around().objectFollows()
        && word.isAny(NOUNS)
        && (word.definite() || Words.possessed(word))
        && word.preposition() == 0
        && !word.conjunction()
        && !word.isAny(Words.ADJECTIVES);
  }

  /** {@code المهندس عبداللطيف البنيان عن}: whether the content begins after the next word. */
  private boolean contentAfter() {
    return !state.around().personFollows()
        && state.around().opensContent(tokens.word(state.at() + 1).key());
  }

  /** {@code القاعة}: a common noun that is spelt like no surname. */
  private static boolean thing(Word word) {
    return word.is(Feature.NOUN) && !word.name() && word.lastLetter() != Letters.YA;
  }
}
