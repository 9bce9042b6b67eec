package org.musnad.movement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds who or what moves: after the word of movement, or else before it. */
final class Movers {
  private final Syntax syntax;
  private final Tokens tokens;
  private final MoverPhrases phrases;
  private final EarlierMovers earlier;

  Movers(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = new MoverPhrases(syntax, phrases);
    this.earlier = new EarlierMovers(syntax, this.phrases);
  }

  /** The first and last token of the mover, or null where the text does not name him. */
  int @Nullable [] find(Motion motion) {
    int trigger = motion.trigger;
    Word word = tokens.word(trigger);
    if (motion.form.tense() == Tense.PARTICIPLE) {
      // عاد الرجال متجهين: an indefinite one says how somebody else goes
      boolean adverb = !word.definite() && tokens.word(trigger - 1).definite();
      return adverb ? earlier.subject(trigger, Agreement.ANY) : earlier.antecedent(trigger - 1);
    }
    boolean finite = motion.form.finite();
    int after = carried(trigger, finite);
    if (motion.entry().transitive() && finite && !word.pronoun()) {
      return moved(after, motion.firstPlace);
    }
    after = finite ? Math.max(after, syntax.timeEnd(after)) : after; // عاد أمس الوزير
    int @Nullable [] first = phrases.phrase(after, motion.firstPlace, MoverPhrases.ALONE);
    if (first != null && !finite && describes(first[0], word) && !orders(first)) {
      first = null;
    }
    if (first != null && !(motion.entry().transitive() && word.pronoun())) {
      return first;
    }
    int @Nullable [] behind = finite ? behind(motion) : null;
    return behind != null ? behind : earlier.before(motion, finite);
  }

  /** {@code وصول أول دفعة}: an adjective before its noun, not after the verbal noun. */
  private boolean orders(int[] phrase) {
    Word word = tokens.word(phrase[0]);
    Word next = tokens.word(phrase[0] + 1);
    boolean noun = next.is(Feature.NOUN) && !next.is(Feature.ADJECTIVE) || next.head() != null;
    boolean bare = next.preposition() == 0 && !next.conjunction() && !next.definite();
    boolean agrees = word.lastLetter() == Letters.HA; // جولة طويلة
    return phrase[1] > phrase[0] && !word.definite() && !agrees && bare && noun;
  }

  /** {@code وصلت إلى الميناء، فجر الخميس، سفينة}: after the place, and its time if it has one. */
  private int @Nullable [] behind(Motion motion) {
    int first = motion.afterFirstPlace;
    if (motion.entry().transitive() || first == 0) {
      return null;
    }
    int limit = tokens.sentenceEnd(tokens.sentenceOf(motion.trigger));
    boolean comma = tokens.is(first, Type.COMMA);
    int time = syntax.timeEnd(comma ? first + 1 : first);
    if (comma && time == first + 1) {
      return null; // وعاد إلى بلاده، الأمر الذي
    }
    first = comma && tokens.is(time, Type.COMMA) ? time + 1 : time;
    Word word = tokens.word(first);
    Word last = tokens.word(motion.afterFirstPlace - 1);
    if (first == motion.afterFirstPlace
        && word.definite()
        && !last.definite()
        && !last.name()
        && !last.isAny(Feature.PLACE.bit() | Feature.COUNTRY.bit())) {
      return null; // التحق بمعسكر الفريق: the place's own
    }
    Agreement asked = MoverPhrases.agreement(tokens.word(motion.trigger), motion);
    // وصلت سفينة: of things only what a feminine verb shows
    boolean thing = asked.gender() == 'f' && word.lastLetter() == Letters.HA;
    boolean somebody = word.head() != null || word.name() || word.is(Feature.NOUN) && thing;
    boolean adverb = word.lastLetter() == Letters.ALIF && !word.definite(); // مصابا
    boolean other =
        word.isAny(Feature.QUANTIFIER.bit() | Feature.PLACE.bit()) || word.length() == 1 || adverb;
    return somebody && !other && MoverPhrases.mobile(word) && MoverPhrases.fits(word, asked)
        ? phrases.phrase(first, limit, MoverPhrases.ALONE)
        : null;
  }

  /** Whom or what a verb moves: the phrase after its subject, or else the only one. */
  private int @Nullable [] moved(int after, int limit) {
    int @Nullable [] doer = phrases.phrase(after, limit, MoverPhrases.DOER);
    if (doer == null) {
      return null;
    }
    int counted = counted(doer);
    if (counted > 0) {
      return new int[] {counted, doer[1]};
    }
    int next = possessed(doer);
    boolean numbers = tokens.word(next).definite() && phrases.number(next); // الجرحى الثلاثة
    int @Nullable [] other = numbers ? null : phrases.phrase(next, limit, MoverPhrases.ALONE);
    return other != null ? other : phrases.phrase(after, limit, MoverPhrases.ALONE);
  }

  /** Whether a verb with its subject after it has one of whom it moves, too. */
  boolean moves(Motion motion) {
    if (!motion.form.finite() || tokens.word(motion.trigger).pronoun()) {
      return false;
    }
    int after = motion.trigger + 1;
    int @Nullable [] doer = phrases.phrase(after, motion.firstPlace, MoverPhrases.DOER);
    int @Nullable [] moved = doer == null ? null : moved(after, motion.firstPlace);
    return moved != null && moved[0] > after && MoverPhrases.mobile(tokens.word(moved[0]));
  }

  /** {@code سحبت القوات آلياتها}: where what is its subject's begins; or the token after it. */
  private int possessed(int[] doer) {
    for (int i = doer[0] + 1; i <= doer[1]; i++) {
      Word word = tokens.word(i);
      boolean bare = word.preposition() == 0 && !word.conjunction();
      if (word.pronoun() && bare && tokens.word(i - 1).definite() && word.known()) {
        return i;
      }
    }
    return doer[1] + 1;
  }

  /**
   * {@code زيارة يقوم بها الوزير}: who does it stands in a clause that only carries the noun. The
   * token after all that is no mover.
   */
  private int carried(int trigger, boolean finite) {
    int verb = trigger + 1;
    if (!finite && describes(verb, tokens.word(trigger))) {
      verb++;
    }
    boolean so =
        !finite && syntax.verb(verb) && tokens.word(verb + 1).is(Feature.PREPOSITION_PRONOUN);
    return so ? verb + 2 : trigger + 1;
  }

  /** {@code الانتقال المبكر}: an adjective of the verbal noun. */
  private boolean describes(int i, Word noun) {
    Word word = tokens.word(i);
    boolean feminine = word.lastLetter() == Letters.HA;
    boolean relation = word.length() > 4 && feminine && !word.known();
    boolean adjective = word.is(Feature.ADJECTIVE) && !word.name() || relation;
    boolean agrees = noun.pronoun() || feminine == (noun.lastLetter() == Letters.HA);
    return adjective
        && agrees
        && word.lastLetter() != Letters.TA
        && word.head() == null
        && word.definite() == (noun.definite() || noun.pronoun());
  }

  /** {@code نقلت السفينة 36 لاجئا}: where the number begins that is not the subject's; or -1. */
  private int counted(int[] phrase) {
    for (int i = phrase[0] + 1; i < phrase[1]; i++) {
      Word before = tokens.word(i - 1);
      boolean free =
          !phrases.number(i - 1) && !syntax.preposition(i - 1) && !before.is(Feature.QUANTIFIER);
      if (phrases.number(i)
          && free
          && tokens.word(i).preposition() == 0
          && !tokens.word(i).conjunction()) {
        return tokens.is(i - 1, Type.WORD) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether what moves is an action, a paper or an outlet: nothing moves on the map. */
  boolean abstractNoun(int @Nullable [] mover) {
    if (mover == null) {
      return false;
    }
    Word first = tokens.word(mover[0]);
    boolean ordinal = first.is(Feature.ADJECTIVE) && mover[1] > mover[0]; // أول دفعة
    Word word = ordinal ? tokens.word(mover[0] + 1) : first;
    return word.heads("document")
        || word.heads("media")
        || word.is(Feature.MASDAR) && word.head() == null && !word.is(Feature.NOUN) && !word.name();
  }

  /** {@code بعث ببرقية إلى}: a paper is what is sent, and nothing moves on the map. */
  boolean paper(Motion motion) {
    for (int i = motion.trigger + 1; motion.entry().transitive() && i < motion.firstPlace; i++) {
      Word word = tokens.word(i);
      if (word.preposition() == Letters.BA && !word.definite() && word.heads("document")) {
        return true;
      }
    }
    return false;
  }

  Span span(int[] mover) {
    Word word = tokens.word(mover[0]);
    int letters = (word.conjunction() ? 1 : 0) + (word.preposition() != 0 ? 1 : 0);
    return new Span(tokens.beginAfter(mover[0], letters), tokens.end(mover[1]));
  }
}
