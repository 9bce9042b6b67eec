package org.musnad.content;

import org.musnad.frame.Draft;
import org.musnad.lexicon.Feature;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Decides whether the clause that reported words open still waits for its verb. */
final class Unfinished {
  private static final long WITH_VERB = Feature.NEGATION.bit() | Feature.AUXILIARY.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  Unfinished(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * {@code أنه بعد أشهر، أبلغت}, {@code أنه رغم التحسن، تؤكد}: after a time or a phrase that opens
   * the words their verb is still to come; so it is after no more than their subject, {@code إن
   * الأغنية التي لحنها بنفسه، كتب كلماتها}.
   */
  boolean before(int i, Draft draft) {
    int from = draft.match().content() + 1;
    if (tokens.word(i).conjunction()) {
      return false;
    }
    if (syntax.complementizer(from - 2) && subjectOnly(from - 1, i)) {
      return true;
    }
    int first = syntax.is(from - 1, Feature.COMPLEMENTIZER_PRONOUN) ? from : from - 1;
    boolean opens = // not غدا عيد بينما أعلنت
        first == from && time(first)
            || tokens.is(i - 1, Type.COMMA)
                && (time(first) || syntax.preposition(first) || concedes(first));
    if (!syntax.complementizer(first - 1) || !opens) {
      return false;
    }
    for (int j = first; j < i; j++) {
      if (syntax.verb(j) && !describing(j) || tokens.is(j, Type.COMMA) && j < i - 1) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a noun with its relative clause, a time or an aside after a comma, and a comma, fill
   * all from {@code from} to {@code i}.
   */
  private boolean subjectOnly(int from, int i) {
    boolean what = syntax.is(from, Feature.WHAT) && syntax.verb(from + 1); // ما نلمسه هنا، يؤكد
    if (!tokens.is(i - 1, Type.COMMA) || !what && !syntax.nominal(from)) {
      return false;
    }
    int relative = what ? from : -1;
    for (int j = from; j < i - 1; j++) {
      boolean another = syntax.verb(j) && (relative < 0 || j > relative + 1 && !describing(j));
      boolean aside = relative < 0 && aside(j);
      if (another || tokens.is(j, Type.COMMA) && !aside || syntax.complementizer(j)) {
        return false;
      }
      boolean more = aside || syntax.is(j, Feature.RELATIVE) || j > from && afterwards(j);
      relative = relative < 0 && more ? j : relative;
    }
    return relative > from || what;
  }

  /** {@code التي تحققت}, {@code التي لا يمكن}: whether a verb is that of a relative clause. */
  private boolean describing(int verb) {
    int before = verb - 1;
    if (tokens.word(before).isAny(WITH_VERB)) {
      before--;
    }
    return syntax.is(before, Feature.RELATIVE);
  }

  /** {@code المديرية، بعد تلقيها البلاغ}: whether a comma parts a circumstance from the subject. */
  private boolean aside(int comma) {
    int next = comma + 1;
    return tokens.is(comma, Type.COMMA)
        && !tokens.word(next).conjunction()
        && (syntax.preposition(next) || time(next));
  }

  /** {@code فور وصول البلاغ}. */
  private boolean afterwards(int i) {
    return syntax.isPhrase(i, Feature.AFTERWARDS) && tokens.word(i + 1).is(Feature.MASDAR);
  }

  private boolean concedes(int i) {
    return syntax.isPhrase(i, Feature.CONCESSION);
  }

  private boolean time(int i) {
    return syntax.isPhrase(i, Feature.AFTERWARDS) || syntax.timeEnd(i) > i;
  }
}
