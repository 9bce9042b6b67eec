package org.musnad.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.token.Tokens;

/** What a written word can mean in an expression of time. Not to be changed once it is shared. */
final class TimeWord {

  /**
   * One meaning, of a word or of a phrase that begins with it.
   *
   * @param type the class of {@code calendar.tsv}, as its number
   * @param value its value there
   * @param definite whether it has the article
   * @param prefix how many letters of conjunction and preposition stand before it
   * @param and whether a conjunction is written to it
   * @param preposition the preposition written to it, or 0
   * @param rest the keys of the words after the first
   */
  record Sense(
      int type,
      int value,
      boolean definite,
      int prefix,
      boolean and,
      char preposition,
      List<String> rest) {

    // Written out, here and in hashCode: what the compiler gives a record spins classes at each
    // start.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Sense o
          && type == o.type
          && value == o.value
          && definite == o.definite
          && prefix == o.prefix
          && and == o.and
          && preposition == o.preposition
          && rest.equals(o.rest);
    }

    @Override
    public int hashCode() {
      return 31 * type + value;
    }

    /** The token after this phrase where it stands at token {@code i}, or -1. */
    int end(Tokens tokens, int i) {
      for (int k = 0, size = rest.size(); k < size; k++) {
        if (!tokens.word(i + 1 + k).key().equals(rest.get(k))) {
          return -1;
        }
      }
      return i + 1 + rest.size();
    }
  }

  private final List<Sense> senses = new ArrayList<>(2);

  private Sense[] all = {};

  /** Those of more words than one. */
  private Sense[] phrases = {};

  /** The hash of the second word of each of these: hardly any stands in the text. */
  private int[] seconds = {};

  private final Classes types = new Classes();

  /** The classes that it is of by itself, and not only as the head of a phrase. */
  private final Classes alone = new Classes();

  /** The rules that can begin with it by itself. */
  private TimeRule[] rules = {};

  /** Those of them that nothing of a time need follow. */
  private TimeRule[] lastRules = {};

  /** The rules that can begin with it or with a phrase that it heads. */
  private TimeRule[] phraseRules = {};

  /** Adds a meaning; longer phrases come first. */
  void add(Sense sense) {
    int at = 0;
    while (at < senses.size() && senses.get(at).rest().size() >= sense.rest().size()) {
      if (senses.get(at).equals(sense)) {
        return;
      }
      at++;
    }
    senses.add(at, sense);
    types.add(sense.type());
    if (sense.rest().isEmpty()) {
      alone.add(sense.type());
    }
  }

  /** All meanings, once they are known; an array, since they are gone through at most words. */
  Sense[] senses() {
    return all;
  }

  /** Whether it can be of class {@code type} by itself. */
  boolean isAlone(int type) {
    return alone.has(type);
  }

  /** Whether it, or a phrase that begins with it, can be of class {@code type}. */
  boolean is(int type) {
    return types.has(type);
  }

  /** The classes it can be of. */
  Classes types() {
    return types;
  }

  /** Notes which rules can begin with it, once all its meanings are added. */
  void begin(Function<Classes, TimeRule[]> fitting) {
    all = senses.toArray(all);
    phrases = senses.stream().filter(sense -> !sense.rest().isEmpty()).toArray(Sense[]::new);
    seconds = new int[phrases.length];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = phrases[i].rest().get(0).hashCode();
    }
    rules = fitting.apply(alone);
    lastRules = last(rules);
    phraseRules = senses.get(0).rest().isEmpty() ? rules : fitting.apply(types);
  }

  private static TimeRule[] last(TimeRule[] rules) {
    List<TimeRule> last = new ArrayList<>();
    for (TimeRule rule : rules) {
      if (rule.beginning().goesOn(true, false, Classes.NOTHING)) {
        last.add(rule);
      }
    }
    return last.toArray(TimeRules.NO_RULES);
  }

  /** Whether a phrase that it heads stands at token {@code at}. */
  boolean beginsPhrase(Tokens tokens, int at) {
    if (phrases.length == 0) {
      return false; // as of most
    }
    int next = tokens.word(at + 1).key().hashCode();
    for (int i = 0; i < phrases.length; i++) {
      if (seconds[i] == next && phrases[i].end(tokens, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The rules that can begin with it, or with a phrase that it heads where one stands there.
   *
   * @param next what the token after it can be: most often nothing, which few rules go on with
   */
  TimeRule[] rules(boolean phrase, Classes next) {
    return phrase ? phraseRules : next == Classes.NOTHING ? lastRules : rules;
  }
}
