package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds where expressions of time end. */
final class TimeExpressions {
  /** No expression of time has more tokens; a list of days ends here. */
  private static final int LONGEST = 60;

  private static final long START =
      Feature.TIME_ADVERB.bit() | Feature.WEEKDAY.bit() | Feature.MONTH.bit();
  private static final long INSIDE =
      START
          | Feature.TIME_UNIT.bit()
          | Feature.TIME_MODIFIER.bit()
          | Feature.TIME_PART.bit()
          | Feature.NUMBER.bit();
  private static final long FIRST = INSIDE & ~Feature.TIME_MODIFIER.bit() & ~Feature.NUMBER.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  TimeExpressions(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** The token after the time expression that begins at token {@code i}, or {@code i}. */
  int end(int i) {
    int day = dayInWords(i);
    if (!tokens.word(i).phrases().haveAny(INSIDE) && !timeWord(i, false) && day == i
        || surname(i)
        || person(i)
        || father(i)
        || informed(i)
        || general(i)
        || held(i)) {
      return i; // as nearly everywhere
    }
    int j = day;
    int limit = Math.min(tokens.size(), i + LONGEST);
    boolean anchored = day > i;
    while (j < limit) {
      Phrase phrase = syntax.phrases().within(j, INSIDE);
      if (phrase != null) {
        anchored |= phrase.feature().within(START);
        j += phrase.keys().size();
      } else if (anchored && joins(j)) {
        j++;
      } else if (j > i && ofMonth(j)) {
        j++;
      } else if (j > i && parenthesis(j)) {
        j = syntax.parenthesisEnd(j);
      } else if (timeWord(j, j > i) && !(anchored && deed(j))) {
        anchored |= anchors(j);
        j++;
      } else {
        break;
      }
    }
    return anchored ? j : i;
  }

  /**
   * {@code الخامس من مايو}, {@code الثاني عشر من الشهر}: the month after a day told in words, or i.
   */
  private int dayInWords(int i) {
    Word day = tokens.word(i);
    if (!day.definite() || !day.is(Feature.ADJECTIVE) || day.preposition() != 0) {
      return i; // as nearly everywhere
    }
    int of = syntax.is(i + 1, Feature.NUMBER) ? i + 2 : i + 1;
    Word month = tokens.word(of + 1);
    boolean unit = // not النصف الأول من العام
        month.is(Feature.TIME_UNIT)
            && month.definite()
            && Words.twoLetters(tokens.word(i - 1), Letters.FA);
    boolean whole = Words.from(tokens.word(of)) && (unit || month.is(Feature.MONTH));
    return whole ? of + 1 : i;
  }

  /** {@code مصدر مطلع اليوم}: who knows, not "at the beginning of", which no day has. */
  private boolean informed(int i) {
    Word word = tokens.word(i);
    return word.isAny(Feature.TIME_PART.bit())
        && word.is(Feature.ADJECTIVE)
        && tokens.word(i + 1).isAny(Feature.TIME_ADVERB.bit() | Feature.WEEKDAY.bit())
        && Words.somebody(tokens.word(i - 1));
  }

  /** {@code الاجتماع الذي عقد أمس}: "was held", spelt like "decade". */
  private boolean held(int i) {
    return syntax.is(i, Feature.TIME_UNIT) && syntax.is(i - 1, Feature.RELATIVE);
  }

  /** {@code سمير شعبان}: a month that is a name too, right after another. */
  private boolean surname(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.MONTH)
        && word.name()
        && tokens.word(i - 1).name()
        && tokens.is(i - 1, Type.WORD)
        && !tokens.word(i - 1).is(Feature.PREPOSITION);
  }

  /**
   * {@code الرئيس رجب طيب}: a month of the Hijri calendar that is a given name too, before another.
   */
  private boolean person(int i) {
    Word word = tokens.word(i);
    Word before = tokens.word(i - 1);
    return word.is(Feature.MONTH)
        && word.is(Feature.MALE_NAME)
        && tokens.is(i + 1, Type.WORD)
        && tokens.word(i + 1).name()
        && !tokens.is(i - 1, Type.NUMBER)
        && !syntax.preposition(i - 1)
        && !before.isAny(INSIDE);
  }

  /** {@code الأب}, {@code أب لطفلين}: a father, whose hamza tells him from the month. */
  private boolean father(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.MONTH)
        && Words.person(word)
        && tokens.indexIn(i, Letters.ALIF_HAMZA) >= 0
        && !tokens.is(i - 1, Type.NUMBER)
        && !tokens.is(i + 1, Type.NUMBER)
        && (word.definite() || !syntax.preposition(i - 1));
  }

  /**
   * {@code ، المدير العام السابق للبنك}: "general", spelt like "the year", where an office is
   * apposed or what it is one of follows.
   */
  private boolean general(int i) {
    Word title = tokens.word(i - 1);
    if (!syntax.is(i, Feature.TIME_UNIT)
        || !tokens.word(i).definite()
        || !title.definite()
        || !Words.person(title)
        || title.head().plural()
        || !tokens.is(i - 1, Type.WORD)) {
      return false;
    }
    Word of = tokens.word(i + 2);
    boolean body = of.preposition() == Letters.LI && of.definite() && !of.is(Feature.AUDIENCE);
    boolean name = of.isAny(Words.GIVEN) || tokens.is(i + 2, Type.WORD) && !of.known();
    return body || tokens.is(i - 2, Type.COMMA) || name && of.preposition() == 0;
  }

  /** A sign such as a slash between two expressions of time. */
  private boolean joins(int i) {
    return tokens.is(i, Type.OTHER) && tokens.word(i + 1).isAny(START);
  }

  /** {@code 4 من أيلول}: which day of a month. */
  private boolean ofMonth(int from) {
    return tokens.is(from - 1, Type.NUMBER)
        && Words.from(tokens.word(from))
        && syntax.is(from + 1, Feature.MONTH);
  }

  private boolean parenthesis(int i) {
    return tokens.is(i, Type.OPEN)
        && syntax.parenthesisEnd(i) > i
        && (tokens.word(i + 1).isAny(START) || syntax.is(i + 1, Feature.TIME_UNIT));
  }

  /**
   * {@code أعلنت أمس الانتهاء من الأعمال}, {@code أمس الموافقة على البناء}: no part of that day,
   * nor what date it is, but what was announced on it.
   */
  private boolean deed(int i) {
    Word word = tokens.word(i);
    boolean agreed = // not أمس الأول
        word.is(Feature.TIME_MODIFIER) && word.lastLetter() == Letters.HA;
    return (agreed || word.is(Feature.TIME_PART))
        && word.is(Feature.MASDAR)
        && tokens.isWord(i + 1)
        && !tokens.word(i + 1).isAny(INSIDE);
  }

  private boolean timeWord(int i, boolean inside) {
    if (tokens.is(i, Type.NUMBER)) {
      return inside || syntax.is(i + 1, Feature.MONTH) || ofMonth(i + 1);
    }
    Word word = tokens.word(i);
    return word.preposition() == 0
        && word.isAny(inside ? INSIDE : FIRST)
        && (!word.conjunction() || inside || opens(i));
  }

  /** {@code واليوم قال إنه}: with "and" too where a sentence begins with it. */
  private boolean opens(int i) {
    return tokens.word(i).isAny(START) && tokens.opensSentence(i);
  }

  /** Whether the word at token {@code i} is enough to make an expression one of time. */
  private boolean anchors(int i) {
    Word word = tokens.word(i);
    return word.isAny(START)
        || (word.is(Feature.TIME_UNIT)
            && (syntax.is(i + 1, Feature.TIME_MODIFIER) || tokens.is(i + 1, Type.NUMBER)));
  }
}
