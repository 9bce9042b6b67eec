package org.musnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.calendar.Kind;
import org.musnad.calendar.Part;
import org.musnad.calendar.TimeMatcher;
import org.musnad.calendar.TimePhrase;
import org.musnad.calendar.TimeRules;
import org.musnad.calendar.Unit;
import org.musnad.token.Tokens;

/**
 * The expressions of time of one text. They are found first, since the day of publication may have
 * to be read out of them, and get their values by {@link #from} when it is known.
 */
public final class Times {
  private final TimeMatcher match;
  private final List<TimePhrase> phrases;

  private Times(TimeMatcher match) {
    this.match = match;
    this.phrases = match.all();
  }

  /** Finds the expressions of a text. */
  public static Times in(Tokens tokens, TimeRules rules) {
    return new Times(rules.match(tokens));
  }

  /**
   * The expressions with their values.
   *
   * @param published the day of publication, or null where it is not known
   * @param year the year of publication, or null where it is not known
   */
  public List<Timex> from(@Nullable LocalDate published, @Nullable Integer year) {
    return new Resolver(match, phrases, new Story(Today.of(phrases, published), year)).all();
  }

  /** The dates that have a day and a month, in the order of the text. */
  public List<WrittenDate> dates() {
    List<WrittenDate> dates = new ArrayList<>();
    for (TimePhrase phrase : phrases) {
      WrittenDate date = WrittenDate.of(phrase);
      if (date != null) {
        dates.add(date);
      }
    }
    return dates;
  }

  /** The years written out, in the order of the text. */
  public List<WrittenYear> years() {
    Clauses clauses = new Clauses(match);
    List<WrittenYear> years = new ArrayList<>();
    for (TimePhrase phrase : phrases) {
      boolean unit = phrase.has(Part.UNIT) && Unit.of(phrase.get(Part.UNIT)) == Unit.YEAR;
      Integer rel = unit && phrase.has(Part.REL) ? Integer.valueOf(phrase.get(Part.REL)) : null;
      if (phrase.has(Part.YEAR) && !phrase.has(Part.NEAR)) {
        boolean ahead = clauses.of(phrase.first(), phrase.end()) == Clauses.When.FUTURE;
        years.add(new WrittenYear(phrase.get(Part.YEAR), rel, ahead));
      }
    }
    return years;
  }

  /** The token after the date or time of the clock that begins at token {@code i}, or {@code i}. */
  public int dateEnd(int i) {
    int low = 0;
    int high = phrases.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      TimePhrase phrase = phrases.get(middle);
      if (phrase.first() == i) {
        boolean date = phrase.kind() == Kind.CLOCK || WrittenDate.of(phrase) != null;
        return date ? phrase.end() : i;
      }
      if (phrase.first() < i) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return i;
  }
}
