package org.musnad.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Word;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Tries the rules on the tokens of one text, from left to right. At each token the rule that takes
 * the most tokens wins; of equals, the first.
 */
public final class TimeMatcher {

  /** A question about one token. */
  interface Test {
    boolean holds(TimeMatcher match, int at);
  }

  /** Asks for a conjunction written to a word. */
  static final char AND = '+';

  private static final Classes DIGITS = Classes.of(Classes.DIGITS);
  private static final Classes SIGNS = Classes.of(Classes.SIGNS);

  private final TimeRules rules;
  private final Tokens tokens;
  private final TimeWord[] words;

  /** The classes of all of them. */
  private final Classes present = new Classes();

  private final int[] parts = new int[Part.values().length];
  private int start;
  private int end;
  private int prefix;

  TimeMatcher(TimeRules rules, Tokens tokens) {
    this.rules = rules;
    this.tokens = tokens;
    this.words = new TimeWord[tokens.size()];
    Arrays.fill(parts, TimePhrase.UNSET);
    for (int i = 0; i < words.length; i++) {
      Word word = tokens.word(i);
      if (word.may(Domain.TIME) && tokens.is(i, Type.WORD)) {
        words[i] = rules.word(word.key());
        if (words[i] != null) {
          present.addAll(words[i].types());
        }
      }
    }
  }

  /** All expressions of the text, in order; those of kind {@link Kind#NONE} are left out. */
  public List<TimePhrase> all() {
    List<TimePhrase> phrases = new ArrayList<>();
    for (int i = 0; i < words.length; ) {
      TimePhrase phrase = longest(i);
      if (phrase != null && phrase.kind() != Kind.NONE) {
        add(phrase, phrases);
      }
      i = phrase == null ? i + 1 : phrase.end();
    }
    return phrases;
  }

  /** Adds an expression; a time by the clock joins the day before it. */
  private void add(TimePhrase phrase, List<TimePhrase> phrases) {
    int last = phrases.size() - 1;
    TimePhrase before = last < 0 ? null : phrases.get(last);
    boolean joins =
        before != null
            && phrase.kind() == Kind.CLOCK
            && !phrase.dated()
            && (before.dated() || before.kind() == Kind.MONTH)
            && before.kind() != Kind.CLOCK
            && follows(before.end(), phrase.first());
    if (joins) {
      phrases.set(last, before.joined(phrase));
    } else {
      phrases.add(phrase);
    }
  }

  private boolean follows(int end, int first) {
    return first == end
        || first == end + 1 && (tokens.is(end, Type.COMMA) || is(end, rules.onType()));
  }

  private @Nullable TimePhrase longest(int at) {
    if (words[at] == null && tokens.is(at, Type.WORD)) {
      return null; // as most are
    }
    TimePhrase longest = null;
    int most = at;
    boolean phrase = words[at] != null && words[at].beginsPhrase(tokens, at);
    boolean word = words[at] != null && !phrase;
    boolean digits = tokens.is(at, Type.NUMBER);
    Classes next = classes(at + 1);
    for (TimeRule rule : candidates(at, phrase, next)) {
      if (!rule.beginning().goesOn(word, digits, next) || !rule.beginning().mayStandIn(present)) {
        continue;
      }
      start = at;
      prefix = 0;
      if (rule.step().fits(this, at)) {
        if (end > most) {
          most = end;
          Span span = new Span(tokens.beginAfter(at, prefix), tokens.end(end - 1));
          longest = new TimePhrase(at, end, span, rule.kind(), rule.id(), parts.clone());
        }
        Arrays.fill(parts, TimePhrase.UNSET);
      }
    }
    return longest;
  }

  private TimeRule[] candidates(int at, boolean phrase, Classes next) {
    TimeWord word = words[at];
    if (word != null) {
      return word.rules(phrase, next);
    }
    return switch (tokens.type(at)) {
      case NUMBER -> rules.ofDigits();
      case WORD -> TimeRules.NO_RULES;
      default -> number(at + 1) ? rules.ofSigns() : TimeRules.NO_RULES;
    };
  }

  private boolean number(int at) {
    return tokens.is(at, Type.NUMBER) || is(at, rules.numberType());
  }

  /** What the token can be. */
  Classes classes(int at) {
    if (at >= words.length) {
      return Classes.NOTHING;
    }
    TimeWord word = words[at];
    if (word != null) {
      return word.types();
    }
    return switch (tokens.type(at)) {
      case NUMBER -> DIGITS;
      case WORD -> Classes.NOTHING;
      default -> SIGNS;
    };
  }

  /** The text. */
  public Tokens tokens() {
    return tokens;
  }

  /** The rules. */
  public TimeRules rules() {
    return rules;
  }

  /** What the word at token {@code at} can mean, or null. */
  @Nullable TimeWord word(int at) {
    return at >= 0 && at < words.length ? words[at] : null;
  }

  /** Whether the token is a word of class {@code type} by itself. */
  public boolean is(int at, int type) {
    TimeWord word = word(at);
    return word != null && word.isAlone(type);
  }

  /** Whether a word or phrase of class {@code type} begins at the token. */
  boolean begins(int at, int type) {
    TimeWord word = word(at);
    if (word == null || !word.is(type)) {
      return false;
    }
    for (TimeWord.Sense sense : word.senses()) {
      if (sense.type() == type && sense.end(tokens, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word may stand here with what is written before it: at the start anything may, inside
   * only what the rule asks for. Notes what the expression begins after.
   *
   * @param wanted the preposition that the rule asks for, {@link #AND} for a conjunction, or 0
   */
  boolean mayBegin(TimeWord.Sense sense, char wanted, int at) {
    boolean fits =
        switch (wanted) {
          case 0 -> at == start || !sense.and() && sense.preposition() == 0;
          case AND -> sense.and() && sense.preposition() == 0;
          default -> wanted == sense.preposition() && (at == start || !sense.and());
        };
    if (fits && at == start) {
      prefix = sense.prefix();
    }
    return fits;
  }

  /** Whether {@code part} can be {@code value} and the rest of the rule fits. */
  boolean notes(@Nullable Part part, int value, Step next, int at) {
    if (part == null) {
      return next.fits(this, at);
    }
    int i = part.ordinal();
    if (parts[i] != TimePhrase.UNSET) {
      return parts[i] == value && next.fits(this, at);
    }
    if (!part.allows(value)) {
      return false;
    }
    parts[i] = value;
    if (next.fits(this, at)) {
      return true;
    }
    parts[i] = TimePhrase.UNSET;
    return false;
  }

  /** The rule is at its end. */
  boolean accept(int at) {
    end = at;
    return at > start;
  }
}
