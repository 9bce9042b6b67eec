package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Rules for determiners and conjunctions in a noun phrase. Each moves the phrase on and tells
 * whether it may go on.
 */
final class PhraseLinks {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;

  PhraseLinks(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
  }

  /** A quantifier or demonstrative. */
  boolean determiner(Word word) {
    if (!state.begun() || (word.conjunction() && !state.closed())) {
      return state.take(1, word.is(Feature.QUANTIFIER) && word.key().endsWith(Letters.THEM));
    }
    if (word.is(Feature.DEMONSTRATIVE) && state.lastAdjective() && !state.closed()) {
      return false; // في بيان صحفي هذه الأضرار
    }
    if (ofThing(word)) {
      return false;
    }
    boolean alone = word.is(Feature.DEMONSTRATIVE) && !tokens.word(state.at() + 1).definite();
    if (alone
        && state.closed()
        && state.around().objectFollows()
        && !word.pronoun()
        && !word.is(Feature.REFLEXIVE)) {
      return false; // نفى الوزير ذلك: it is what he denied
    }
    if (word.pronoun() || (state.closed() && alone)) {
      return state.take(1, true);
    }
    boolean name = // وانتقد درويش بعض اللاعبين
        state.words() == 1
            && tokens.word(state.start()).name()
            && word.is(Feature.QUANTIFIER)
            && !word.conjunction()
            && !word.is(Feature.ONE);
    boolean goesOn = !state.closed() && !name || oneOfThem(word) || andSome(word);
    return goesOn && state.take(1, false);
  }

  /** {@code يتذكر سالم ذلك اليوم}, {@code المزارع تلك الليلة}: what a full source remembers. */
  private boolean ofThing(Word word) {
    int noun = state.at() + 1;
    return word.is(Feature.DEMONSTRATIVE)
        && !word.is(Feature.REFLEXIVE)
        && !word.pronoun()
        && !word.conjunction()
        && (state.closed() || state.lastName())
        && (tokens.word(noun).definite() || syntax.timeEnd(noun) > noun);
  }

  /**
   * {@code أهالي القرية وعدد من المزارعين}, {@code المدير وبعض المعلمين}: further people who speak;
   * not {@code زار الوزير وعدد من معاونيه المصنع، وقال}, where he alone may go on.
   */
  private boolean andSome(Word word) {
    int next = state.at() + 1;
    boolean many = syntax.is(next, Feature.ADJECTIVE) && Words.from(tokens.word(next + 1));
    int of = many ? next + 1 : next; // وعدد كبير من
    Word them = tokens.word(Words.from(tokens.word(of)) ? of + 1 : of);
    boolean apart = !state.inPreposition() || syntax.is(state.start(), Feature.QUANTIFIER);
    boolean and = tokens.firstChar(state.at()) == Letters.WAW;
    return word.is(Feature.QUANTIFIER)
        && word.conjunction()
        && and
        && apart
        && !state.around().deed()
        && them.preposition() == 0
        && Words.people(them);
  }

  /** {@code حسن الراجحي أحد سكان القرية}: what somebody named is one of. */
  private boolean oneOfThem(Word word) {
    Word them = tokens.word(state.at() + 1);
    return word.is(Feature.ONE)
        && !word.conjunction()
        && !state.around().personFollows()
        && Words.people(them);
  }

  /** A conjunction that stands alone: {@code أو} before another source. */
  boolean coordinator(Word word) {
    int next = state.at() + 1;
    boolean joins =
        word.length() <= 2
            && state.begun()
            && syntax.nominal(next)
            && tokens.word(next).head() != null;
    return joins && state.reopen(next);
  }

  /** {@code و} and a noun: another source, or more of this one. */
  boolean coordination(Word word) {
    int i = state.at();
    if (syntax.verb(i) || syntax.finiteCue(i) != null || syntax.participleCue(i) != null) {
      return false;
    }
    int seat = Words.seatEnd(tokens, i);
    if (state.closed() && seat > i) {
      return state.take(seat - i, true);
    }
    boolean object =
        state.around().objectFollows()
            && word.is(Feature.MASDAR)
            && !word.definite()
            && word.head() == null
            && !task(word);
    boolean misplaced =
        word.definite() && !state.closed() && !state.lastAdjective() && state.inPreposition();
    if (object || misplaced || !goesOn(word)) {
      return false;
    }
    boolean title = syntax.title(i);
    boolean name = word.name() && !word.definite() && !title;
    boolean adjective = state.lastAdjective() && word.is(Feature.ADJECTIVE) && !word.definite();
    state.take(1, word.definite() || Words.possessed(word) || name || word.is(Feature.COUNTRY));
    if (name || (!word.known() && !word.definite())) {
      state.named();
    }
    state.adjective(adjective);
    return true;
  }

  /** {@code وكيل الوزارة للتفتيش وتطوير العمل}: a further task of an office. */
  private boolean task(Word word) {
    int before = state.at() - (tokens.word(state.at() - 1).length() == 1 ? 2 : 1);
    return word.is(Feature.MASDAR)
        && (!state.around().objectFollows() || state.around().markFollows())
        && syntax.is(before, Feature.MASDAR)
        && state.inPreposition();
  }

  /** Whether a noun with {@code و} can stand beside the one before it. */
  private boolean goesOn(Word word) {
    boolean fits =
        state.closed()
            ? word.definite() || !word.known() || task(word)
            : !word.definite() && syntax.nominal(state.at());
    Word land = tokens.word(state.at() + 1);
    boolean region = // منطقة الشرق الأوسط وشمال أفريقيا
        word.is(Feature.NOUN)
            && !word.pronoun()
            && land.isAny(Words.LAND)
            && land.preposition() == 0;
    return fits
        || region && state.closed()
        || word.head() != null
        || word.name()
        || word.pronoun()
        || word.isAny(Words.PROPER | Feature.ADJECTIVE.bit());
  }
}
