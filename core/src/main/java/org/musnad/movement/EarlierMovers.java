package org.musnad.movement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds who or what moves before the word of movement, where the clause has only a pronoun, a
 * hidden subject or nobody.
 */
final class EarlierMovers {
  private static final int FARTHEST_BACK = 45;
  private static final int LONGEST_TOPIC = 16;
  private static final int LONGEST_ANTECEDENT = 8;

  private final Syntax syntax;
  private final Tokens tokens;
  private final MoverPhrases phrases;

  EarlierMovers(Syntax syntax, MoverPhrases phrases) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = phrases;
  }

  /** The first and last token of the mover, or null where the text does not name him. */
  int @Nullable [] before(Motion motion, boolean finite) {
    int trigger = motion.trigger;
    int last = trigger - 1;
    while (last >= 0 && skipped(last)) {
      last--;
    }
    if (finite) {
      boolean relative = tokens.word(trigger - 1).is(Feature.RELATIVE);
      int @Nullable [] topic = relative ? null : topic(last);
      if (topic != null) {
        return topic;
      }
      if (!motion.entry().transitive() && !relative) {
        topic = opening(last);
        if (topic != null) {
          return topic;
        }
      }
      boolean describing = last < trigger - 1 || indefinite(last);
      int @Nullable [] antecedent = describing ? antecedent(last) : null;
      if (antecedent != null) {
        return antecedent;
      }
    }
    boolean anybody = motion.entry().transitive() && !tokens.word(trigger).pronoun();
    return anybody ? null : subject(trigger, MoverPhrases.agreement(tokens.word(trigger), motion));
  }

  private boolean skipped(int i) {
    Word word = tokens.word(i);
    return word.isAny(Feature.AUXILIARY.bit() | Feature.RELATIVE.bit() | Feature.NEGATION.bit());
  }

  /** {@code إن ممثلين عن الشركات سيتوجهون}: all that stands between "that" and the verb. */
  private int @Nullable [] topic(int last) {
    for (int i = last; i > 0 && i > last - LONGEST_TOPIC; i--) {
      if (syntax.verb(i) || tokens.is(i, Type.COMMA) || tokens.is(i, Type.STOP)) {
        return null;
      }
      int before = tokens.is(i - 1, Type.QUOTE) ? i - 2 : i - 1;
      if (tokens.word(before).is(Feature.COMPLEMENTIZER)) {
        return phrases.starts(i) || phrases.number(i + 1) ? new int[] {i, last} : null;
      }
    }
    return null;
  }

  /** {@code وكان الوزير زار}: a noun phrase that opens a clause and ends before the verb. */
  private int @Nullable [] opening(int last) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(last + 1));
    for (int i = last; i >= Math.max(begin, last - LONGEST_TOPIC); i--) {
      boolean opens =
          i == begin
              || tokens.is(i - 1, Type.COLON)
              || tokens.word(i - 1).is(Feature.AUXILIARY) && tokens.is(i - 1, Type.WORD);
      if (opens) {
        boolean whole = opens(i) && phrases.end(i, last + 1, MoverPhrases.ALONE) > last;
        return whole && MoverPhrases.mobile(tokens.word(i)) ? new int[] {i, last} : null;
      }
    }
    return null;
  }

  /** Whether a noun phrase that is no time can begin at token {@code i}. */
  private boolean opens(int i) {
    return phrases.starts(i) && syntax.timeEnd(i) == i;
  }

  /** {@code سفينة نقلت}: a noun that what stands right after it says more of. */
  private boolean indefinite(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && !word.definite()
        && !word.pronoun()
        && !word.name()
        && word.lastLetter() != Letters.ALIF
        && word.known()
        && !word.is(Feature.TIME_UNIT)
        && (word.head() != null || word.isAny(Feature.NOUN.bit() | Feature.ADJECTIVE.bit()));
  }

  /** {@code مصلين كانوا يتوجهون}: the noun phrase that ends at token {@code last}. */
  int @Nullable [] antecedent(int last) {
    if (!tokens.is(last, Type.WORD) || syntax.functionWord(last) || syntax.verb(last)) {
      return null;
    }
    int first = last;
    while (first > 0 && last - first < LONGEST_ANTECEDENT && reachesBack(first)) {
      first--;
    }
    Word word = tokens.word(first);
    boolean owner = first < last && !word.definite() && tokens.word(first + 1).definite();
    boolean noun = !word.is(Feature.ADJECTIVE) || word.is(Feature.NOUN) || word.name() || owner;
    return noun ? new int[] {first, last} : null;
  }

  /** Whether the word before token {@code i} is of the same noun phrase. */
  private boolean reachesBack(int i) {
    Word word = tokens.word(i);
    Word before = tokens.word(i - 1);
    boolean word2 =
        tokens.is(i - 1, Type.WORD)
            && !syntax.functionWord(i - 1)
            && !syntax.verb(i - 1)
            && word.preposition() == 0
            && !word.conjunction();
    boolean described = word.is(Feature.ADJECTIVE) || word.is(Feature.DEMONYM) || word.name();
    boolean owned = word.definite() && !before.definite();
    return word2 && (described || owned);
  }

  /** The nearest subject before token {@code trigger}, in its sentence or the one before. */
  int @Nullable [] subject(int trigger, Agreement asked) {
    int sentence = tokens.sentenceOf(trigger);
    int begin = tokens.sentenceBegin(sentence > 0 ? sentence - 1 : 0);
    for (int i = trigger - 1; i > Math.max(begin, trigger - FARTHEST_BACK); i--) {
      int before = tokens.is(i - 1, Type.QUOTE) ? i - 2 : i - 1;
      Word leading = tokens.word(before);
      boolean after =
          syntax.verb(before)
              || leading.is(Feature.COMPLEMENTIZER)
              || leading.is(Feature.AUXILIARY);
      if (after && phrases.starts(i)) {
        int @Nullable [] found = moved(i, before, trigger, asked);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Who moves, of those that a noun phrase after a verb names. */
  private int @Nullable [] moved(int first, int verb, int trigger, Agreement asked) {
    boolean deed = syntax.verb(verb) && tokens.word(first).is(Feature.MASDAR);
    int begin = first;
    if (deed && !MoverPhrases.mobile(tokens.word(first))) { // أجبر القتال ألف أسرة على
      begin = phrases.end(first, trigger, MoverPhrases.DOER);
      if (begin >= trigger || !phrases.starts(begin)) {
        return null;
      }
    }
    Word word = tokens.word(begin);
    boolean object = begin > first;
    boolean counts = object && (phrases.number(begin) || word.is(Feature.QUANTIFIER));
    boolean people = !object || word.heads("person") || word.heads("group");
    boolean mover = people && MoverPhrases.mobile(word) && MoverPhrases.fits(word, asked);
    if (!counts && !mover) {
      return null;
    }
    int end = phrases.end(begin, trigger, MoverPhrases.ALONE);
    return end > begin ? new int[] {prevented(begin, end, verb), end - 1} : null;
  }

  /** {@code منعت الشرطة المتظاهرين من}: who is kept from going follows who keeps him from it. */
  private int prevented(int first, int end, int verb) {
    int next = syntax.verb(verb) ? phrases.end(first, end, MoverPhrases.DOER) : first;
    Word word = tokens.word(next);
    boolean several =
        word.heads("group") || word.head() != null && word.head().agreement().number() == 'p';
    boolean noun = word.definite() && !word.is(Feature.NUMBER);
    return next > first && next < end && noun && several ? next : first;
  }
}
