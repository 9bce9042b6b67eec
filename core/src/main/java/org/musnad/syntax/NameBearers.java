package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Rules for participles that tell of somebody, after his name or title, and for what completes
 * them: {@code سالم الزين المنتمي إلى الحزب}, {@code الوزير المنتهية ولايته سالم الزين}.
 */
final class NameBearers {
  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;

  NameBearers(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
  }

  /**
   * {@code سالم الزين الموجود في جنيف}, {@code المنتمي حديثا إلى الحزب}, {@code الفائز بالجائزة}: a
   * participle that tells what the bearer of the name does, by what it has after it.
   */
  boolean at(Word word) {
    Word given = tokens.word(state.at() - state.nameWords());
    boolean his = // أيد سالم المشاركة في الحوار
        given.is(Feature.MALE_NAME)
            || state.around().objectFollows() && !given.is(Feature.FEMALE_NAME);
    boolean object = word.lastLetter() == Letters.HA && his;
    String key = word.key();
    boolean several =
        key.endsWith(Letters.FEMININE_PLURAL)
            || key.endsWith(Letters.NOMINATIVE_PLURAL)
            || key.endsWith(Letters.OBLIQUE_PLURAL);
    return state.lastName()
        && !object
        && !several
        && (state.nameWords() > 1 || !word.name())
        && Words.participle(word)
        && (completed(state.at() + 1)
            || PhrasePrepositions.adverb(tokens.word(state.at() + 1)) && completed(state.at() + 2));
  }

  /** Whether a preposition and a noun stand there that say nothing of how or where one spoke. */
  private boolean completed(int i) {
    Word word = tokens.word(i);
    if (word.preposition() == 0 && word.isAny(NOUNS) && !word.definite()) {
      Word of = tokens.word(i + 1);
      return Words.possessed(word) || of.definite() && of.preposition() == 0; // المنتهية ولايته
    }
    if (syntax.preposition(i)) {
      return !syntax.venue(i + 1)
          && !syntax.complementizer(i + 1)
          && syntax.timeEnd(i + 1) == i + 1
          && syntax.nominal(i + 1);
    }
    return word.preposition() != 0
        && word.preposition() != Letters.KA
        && !word.isAny(Words.TELLING)
        && !syntax.toldOutlet(i)
        && syntax.nominal(i);
  }

  /** {@code الوزير المنتهية ولايته سالم}: what of him has ended, before his name. */
  boolean ofWhat(Word word) {
    Word before = tokens.word(state.at() - 1);
    return Words.possessed(word)
        && before.definite()
        && (!before.known()
            || before.isAny(
                Words.ADJECTIVES | Feature.PARTICIPLE.bit() | Feature.TIME_MODIFIER.bit()))
        && state.words() > 1
        && (syntax.nameLike(state.at() + 1) || whose(word) && ends(state.at() + 1));
  }

  /**
   * {@code سعاد الزين المكلفة شؤون اللاجئين أن}: what a participle that tells of a name governs.
   */
  boolean inCharge(Word word) {
    Word of = tokens.word(state.at() + 1);
    return state.afterName()
        && state.around().markFollows()
        && word.isAny(NOUNS)
        && !word.pronoun()
        && Words.participle(tokens.word(state.at() - 1))
        && of.preposition() == 0
        && (of.definite() || of.isAny(NOUNS) && tokens.word(state.at() + 2).definite());
  }

  /** {@code المستطلعة آراؤهم}: what of theirs, rather than what is said. */
  boolean whose(Word word) {
    return state.around().markFollows()
        && !state.around().objectFollows()
        && (!word.is(Feature.MASDAR) || syntax.is(state.at() - 1, Feature.TIME_MODIFIER)) // ولايته
        && !tokens.word(state.at() - 1).is(Feature.DEMONYM);
  }

  private boolean ends(int i) {
    return tokens.is(i, Type.COMMA) || syntax.complementizer(i) || syntax.preposition(i);
  }
}
