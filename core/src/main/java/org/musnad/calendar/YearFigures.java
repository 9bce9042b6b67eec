package org.musnad.calendar;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads years in digits. */
final class YearFigures {
  static final int FIRST_YEAR = 1000;
  static final int LAST_YEAR = 2100;
  static final int FIRST_HIJRI_YEAR = 1300;
  static final int LAST_HIJRI_YEAR = 1500;

  /** A number with no word for a year is one between these. */
  private static final int FIRST_BARE = 1850;

  private static final int LAST_BARE = 2050;
  private static final int HUNDRED = 100;

  /** Of years written with two digits none before 1930 is meant, and none of this century. */
  private static final int FIRST_SHORT = 30;

  /** The first sign after the Latin alphabet. */
  private static final char LATIN_END = '\u0250';

  private static final int TWENTIETH_CENTURY = 1900;

  private YearFigures() {}

  /** {@code 2016}. */
  static boolean gregorian(TimeMatcher match, int at, @Nullable Part part, char prefix, Step next) {
    return digits(match, at, Part.YEAR, next, FIRST_YEAR, LAST_YEAR);
  }

  /** {@code 1437}. */
  static boolean hijri(TimeMatcher match, int at, @Nullable Part part, char prefix, Step next) {
    return digits(match, at, Part.HYEAR, next, FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR);
  }

  static boolean digits(
      TimeMatcher match, int at, @Nullable Part part, Step next, int least, int most) {
    String figures = Figures.of(match.tokens(), at);
    int value = Figures.whole(figures);
    boolean year = least < FIRST_YEAR || figures != null && figures.length() == 4;
    return year && value >= least && value <= most && match.notes(part, value, next, at + 1);
  }

  /** {@code 2015/2016} or {@code 1436/1437}, as one. */
  static boolean years(TimeMatcher match, int at, @Nullable Part part, char prefix, Step next) {
    String figures = Figures.of(match.tokens(), at);
    int slash = figures == null ? -1 : figures.indexOf('/');
    if (slash < 1) {
      return false;
    }
    int first = Figures.value(figures, 0, slash);
    int second = Figures.value(figures, slash + 1, figures.length());
    if (second >= 0 && second < HUNDRED) {
      second += first / HUNDRED * HUNDRED;
    }
    if (first < FIRST_HIJRI_YEAR || first > LAST_YEAR || Math.abs(second - first) != 1) {
      return false;
    }
    if (second < first) {
      int swap = first;
      first = second;
      second = swap;
    }
    return first <= LAST_HIJRI_YEAR
        ? match.notes(Part.HYEAR, first, next, at + 1)
        : match.notes(Part.YEAR, first, new Step.Note(Part.YEAR2, second, next), at + 1);
  }

  /** {@code 67} for 1967, after a word for a year. */
  static boolean shortYear(TimeMatcher match, int at, @Nullable Part part, char prefix, Step next) {
    String figures = Figures.of(match.tokens(), at);
    int value = Figures.whole(figures);
    return value >= FIRST_SHORT
        && value < HUNDRED
        && !counts(match, at)
        && match.notes(Part.YEAR, TWENTIETH_CENTURY + value, next, at + 1);
  }

  /** Four digits with no word for a year: not a count of what stands after them. */
  static boolean bareYear(TimeMatcher match, int at, @Nullable Part part, char prefix, Step next) {
    int value = Figures.whole(Figures.of(match.tokens(), at));
    return value >= FIRST_BARE
        && value <= LAST_BARE
        && !counts(match, at)
        && !spans(match.tokens(), at)
        && !measures(match.tokens(), at)
        && match.notes(Part.YEAR, value, next, at + 1);
  }

  /** {@code 1200 - 1900}: from a number that is no year, or to one. */
  private static boolean spans(Tokens tokens, int at) {
    return tokens.is(at - 1, Type.DASH) && noYear(tokens, at - 2)
        || tokens.is(at + 1, Type.DASH) && noYear(tokens, at + 2);
  }

  /** {@code 1920x1080}: a Latin letter is written to it. */
  private static boolean measures(Tokens tokens, int at) {
    return tokens.isWord(at + 1)
        && tokens.begin(at + 1) == tokens.end(at)
        && tokens.surface(at + 1).charAt(0) < LATIN_END;
  }

  private static boolean noYear(Tokens tokens, int at) {
    String figures = Figures.of(tokens, at);
    int value = Figures.whole(figures);
    return figures != null && value >= HUNDRED && (value < FIRST_BARE || value > LAST_BARE);
  }

  /** Whether the number at token {@code at} counts the noun after it, or is part of a number. */
  private static boolean counts(TimeMatcher match, int at) {
    Tokens tokens = match.tokens();
    Word after = tokens.word(at + 1);
    if (!tokens.isWord(at + 1)) {
      String sign = at + 1 < tokens.size() ? tokens.surface(at + 1) : "";
      return !sign.isEmpty() && "%٪$€£+".contains(sign);
    }
    if (after.length() == 1) {
      return false;
    }
    if (tokens.is(at + 1, Type.NUMBER) || match.is(at + 1, match.rules().numberType())) {
      return true;
    }
    boolean small =
        after.isAny(
            Feature.FUNCTION_WORDS
                | Feature.AUXILIARY.bit()
                | Feature.VERB_PAST.bit()
                | Feature.VERB_PRESENT.bit()
                | Feature.DEMONSTRATIVE.bit()
                | Feature.TURN.bit()
                | Feature.BESIDE.bit()
                | Feature.FILLER.bit());
    return !small && !after.definite() && after.preposition() == 0 && !after.conjunction();
  }
}
