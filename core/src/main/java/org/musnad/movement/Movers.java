package org.musnad.movement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.text.Span;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds who or what moves: after the word of movement, or before it where the clause has only a
 * pronoun, a hidden subject or nobody.
 */
final class Movers {
  private static final int FARTHEST_BACK = 45;
  private static final int LONGEST_TOPIC = 16;
  private static final int LONGEST_ANTECEDENT = 8;

  private static final NounPhrases.Around ALONE = NounPhrases.Around.NOTHING;

  /** {@code أعاد المدرب اللاعبين}: who moves somebody, and then whom. */
  private static final NounPhrases.Around DOER = NounPhrases.Around.DEED;

  private final Syntax syntax;
  private final Tokens tokens;
  private final NounPhrases phrases;

  Movers(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = new NounPhrases(syntax);
  }

  /** The first and last token of the mover, or null where the text does not name him. */
  int @Nullable [] find(Motion motion) {
    int trigger = motion.trigger;
    Word word = tokens.word(trigger);
    if (motion.form.tense() == Tense.PARTICIPLE) {
      // عاد الرجال متجهين: an indefinite one says how somebody else goes
      boolean adverb = !word.definite() && tokens.word(trigger - 1).definite();
      return adverb ? subject(trigger, Agreement.ANY) : antecedent(trigger - 1);
    }
    boolean finite = motion.form.finite();
    int after = carried(trigger, finite);
    if (motion.entry().transitive() && finite && !word.pronoun()) {
      return moved(after, motion.firstPlace);
    }
    int @Nullable [] first = phrase(after, motion.firstPlace, ALONE);
    if (first != null && !finite && describes(first[0], word)) {
      first = null;
    }
    if (first != null && !(motion.entry().transitive() && word.pronoun())) {
      return first;
    }
    return before(motion, finite);
  }

  /** Whom or what a verb moves: the phrase after its subject, or else the only one. */
  private int @Nullable [] moved(int after, int limit) {
    int @Nullable [] doer = phrase(after, limit, DOER);
    if (doer == null) {
      return null;
    }
    int counted = counted(doer);
    if (counted > 0) {
      return new int[] {counted, doer[1]};
    }
    int next = doer[1] + 1;
    boolean numbers = tokens.word(next).definite() && number(next); // الجرحى الثلاثة
    int @Nullable [] other = numbers ? null : phrase(next, limit, ALONE);
    return other != null ? other : phrase(after, limit, ALONE);
  }

  /**
   * {@code زيارة يقوم بها الوزير}: who does it stands in a clause that only carries the noun. The
   * token after all that is no mover.
   */
  private int carried(int trigger, boolean finite) {
    int verb = trigger + 1;
    if (!finite && describes(verb, tokens.word(trigger))) {
      verb++;
    }
    boolean so =
        !finite && syntax.verb(verb) && tokens.word(verb + 1).is(Feature.PREPOSITION_PRONOUN);
    return so ? verb + 2 : trigger + 1;
  }

  /** {@code الانتقال المبكر}: an adjective of the verbal noun. */
  private boolean describes(int i, Word noun) {
    Word word = tokens.word(i);
    boolean feminine = word.lastLetter() == Letters.HA;
    boolean relation = word.length() > 4 && feminine && !word.known();
    boolean adjective = word.is(Feature.ADJECTIVE) && !word.name() || relation;
    boolean agrees = noun.pronoun() || feminine == (noun.lastLetter() == Letters.HA);
    return adjective
        && agrees
        && word.lastLetter() != Letters.TA
        && word.head() == null
        && word.definite() == (noun.definite() || noun.pronoun());
  }

  private int @Nullable [] phrase(int first, int limit, NounPhrases.Around around) {
    if (first >= limit) {
      return null;
    }
    Quote quote = tokens.quoteOpenedAt(first);
    if (quote != null && quote.closed() && quote.close() < limit && syntax.nameQuote(quote)) {
      return new int[] {first, quote.close()};
    }
    boolean about = syntax.preposition(first) && number(first + 1); // نحو 600 زائر
    int begin = about ? first + 1 : first;
    if (!about && !starts(first)) {
      return null;
    }
    int end = phrases.end(begin, limit, around);
    if (end > begin && end + 1 < limit && tokens.is(end + 1, Type.NUMBER) && number(end - 1)) {
      end = phrases.end(end + 1, limit, around); // ألفا و400 شخص
    }
    boolean word = end == begin + 1 && tokens.word(begin).is(Feature.FILLER); // فقط
    return end > begin && !word ? new int[] {first, end - 1} : null;
  }

  /** {@code نقلت السفينة 36 لاجئا}: where the number begins that is not the subject's; or -1. */
  private int counted(int[] phrase) {
    for (int i = phrase[0] + 1; i < phrase[1]; i++) {
      Word before = tokens.word(i - 1);
      boolean free = !number(i - 1) && !syntax.preposition(i - 1) && !before.is(Feature.QUANTIFIER);
      if (number(i) && free && tokens.word(i).preposition() == 0 && !tokens.word(i).conjunction()) {
        return tokens.is(i - 1, Type.WORD) ? i : -1;
      }
    }
    return -1;
  }

  private boolean number(int i) {
    return tokens.is(i, Type.NUMBER) || tokens.word(i).is(Feature.NUMBER);
  }

  private boolean starts(int i) {
    Word word = tokens.word(i);
    return tokens.isWord(i)
        && !syntax.preposition(i)
        && word.preposition() == 0
        && !word.conjunction()
        && !syntax.verb(i)
        && !word.isAny(
            Feature.PREPOSITION_PRONOUN.bit()
                | Feature.TIME_ADVERB.bit()
                | Feature.RELATIVE.bit()
                | Feature.COMPLEMENTIZER.bit());
  }

  // --- before the trigger ------------------------------------------------------------------------

  private int @Nullable [] before(Motion motion, boolean finite) {
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
    return anybody ? null : subject(trigger, agreement(tokens.word(trigger), motion));
  }

  private boolean skipped(int i) {
    Word word = tokens.word(i);
    return word.isAny(Feature.AUXILIARY.bit() | Feature.RELATIVE.bit() | Feature.NEGATION.bit());
  }

  /** What the pronoun or the verb asks of the mover. */
  private static Agreement agreement(Word word, Motion motion) {
    if (word.pronoun()) {
      return word.pronounAgreement();
    }
    List<Agreement> verbs = word.verbs();
    return motion.form.finite() && !motion.entry().transitive() && !verbs.isEmpty()
        ? verbs.get(0)
        : Agreement.ANY;
  }

  /** {@code إن ممثلين عن الشركات سيتوجهون}: all that stands between "that" and the verb. */
  private int @Nullable [] topic(int last) {
    for (int i = last; i > 0 && i > last - LONGEST_TOPIC; i--) {
      if (syntax.verb(i) || tokens.is(i, Type.COMMA) || tokens.is(i, Type.STOP)) {
        return null;
      }
      int before = tokens.is(i - 1, Type.QUOTE) ? i - 2 : i - 1;
      if (tokens.word(before).is(Feature.COMPLEMENTIZER)) {
        return starts(i) || number(i + 1) ? new int[] {i, last} : null;
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
        boolean whole = opens(i) && phrases.end(i, last + 1, ALONE) > last;
        return whole && mobile(tokens.word(i)) ? new int[] {i, last} : null;
      }
    }
    return null;
  }

  /** As {@link #starts}, but "and" may stand before it. */
  private boolean opens(int i) {
    return starts(i) && syntax.timeEnd(i) == i;
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
  private int @Nullable [] antecedent(int last) {
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
  private int @Nullable [] subject(int trigger, Agreement asked) {
    int sentence = tokens.sentenceOf(trigger);
    int begin = tokens.sentenceBegin(sentence > 0 ? sentence - 1 : 0);
    for (int i = trigger - 1; i > Math.max(begin, trigger - FARTHEST_BACK); i--) {
      int before = tokens.is(i - 1, Type.QUOTE) ? i - 2 : i - 1;
      Word leading = tokens.word(before);
      boolean after =
          syntax.verb(before)
              || leading.is(Feature.COMPLEMENTIZER)
              || leading.is(Feature.AUXILIARY);
      if (after && starts(i) && mobile(tokens.word(i)) && fits(tokens.word(i), asked)) {
        int end = phrases.end(i, trigger, ALONE);
        if (end > i) {
          return new int[] {i, end - 1};
        }
      }
    }
    return null;
  }

  /** Whether a word can head who or what moves, rather than an act, a quality or a time. */
  private static boolean mobile(Word word) {
    boolean noun = word.known() && !word.name() && word.head() == null;
    if (noun && word.lastLetter() == Letters.ALIF && !word.definite()) {
      return false; // يقضي وقتا: an object
    }
    return word.head() != null
        || word.name()
        || word.is(Feature.DEMONYM)
        || !word.known()
        || word.is(Feature.NOUN)
            && !word.isAny(
                Feature.MASDAR.bit() | Feature.ADJECTIVE.bit() | Feature.TIME_UNIT.bit());
  }

  /** Whether a noun can be what is spoken of so, as far as its form shows. */
  private static boolean fits(Word word, Agreement asked) {
    if (word.head() != null) {
      Agreement head = word.head().agreement();
      return head.fits(asked)
          || word.heads("group") && (asked.number() != 's' || head.number() != 'p');
    }
    boolean feminine = word.lastLetter() == Letters.HA || word.is(Feature.FEMALE_NAME);
    return switch (asked.gender()) {
      case 'm' -> !feminine;
      case 'f' -> feminine || !word.is(Feature.MALE_NAME);
      default -> true;
    };
  }

  /** Whether what moves is an action, a paper or an outlet: nothing moves on the map. */
  boolean abstractNoun(int @Nullable [] mover) {
    if (mover == null) {
      return false;
    }
    Word word = tokens.word(mover[0]);
    return word.heads("document")
        || word.heads("media")
        || word.is(Feature.MASDAR) && word.head() == null && !word.is(Feature.NOUN) && !word.name();
  }

  /** {@code بعث ببرقية إلى}: a paper is what is sent, and nothing moves on the map. */
  boolean paper(Motion motion) {
    for (int i = motion.trigger + 1; motion.entry().transitive() && i < motion.firstPlace; i++) {
      Word word = tokens.word(i);
      if (word.preposition() == Letters.BA && !word.definite() && word.heads("document")) {
        return true;
      }
    }
    return false;
  }

  Span span(int[] mover) {
    Word word = tokens.word(mover[0]);
    int letters = (word.conjunction() ? 1 : 0) + (word.preposition() != 0 ? 1 : 0);
    return new Span(tokens.beginAfter(mover[0], letters), tokens.end(mover[1]));
  }
}
