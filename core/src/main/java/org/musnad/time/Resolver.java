package org.musnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.calendar.Feasts;
import org.musnad.calendar.Kind;
import org.musnad.calendar.Part;
import org.musnad.calendar.TimeMatcher;
import org.musnad.calendar.TimePhrase;
import org.musnad.calendar.TimeRules;
import org.musnad.calendar.Unit;
import org.musnad.text.Digits;
import org.musnad.text.Span;
import org.musnad.time.Clauses.When;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Gives the expressions of one text their values, in the order of the text. */
final class Resolver {
  private static final int NOON = 12;

  private final TimeMatcher match;
  private final TimeRules rules;
  private final Tokens tokens;
  private final List<TimePhrase> phrases;
  private final Clauses clauses;
  private final Story story;
  private final DayReckoner days;
  private final PeriodReckoner periods;
  private final LengthReckoner lengths;
  private final Feasts feasts;

  Resolver(TimeMatcher match, List<TimePhrase> phrases, Story story) {
    this.match = match;
    this.rules = match.rules();
    this.tokens = match.tokens();
    this.phrases = phrases;
    this.clauses = new Clauses(match);
    this.story = story;
    this.days = new DayReckoner(story, match.rules().hijri());
    this.periods = new PeriodReckoner(story, days, match.rules());
    this.lengths = new LengthReckoner(story);
    this.feasts = new Feasts(match.rules().hijri());
  }

  /** The expressions that have a value. */
  List<Timex> all() {
    List<Timex> all = new ArrayList<>(phrases.size());
    for (int i = 0; i < phrases.size(); i++) {
      TimePhrase phrase = phrases.get(i);
      Value value = value(phrase, i);
      if (value != null) {
        value = anchored(value, phrase);
        String reason = phrase.rule() + ": " + value.reason();
        all.add(new Timex(span(phrase, value), value.type(), value.text(), value.anchor(), reason));
      }
    }
    return all;
  }

  /** What is said to be of this, the last or the next year is reckoned from today. */
  private Value anchored(Value value, TimePhrase phrase) {
    boolean relative =
        phrase.has(Part.YREL) || phrase.kind() == Kind.DECADE && phrase.has(Part.REL);
    boolean plain = value.anchor() == null && value.type() == Timex.Type.DATE;
    return relative && plain && !value.text().endsWith("_REF")
        ? value.from(story.today == null ? story.thisYear : story.today)
        : value;
  }

  /** A length of time does not include the "since" before it; a time does. */
  private Span span(TimePhrase phrase, Value value) {
    boolean length =
        phrase.kind() == Kind.SINCE || phrase.kind() == Kind.WITHIN || phrase.kind() == Kind.IN;
    return length && value.type() == Timex.Type.DURATION
        ? new Span(tokens.begin(phrase.first() + 1), phrase.span().end())
        : phrase.span();
  }

  private @Nullable Value value(TimePhrase phrase, int i) {
    Supplier<When> when = () -> clauses.of(phrase.first(), phrase.end());
    return switch (phrase.kind()) {
      case DAY -> day(phrase, when, i);
      case PART_DAY -> at(dayOf(phrase, i), phrase);
      case CLOCK -> clock(phrase, when, i);
      case RANGE -> range(phrase, when, i);
      case MONTH -> periods.month(phrase, when, nextYear(i));
      case YEAR -> periods.year(phrase);
      case UNIT -> periods.unit(phrase);
      case SAME -> same(phrase);
      case FOLLOWING -> following(phrase, when);
      case HALF -> periods.partOfYear(phrase, 'H', 2);
      case QUARTER -> periods.partOfYear(phrase, 'Q', 4);
      case FIRST -> periods.first(phrase);
      case SEASON -> periods.season(phrase);
      case DECADE -> periods.decade(phrase);
      case CENTURY -> periods.century(phrase);
      case FEAST -> feast(phrase);
      case AGO -> lengths.shift(phrase, -1, null);
      case SINCE -> lengths.since(phrase, clauses.lasts(phrase.first()));
      case IN -> in(phrase, when);
      case WITHIN -> within(phrase, when);
      case DURATION -> lengths.length(phrase);
      case VAGUE -> PeriodReckoner.reference(phrase.get(Part.REL));
      case SET -> set(phrase);
      case REF -> reference(phrase);
      case NONE -> null;
    };
  }

  private @Nullable Value reference(TimePhrase phrase) {
    boolean word = phrase.end() == phrase.first() + 1;
    return word && clauses.isName(phrase.first())
        ? null
        : Value.date(rules.symbol(phrase.get(Part.REF)), "what the words mean");
  }

  private @Nullable Value day(TimePhrase phrase, Supplier<When> when, int i) {
    boolean bare = phrase.has(Part.NEAR) && phrase.end() == phrase.first() + 1;
    if (bare && clauses.isName(phrase.first())) {
      return null;
    }
    boolean alone = bare && phrase.get(Part.NEAR) == 0;
    return alone && clauses.speaksOfNowadays(phrase.first(), phrase.end())
        ? Value.date("PRESENT_REF", "nowadays, as the clause has it")
        : dayOf(phrase, i);
  }

  /** What the end of a span says of its beginning: {@code من 5 مايو إلى 10 يونيو 2018}. */
  private @Nullable TimePhrase end(int i) {
    if (i + 1 == phrases.size()) {
      return null;
    }
    TimePhrase next = phrases.get(i + 1);
    int from = phrases.get(i).end();
    boolean joined = next.first() > from || tokens.word(from).conjunction();
    if (!joined || next.first() - from > 2 || !next.has(Part.MONTH)) {
      return null;
    }
    for (int k = from; k < next.first(); k++) {
      if (!joins(k)) {
        return null;
      }
    }
    return next;
  }

  private boolean joins(int k) {
    return tokens.is(k, Type.DASH)
        || tokens.is(k, Type.COMMA)
        || match.is(k, match.rules().type("to"))
        || match.is(k, match.rules().type("and"));
  }

  /** The year of a day and month by which an event is known, or written with a span's end. */
  private @Nullable Integer nextYear(int i) {
    TimePhrase phrase = phrases.get(i);
    Integer known = rules.memorable().year(phrase, tokens.word(phrase.first() - 1));
    if (known != null) {
      return known;
    }
    TimePhrase end = end(i);
    return end == null || end.has(Part.HYEAR) ? null : days.year(end);
  }

  /** The day that a span ends with, where that is not left to the clause. */
  private @Nullable LocalDate limit(int i) {
    TimePhrase end = end(i);
    if (end == null || !end.has(Part.REL) || !end.has(Part.DAY)) {
      return null;
    }
    Value value = days.value(end, () -> When.OPEN, Ahead.NOTHING);
    return value == null ? null : day(value);
  }

  private Ahead ahead(int i) {
    return new Ahead(nextYear(i), limit(i));
  }

  /**
   * A weekday with what is said of it elsewhere: of it and the next day together, or, where it
   * stands in the title, in the text.
   */
  private TimePhrase fuller(TimePhrase phrase, int i) {
    boolean open = phrase.has(Part.WEEKDAY) && !phrase.has(Part.REL) && !phrase.has(Part.NEAR);
    if (!open || phrase.has(Part.DAY)) {
      return phrase;
    }
    if (i + 1 < phrases.size() && sharesSide(phrase, phrases.get(i + 1))) {
      return phrase.with(Part.REL, phrases.get(i + 1).get(Part.REL));
    }
    if (phrase.first() >= tokens.titleEnd()) {
      return phrase;
    }
    for (TimePhrase later : phrases.subList(i + 1, phrases.size())) {
      if (later.has(Part.WEEKDAY) && later.get(Part.WEEKDAY) == phrase.get(Part.WEEKDAY)) {
        return later;
      }
    }
    return phrase;
  }

  /** Whether two weekdays have one "last" or "next", in the dual. */
  private boolean sharesSide(TimePhrase phrase, TimePhrase next) {
    String last = tokens.word(next.end() - 1).key();
    return next.first() == phrase.end()
        && next.has(Part.WEEKDAY)
        && next.has(Part.REL)
        && !next.has(Part.MONTH)
        && tokens.word(next.first()).conjunction()
        && last.charAt(last.length() - 1) == 'ن';
  }

  /** The day of a phrase, as the clause has it. */
  private @Nullable Value dayOf(TimePhrase phrase, int i) {
    TimePhrase fuller = fuller(phrase, i);
    return told(
        days.value(fuller, () -> clauses.of(fuller.first(), fuller.end()), ahead(i)), phrase);
  }

  private static @Nullable LocalDate day(Value value) {
    return value.text().length() == 10 ? Digits.day(value.text()) : null;
  }

  private @Nullable Value told(@Nullable Value value, TimePhrase phrase) {
    LocalDate day = value == null ? null : day(value);
    if (day != null) {
      story.tell(day);
      story.toldIn = tokens.sentenceOf(phrase.first());
    }
    return value;
  }

  private @Nullable Value at(@Nullable Value day, TimePhrase phrase) {
    if (day == null) {
      return null;
    }
    String part = "T" + rules.symbol(phrase.get(Part.PART));
    return day.text().endsWith("_REF")
        ? new Value(Timex.Type.TIME, "XXXX-XX-XX" + part, null, day.reason())
        : day.at(part);
  }

  private @Nullable Value clock(TimePhrase phrase, Supplier<When> when, int i) {
    int hour = hour(phrase);
    int minute = phrase.get(Part.MINUTE, 0);
    if (phrase.has(Part.LESS)) {
      hour = (hour + 23) % 24;
      minute = 60 - phrase.get(Part.LESS);
    }
    if (hour > 24) {
      return null;
    }
    String zone = phrase.has(Part.ZONE) ? rules.symbol(phrase.get(Part.ZONE)) : "";
    String time = "T" + Digits.padded(hour, 2) + ":" + Digits.padded(minute, 2) + zone;
    Value day = dayOf(phrase, i);
    if (day == null && phrase.has(Part.HMONTH)) {
      periods.month(phrase, when, null);
    }
    if (day == null) {
      LocalDate date = story.day != null ? story.day : story.today;
      day = date == null ? Value.date("", "") : Value.date(date, "the day spoken of").from(date);
    }
    return day.text().endsWith("_REF") ? Value.date("", "").at(time) : day.at(time);
  }

  private int hour(TimePhrase phrase) {
    int hour = phrase.get(Part.HOUR);
    if (!phrase.has(Part.PART) || hour > NOON) {
      return hour;
    }
    return switch (rules.symbol(phrase.get(Part.PART))) {
      case "MO" -> hour == NOON ? 0 : hour;
      case "MI" -> hour < 10 ? hour + NOON : hour;
      case "NI" -> hour == NOON ? 0 : hour > 5 ? hour + NOON : hour;
      default -> hour == NOON ? hour : hour + NOON;
    };
  }

  private @Nullable Value range(TimePhrase phrase, Supplier<When> when, int i) {
    Value first = dayOf(phrase, i);
    int begin = phrase.get(phrase.has(Part.DAY) ? Part.DAY : Part.HDAY);
    int end = phrase.get(phrase.has(Part.DAY2) ? Part.DAY2 : Part.HDAY2);
    if (first == null || end <= begin) {
      return null;
    }
    if (first.text().startsWith("X")) {
      return Value.date(
          first.text() + "/" + first.text().substring(0, 8) + Digits.padded(end, 2),
          first.reason());
    }
    LocalDate from = LocalDate.parse(first.text());
    return new Value(
        first.type(), from + "/" + from.plusDays(end - begin), first.anchor(), first.reason());
  }

  private @Nullable Value same(TimePhrase phrase) {
    if (phrase.rule().equals("unit.whole") && story.year == null && story.today != null) {
      story.year = story.today.getYear();
    }
    Value value = periods.again(phrase, 0);
    return value == null || !phrase.has(Part.PART) ? value : at(value, phrase);
  }

  private @Nullable Value following(TimePhrase phrase, Supplier<When> when) {
    boolean dated = phrase.has(Part.DAY) || phrase.has(Part.HDAY);
    Value value =
        dated
            ? told(days.value(phrase, when, Ahead.NOTHING), phrase)
            : periods.again(phrase, phrase.get(Part.NEXT));
    return value == null || !phrase.has(Part.PART) ? value : at(value, phrase);
  }

  private @Nullable Value feast(TimePhrase phrase) {
    LocalDate about = story.today;
    LocalDate from = about;
    Integer year = days.year(phrase);
    if (year != null) {
      about = LocalDate.of(year, 7, 1);
      from = null;
    } else if (about != null && phrase.has(Part.REL)) {
      about = about.plusDays(phrase.get(Part.REL) * 177L);
    }
    if (about == null) {
      return null;
    }
    LocalDate day =
        phrase.has(Part.FEAST)
            ? feasts.near(rules.symbol(phrase.get(Part.FEAST)), about)
            : feasts.near(about);
    int nth = phrase.get(Part.NTH, 1);
    boolean days = !phrase.has(Part.UNIT) || Unit.of(phrase.get(Part.UNIT)) == Unit.DAY;
    if (day == null || !days || nth < 1) {
      return null;
    }
    Value value =
        told(Value.date(day.plusDays(nth - 1L), "by the calendar of feasts").from(from), phrase);
    return phrase.has(Part.PART) ? at(value, phrase) : value;
  }

  /**
   * After so long: from today, or in a tale of the past from the day named before, in the same
   * sentence or at the head of the next; where none is named, no more than a length of time.
   */
  private @Nullable Value in(TimePhrase phrase, Supplier<When> when) {
    if (when.get() != When.PAST) {
      return lengths.shift(phrase, 1, null);
    }
    int sentence = tokens.sentenceOf(phrase.first());
    boolean head = phrase.first() == tokens.sentenceBegin(sentence);
    if (story.day != null && (head || story.toldIn == sentence)) {
      return lengths.shift(phrase, 1, story.day);
    }
    return clauses.plans(phrase.first()) ? lengths.shift(phrase, 1, null) : lengths.length(phrase);
  }

  private @Nullable Value within(TimePhrase phrase, Supplier<When> when) {
    return when.get() == When.PAST ? lengths.length(phrase) : PeriodReckoner.reference(1);
  }

  private Value set(TimePhrase phrase) {
    String text;
    if (phrase.has(Part.SET)) {
      text = rules.symbol(phrase.get(Part.SET));
    } else if (phrase.has(Part.WEEKDAY)) {
      text = "XXXX-WXX-" + phrase.get(Part.WEEKDAY);
    } else if (phrase.has(Part.PART)) {
      text = "XXXX-XX-XXT" + rules.symbol(phrase.get(Part.PART));
    } else {
      text =
          Unit.of(phrase.get(Part.UNIT)).duration(String.valueOf(phrase.get(Part.COUNT)), null, 0);
    }
    return new Value(Timex.Type.SET, text, null, "each time");
  }
}
