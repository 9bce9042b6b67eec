package org.musnad.syntax;

import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Rules for bare words that tell of what sort, in what place or in charge of what a source is:
 * {@code خبير اقتصادي}, {@code حي النور شرق المدينة}, {@code مدير عام مخازن المتحف}.
 */
final class PhraseSorts {
  /** The letters of {@code شمال} and {@code جنوب} at most. */
  private static final int DIRECTION = 4;

  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;

  PhraseSorts(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
  }

  /** Whether an adjective tells of what sort a noun is, though the word can be somebody too. */
  boolean at(Word word) {
    return sort(word) || ofAnybody(word);
  }

  /**
   * {@code أحزاب سياسية}, {@code بيان صحفي}: what sort of body it is, though the word can be
   * somebody too.
   */
  private boolean sort(Word word) {
    Word before = tokens.word(state.at() - 1);
    boolean noun = !before.definite() && before.isAny(NOUNS) && !state.inPreposition();
    Word next = tokens.word(state.at() + 1);
    boolean quarter = // سكان حي الروضة, "quarter", elsewhere "alive"
        word.is(Feature.TITLE_PREFIX) && (next.definite() || next.isAny(Words.LAND));
    boolean trade = // خبير اقتصادي, not خبير اقتصاد
        Words.person(before)
            && !before.definite()
            && !before.head().plural()
            && word.lastLetter() == Letters.YA
            && !word.pronoun();
    boolean theirs = // تصريحات مسؤول الأمن, not تصريحات مسؤولة
        before.key().endsWith(Letters.FEMININE_PLURAL) && word.lastLetter() != Letters.HA;
    return !quarter
        && !theirs
        && (before.head() != null || noun)
        && (!Words.person(before) || trade)
        && !word.head().plural();
  }

  /** {@code مصدر مسؤول}, {@code مصدر أمني مطلع}: what sort of nobody in particular, not whose. */
  private boolean ofAnybody(Word word) {
    int noun = state.at() - 1;
    while (noun > state.start() && tokens.word(noun).head() == null) {
      noun--;
    }
    Word whose = tokens.word(noun);
    return Words.anybody(whose)
        && (noun == state.at() - 1 || state.lastAdjective())
        && word.head().identified().equals("anonymous")
        && whose.head().agreement().equals(word.head().agreement())
        && !word.pronoun();
  }

  /** {@code الصحيفة واسعة الانتشار}: an adjective and in what it holds, after a body or medium. */
  boolean inWhat(Word word) {
    Word first = tokens.word(state.start());
    Word next = tokens.word(state.at() + 1);
    return word.is(Feature.ADJECTIVE)
        && word.head() == null
        && !word.isAny(NOUNS)
        && !word.pronoun()
        && word.lastLetter() == Letters.HA
        && (Words.media(first) || Words.organization(first) || first.is(Feature.ORGANIZATION))
        && next.definite()
        && next.isAny(NOUNS)
        && next.head() == null
        && next.preposition() == 0;
  }

  /**
   * {@code بمنطقة الساحل شمال مصر}, {@code سكان حي النور شرق المدينة}: where that is, while the
   * mark of the content is still to come, or somebody who is asked, which no such noun can be.
   */
  boolean partOfLand(Word word) {
    Word before = tokens.word(state.at() - 1);
    Word land = tokens.word(state.at() + 1);
    Word first = tokens.word(state.start());
    boolean people = Words.person(first) || first.heads("group") || first.is(Feature.QUANTIFIER);
    boolean asked = // not سياسة مصر, which is told of
        people
            && state.around().personFollows()
            && !state.around().deed()
            && !state.lastName()
            && word.length() <= DIRECTION
            && word.lastLetter() != Letters.HA;
    boolean place = asked && land.definite() && land.may(Domain.PLACE_HEAD);
    return (asked || !state.around().objectFollows() && state.around().markFollows())
        && (before.isAny(Words.LAND) || before.definite())
        && word.is(Feature.NOUN)
        && !word.isAny(Feature.MASDAR.bit() | Feature.FACT.bit())
        && word.head() == null
        && !word.pronoun()
        && (land.isAny(Words.LAND) || place)
        && land.preposition() == 0
        && !land.conjunction();
  }

  /**
   * {@code ولاية النخيل شمال شرق البلاد}: how many words tell on which side of what a place lies;
   * or 0.
   */
  int side(Word word) {
    int i = state.at();
    if (!state.begun()
        || !word.is(Feature.NOUN) && !word.is(Feature.ADJECTIVE)
        || word.definite()
        || !syntax.isPhrase(i, Feature.SIDE)
        || !(tokens.word(i - 1).isAny(Words.LAND) || tokens.word(i - 2).may(Domain.PLACE_HEAD))) {
      return 0;
    }
    int of = syntax.isPhrase(i + 1, Feature.SIDE) ? i + 2 : i + 1;
    Word land = tokens.word(of);
    boolean known = land.definite() || land.isAny(Words.LAND);
    boolean sort = !known && land.may(Domain.PLACE_HEAD) && tokens.isWord(of + 1); // مدينة الواحة
    if (!known && !sort || land.preposition() != 0 || land.conjunction()) {
      return 0;
    }
    return (sort ? of + 2 : of + 1) - i;
  }

  /** {@code المؤتمر الخامس عشر}: the second half of an ordinal; not {@code عشرة أسماء}, a count. */
  boolean teen(Word word) {
    Word before = tokens.word(state.at() - 1);
    Word next = tokens.word(state.at() + 1);
    boolean counts =
        next.is(Feature.NOUN)
            && !next.isAny(Feature.MASDAR.bit() | Feature.FACT.bit())
            && !next.definite()
            && next.preposition() == 0;
    return word.is(Feature.NUMBER)
        && word.is(Feature.ADJECTIVE)
        && !word.conjunction()
        && before.definite()
        && before.is(Feature.ADJECTIVE)
        && (word.lastLetter() == Letters.HA) == (before.lastLetter() == Letters.HA)
        && !counts;
  }

  /** {@code مدير عام مخازن المتحف}: what an office is in charge of, after its adjective. */
  boolean generalOf(Word word) {
    Word office = tokens.word(state.at() - 2);
    return !state.around().objectFollows()
        && Words.person(office)
        && !office.head().plural()
        && !office.definite()
        && syntax.is(state.at() - 1, Feature.TIME_UNIT) // عام, "general", and "year" elsewhere
        && word.isAny(NOUNS)
        && !word.pronoun()
        && !word.accusative()
        && syntax.timeEnd(state.at()) == state.at()
        && (tokens.word(state.at() + 1).definite() || chainedTo(state.at() + 1));
  }

  /** {@code مصنع عجلات القاطرات}: whether a bare noun and what makes it definite stand there. */
  private boolean chainedTo(int i) {
    Word noun = tokens.word(i);
    return noun.isAny(NOUNS)
        && noun.preposition() == 0
        && !noun.conjunction()
        && !noun.pronoun()
        && tokens.word(i + 1).definite();
  }
}
