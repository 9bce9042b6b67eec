package org.musnad.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in words and digits: {@code 23}, {@code ثلاثة وعشرين}, {@code الثالث والعشرين}.
 * Immutable.
 */
final class NumberWords {
  private static final int MOST_WORDS = 8;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private final int number;
  private final int ordinal;
  private final int and;

  /** Reads words of the classes {@code number} and {@code ordinal}. */
  NumberWords(int number, int ordinal, int and) {
    this.number = number;
    this.ordinal = ordinal;
    this.and = and;
  }

  boolean number(TimeMatcher match, int at, @Nullable Part part, char prefix, Step next) {
    String figures = Figures.of(match.tokens(), at);
    if (figures != null) {
      return figures(match, at, figures, part, next);
    }
    TimeWord.Sense first = sense(match, at, number, prefix, true);
    if (first == null) {
      return false;
    }
    int total = 0;
    int group = first.value();
    int i = first.end(match.tokens(), at);
    for (int words = 1; words < MOST_WORDS; words++) {
      if (group >= THOUSAND) {
        total += group;
        group = 0;
      }
      int more = more(match, i, group);
      if (more < 0) {
        break;
      }
      boolean apart = isAnd(match, i);
      TimeWord.Sense sense = sense(match, apart ? i + 1 : i, number, (char) 0, false);
      if (sense == null) {
        break;
      }
      group = joined(group, sense.value(), apart || sense.and());
      i = sense.end(match.tokens(), apart ? i + 1 : i);
    }
    int value = total + group;
    return match.notes(part, value, next, i)
        || value != first.value()
            && match.notes(part, first.value(), next, first.end(match.tokens(), at));
  }

  /** The value of a number word that may follow one of {@code group}, or -1. */
  private int more(TimeMatcher match, int at, int group) {
    boolean apart = isAnd(match, at);
    TimeWord.Sense sense = sense(match, apart ? at + 1 : at, number, (char) 0, false);
    if (sense == null) {
      return -1;
    }
    int value = sense.value();
    if (apart || sense.and()) {
      boolean tens =
          group % TEN != 0 && group % HUNDRED < TEN && value < HUNDRED && value % TEN == 0;
      boolean smaller = group == 0 || group % HUNDRED == 0 && value < HUNDRED;
      return tens || smaller ? value : -1;
    }
    boolean teen = value == TEN && group % HUNDRED > 0 && group % HUNDRED < TEN;
    boolean multiple = group > 0 && (value == HUNDRED && group < TEN || value == THOUSAND);
    return teen || multiple ? value : -1;
  }

  /** A conjunction that stands apart from its word. */
  private boolean isAnd(TimeMatcher match, int at) {
    return match.is(at, and) && match.tokens().word(at).length() == 1;
  }

  private static int joined(int group, int value, boolean and) {
    return !and && (value == HUNDRED || value == THOUSAND) ? group * value : group + value;
  }

  /** The sense of a number word; at the head of an expression anything may be written before it. */
  private TimeWord.@Nullable Sense sense(
      TimeMatcher match, int at, int type, char prefix, boolean first) {
    TimeWord word = match.word(at);
    if (word == null || !word.is(type)) {
      return null;
    }
    for (TimeWord.Sense sense : word.senses()) {
      boolean stands = first ? match.mayBegin(sense, prefix, at) : sense.preposition() == 0;
      if (sense.type() == type && stands && sense.end(match.tokens(), at) > 0) {
        return sense;
      }
    }
    return null;
  }

  /** {@code الخامس}, {@code الحادي عشر}, {@code الخامس والعشرين}. */
  boolean ordinal(TimeMatcher match, int at, @Nullable Part part, char prefix, Step next) {
    TimeWord.Sense first = sense(match, at, ordinal, prefix, true);
    if (first == null) {
      return false;
    }
    int i = first.end(match.tokens(), at);
    boolean apart = isAnd(match, i);
    TimeWord.Sense second = sense(match, apart ? i + 1 : i, number, (char) 0, false);
    if (second != null && first.value() < TEN) {
      boolean teen = second.value() == TEN && !second.and() && !apart;
      boolean tens =
          (second.and() || apart) && second.value() % TEN == 0 && second.value() < HUNDRED;
      int end = second.end(match.tokens(), apart ? i + 1 : i);
      if ((teen || tens && second.value() > TEN)
          && match.notes(part, first.value() + second.value(), next, end)) {
        return true;
      }
    }
    return match.notes(part, first.value(), next, i);
  }

  /** {@code 12}, {@code 2,000}, {@code 1.5}. */
  private static boolean figures(
      TimeMatcher match, int at, String figures, @Nullable Part part, Step next) {
    int sign = 0;
    while (sign < figures.length() && Character.isDigit(figures.charAt(sign))) {
      sign++;
    }
    int value = Figures.value(figures, 0, sign);
    int after = figures.length() - sign - 1;
    if (value < 0 || sign == figures.length()) {
      return value >= 0 && match.notes(part, value, next, at + 1);
    }
    int rest = Figures.value(figures, sign + 1, figures.length());
    char mark = figures.charAt(sign);
    if (rest < 0 || mark == '/' || mark == ':') {
      return false;
    }
    if (after == 3) {
      return value < THOUSAND && match.notes(part, value * THOUSAND + rest, next, at + 1);
    }
    int hundredths = after == 1 ? rest * TEN : rest;
    return after <= 2
        && part == Part.COUNT
        && match.notes(part, value, fraction(hundredths, next), at + 1);
  }

  private static Step fraction(int hundredths, Step next) {
    return hundredths == 0 ? next : new Step.Note(Part.FRACTION, hundredths, next);
  }
}
