package org.musnad.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.metadata.Metadata.Basis;
import org.musnad.metadata.Segment.Kind;
import org.musnad.time.Times;
import org.musnad.time.WrittenDate;
import org.musnad.time.WrittenYear;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds the day of publication: given, stated in the text, or inferred from what the text names. A
 * day is never inferred without a reason that leaves no other.
 */
final class Publication {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2035;
  private static final int LEAD_SENTENCES = 3;
  private static final int OFTEN = 3;
  private static final int SHORT_LINE = 12;
  private static final int MOST_TRIED = 4;

  /**
   * What was found.
   *
   * @param published the day, or the year alone, in ISO 8601 form; or null
   * @param basis where it comes from
   * @param reason how it was inferred; else empty
   */
  record Found(@Nullable String published, Basis basis, String reason) {
    static final Found NONE = new Found(null, Basis.NONE, "");
  }

  private final Tokens tokens;
  private final Times times;
  private final Masthead masthead;
  private final MetadataRules rules;

  Publication(Tokens tokens, Times times, Masthead masthead, MetadataRules rules) {
    this.tokens = tokens;
    this.times = times;
    this.masthead = masthead;
    this.rules = rules;
  }

  /** The day of publication. */
  Found find(@Nullable String given) {
    if (given != null && !given.isBlank()) {
      return new Found(given, Basis.GIVEN, "");
    }
    List<WrittenDate> dates = new ArrayList<>(times.dates());
    WrittenDate numbers = numbers();
    if (numbers != null) {
      dates.add(0, numbers);
    }
    for (WrittenDate date : dates) {
      LocalDate day = date.date();
      if (day != null && (date.near() != null || isPlaceOfDate(date))) {
        return stated(date, day);
      }
    }
    int tried = 0;
    for (WrittenDate date : dates) {
      boolean told = date.year() == null && (date.near() != null || isPlaceOfDate(date));
      if (told && tried++ < MOST_TRIED) {
        Found found = inferred(date);
        if (found != null) {
          return found;
        }
      }
    }
    return year();
  }

  private Found stated(WrittenDate date, LocalDate day) {
    int near = date.near() == null ? 0 : date.near();
    if (near == 0) {
      return new Found(day.toString(), Basis.STATED, "");
    }
    String reason = "the text has a date " + near + " days from today, " + day + " " + words(date);
    return new Found(day.minusDays(near).toString(), Basis.INFERRED, reason);
  }

  private String words(WrittenDate date) {
    return "(" + date.span().of(tokens.text()).replaceAll("\\s+", " ") + ")";
  }

  /** Whether the date stands where newsrooms put that of publication. */
  private boolean isPlaceOfDate(WrittenDate date) {
    for (Segment part : masthead.parts()) {
      if (part.is(Kind.DATE) && part.first() == date.first()) {
        return true;
      }
    }
    return isShortLine(date.first(), date.end()) || isAnnounced(date.first());
  }

  /** A short line at the head or foot of the text, with no verb. */
  private boolean isShortLine(int first, int end) {
    int begin = first;
    while (begin > 0 && !tokens.lineBreakBefore(begin) && first - begin < SHORT_LINE) {
      begin--;
    }
    int last = end;
    while (last < tokens.size() && !tokens.lineBreakBefore(last) && last - end < SHORT_LINE) {
      last++;
    }
    boolean head =
        begin < masthead.end() || masthead.end() == 0 && begin == 0 && last < tokens.size();
    boolean foot = last == tokens.size() && begin > 0;
    boolean alone = last - begin <= end - first + SHORT_LINE / 2;
    return (head || foot) && alone && isQuiet(begin, first) && isQuiet(end, last);
  }

  private boolean isQuiet(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.word(i).verb() && rules.words().at(tokens, i) == null) {
        return false;
      }
    }
    return true;
  }

  /** {@code نشر في}, at the head or foot of the text. */
  private boolean isAnnounced(int first) {
    int at = first - 1;
    while (at >= 0 && (tokens.is(at, Type.COLON) || tokens.is(at, Type.DASH))) {
      at--;
    }
    boolean edge =
        tokens.sentenceOf(first) < LEAD_SENTENCES
            || tokens.sentenceCount() - tokens.sentenceOf(first) < LEAD_SENTENCES;
    for (int k = at; edge && k >= 0 && k > at - 3; k--) {
      PhraseBook.Found word = rules.words().at(tokens, k);
      if (word != null && word.value().equals("published") && word.end() == at + 1) {
        return k == 0 || !tokens.isWord(k - 1) || tokens.lineBreakBefore(k);
      }
    }
    return false;
  }

  /** {@code الكويت - 28 - 7 (كونا)}: a day and a month as mere numbers before an agency. */
  private @Nullable WrittenDate numbers() {
    List<Segment> parts = masthead.parts();
    for (int i = 0; i + 1 < parts.size(); i++) {
      Segment day = parts.get(i);
      Segment month = parts.get(i + 1);
      if (day.value().equals(LineParts.NUMBER) && month.value().equals(LineParts.NUMBER)) {
        return WrittenDate.gregorian(
            tokens.span(day.first(), month.end() - 1), day.first(), number(day), number(month));
      }
    }
    return null;
  }

  private int number(Segment part) {
    String key = tokens.word(part.first()).key();
    return key.matches("\\d{1,2}") ? Integer.parseInt(key) : 0;
  }

  /** The year of a date that has none: the only one that all the text names allows. */
  private @Nullable Found inferred(WrittenDate date) {
    int near = date.near() == null ? 0 : date.near();
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day : date.between(FIRST_YEAR, LAST_YEAR)) {
      days.add(day.minusDays(near));
    }
    Evidence evidence = new Evidence(days);
    for (WrittenYear year : times.years()) {
      evidence.year(year);
    }
    for (Map.Entry<Events.Event, Integer> named : events().entrySet()) {
      evidence.event(named.getKey());
    }
    if (date.weekday() != null) {
      evidence.weekday(date);
    }
    LocalDate only = evidence.only();
    return only == null
        ? null
        : new Found(
            only.toString(),
            Basis.INFERRED,
            "day and month stand in the text " + words(date) + "; " + evidence.reason(only));
  }

  /** The events that the text treats as at hand: in its title or lead, or often. */
  private Map<Events.Event, Integer> events() {
    Map<Events.Event, Integer> counts = new LinkedHashMap<>();
    int lead = 0;
    int sentences = 0;
    for (int s = 0; s < tokens.sentenceCount() && sentences < LEAD_SENTENCES; s++) {
      lead = tokens.sentenceEnd(s);
      sentences += lead > masthead.end() ? 1 : 0;
    }
    for (int i = 0; i < tokens.size(); i++) {
      for (Events.Event event : rules.events().at(tokens, i)) {
        counts.merge(event, i < lead ? OFTEN : 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < OFTEN);
    return counts;
  }

  /** The year that the text says is this one, where no day is known. */
  private Found year() {
    for (WrittenYear year : times.years()) {
      if (year.rel() != null) {
        int now = year.year() - year.rel();
        String reason = "the text calls " + year.year() + " " + Evidence.called(year.rel());
        return new Found(String.valueOf(now), Basis.INFERRED, reason);
      }
    }
    return Found.NONE;
  }
}
