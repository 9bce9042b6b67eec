package org.musnad.calendar;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.musnad.token.Type;

/**
 * A place in a compiled rule: it takes tokens, notes what they say, and hands on to what follows.
 * Steps know what comes after them, so that a rule is a graph without loops and a match is one walk
 * through it. Immutable.
 */
abstract class Step {

  /** Whether the rest of the rule, from this step on, fits from token {@code at} on. */
  abstract boolean fits(TimeMatcher match, int at);

  /** Adds the classes of words that the step can begin with. */
  abstract void first(Classes classes);

  /**
   * Adds the classes of tokens that can stand second where the step takes the first.
   *
   * @param digits whether the first is a number in digits, or else a word that is no head of a
   *     longer phrase
   */
  abstract void second(Classes classes, boolean digits);

  /** The end of a rule. */
  static final class End extends Step {
    @Override
    boolean fits(TimeMatcher match, int at) {
      return match.accept(at);
    }

    @Override
    void first(Classes classes) {
      classes.addAny();
    }

    @Override
    void second(Classes classes, boolean digits) {
      classes.addAny();
    }
  }

  /** Takes a word of a class. */
  static final class OfClass extends Step {
    private final int type;
    private final @Nullable Part part;
    private final char prefix;
    private final @Nullable Boolean definite;
    private final Step next;

    /**
     * A step.
     *
     * @param type the number of the class
     * @param part what the value of the word is, or null
     * @param prefix the conjunction or preposition that must be written to it, or 0
     * @param definite whether it must have the article, or must not; null for either
     */
    OfClass(int type, @Nullable Part part, char prefix, @Nullable Boolean definite, Step next) {
      this.type = type;
      this.part = part;
      this.prefix = prefix;
      this.definite = definite;
      this.next = next;
    }

    @Override
    boolean fits(TimeMatcher match, int at) {
      TimeWord word = match.word(at);
      if (word == null || !word.is(type)) {
        return false;
      }
      for (TimeWord.Sense sense : word.senses()) {
        if (sense.type() == type
            && (definite == null || definite == sense.definite())
            && match.mayBegin(sense, prefix, at)) {
          int end = sense.end(match.tokens(), at);
          if (end > 0 && match.notes(part, sense.value(), next, end)) {
            return true;
          }
        }
      }
      return false;
    }

    @Override
    void first(Classes classes) {
      classes.add(type);
    }

    @Override
    void second(Classes classes, boolean digits) {
      if (!digits) {
        next.first(classes);
      }
    }
  }

  /** Takes a sign. */
  static final class Sign extends Step {
    private final Type type;
    private final char sign;
    private final Step next;

    /** A step that takes a token of {@code type}; of {@code sign} where that is not 0. */
    Sign(Type type, char sign, Step next) {
      this.type = type;
      this.sign = sign;
      this.next = next;
    }

    @Override
    boolean fits(TimeMatcher match, int at) {
      return match.tokens().is(at, type)
          && (sign == 0 || match.tokens().surface(at).charAt(0) == sign)
          && next.fits(match, at + 1);
    }

    @Override
    void first(Classes classes) {
      classes.add(Classes.SIGNS);
    }

    @Override
    void second(Classes classes, boolean digits) {
      // takes neither a word nor digits
    }
  }

  /** Takes any word. */
  static final class AnyWord extends Step {
    private final Step next;

    AnyWord(Step next) {
      this.next = next;
    }

    @Override
    boolean fits(TimeMatcher match, int at) {
      return match.tokens().is(at, Type.WORD) && next.fits(match, at + 1);
    }

    @Override
    void first(Classes classes) {
      classes.addAny();
    }

    @Override
    void second(Classes classes, boolean digits) {
      if (!digits) {
        next.first(classes);
      }
    }
  }

  /** Takes a number, a date or a time of the clock. */
  static final class Digits extends Step {
    private final Numeral numeral;
    private final @Nullable Part part;
    private final char prefix;
    private final Step next;
    private final Classes first;
    private final boolean several;

    /**
     * A step.
     *
     * @param first what the numeral can begin with
     * @param several whether digits of it can be several tokens
     */
    Digits(
        Numeral numeral,
        @Nullable Part part,
        char prefix,
        Classes first,
        boolean several,
        Step next) {
      this.numeral = numeral;
      this.several = several;
      this.part = part;
      this.prefix = prefix;
      this.first = first;
      this.next = next;
    }

    @Override
    boolean fits(TimeMatcher match, int at) {
      return numeral.read(match, at, part, prefix, next);
    }

    @Override
    void first(Classes classes) {
      classes.addAll(first);
    }

    @Override
    void second(Classes classes, boolean digits) {
      if (!digits || several) {
        classes.addAny(); // numbers in words are of several
      } else if (first.has(Classes.DIGITS)) {
        next.first(classes);
      }
    }
  }

  /** Notes a part that the rule knows without a word for it. */
  static final class Note extends Step {
    private final Part part;
    private final int value;
    private final Step next;

    Note(Part part, int value, Step next) {
      this.part = part;
      this.value = value;
      this.next = next;
    }

    @Override
    boolean fits(TimeMatcher match, int at) {
      return match.notes(part, value, next, at);
    }

    @Override
    void first(Classes classes) {
      next.first(classes);
    }

    @Override
    void second(Classes classes, boolean digits) {
      next.second(classes, digits);
    }
  }

  /** Looks at the token before or after and takes nothing. */
  static final class Look extends Step {
    private final TimeMatcher.Test test;
    private final boolean wanted;
    private final int offset;
    private final Step next;

    Look(TimeMatcher.Test test, boolean wanted, int offset, Step next) {
      this.test = test;
      this.wanted = wanted;
      this.offset = offset;
      this.next = next;
    }

    @Override
    boolean fits(TimeMatcher match, int at) {
      return test.holds(match, at + offset) == wanted && next.fits(match, at);
    }

    @Override
    void first(Classes classes) {
      next.first(classes);
    }

    @Override
    void second(Classes classes, boolean digits) {
      next.second(classes, digits);
    }
  }

  /** The first of several ways that fits. A way is made when it is first tried: few ever are. */
  static final class Choice extends Step {
    private final Classes[] firsts;
    private final Classes.Row row;
    private final IntFunction<Step> maker;

    /** Threads may make one twice; either is the same. */
    private final @Nullable Step[] ways;

    /**
     * A choice.
     *
     * @param firsts the classes that each way can begin with
     * @param maker makes a way, given which
     */
    Choice(Classes[] firsts, IntFunction<Step> maker) {
      this.firsts = firsts;
      this.row = new Classes.Row(firsts);
      this.maker = maker;
      this.ways = new Step[firsts.length];
    }

    private Step way(int i) {
      Step way = ways[i];
      if (way == null) {
        way = maker.apply(i);
        ways[i] = way;
      }
      return way;
    }

    @Override
    boolean fits(TimeMatcher match, int at) {
      Classes here = match.classes(at);
      for (int i = row.next(0, here); i < ways.length; i = row.next(i + 1, here)) {
        if (way(i).fits(match, at)) {
          return true;
        }
      }
      return false;
    }

    @Override
    void first(Classes classes) {
      for (Classes first : firsts) {
        classes.addAll(first);
      }
    }

    @Override
    void second(Classes classes, boolean digits) {
      for (int i = 0; i < ways.length; i++) {
        way(i).second(classes, digits);
      }
    }
  }
}
