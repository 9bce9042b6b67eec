package org.musnad.time;

import org.musnad.calendar.TimeMatcher;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds whether the clause of an expression speaks of the past or of what is to come: by the verb
 * that governs it, or by a word such as "planned".
 */
public final class Clauses {

  /** When what a clause tells happens. */
  enum When {
    PAST,
    PRESENT,
    FUTURE,
    /** No verb tells. */
    OPEN
  }

  private static final int REACH = 30;
  private static final int AHEAD = 8;
  private static final int AUXILIARY_REACH = 8;
  private static final int LONGEST_NAME = 4;
  private static final int ASKING_REACH = 4;
  private static final long NOMINAL =
      Feature.NOUN.bit()
          | Feature.MASDAR.bit()
          | Feature.ADJECTIVE.bit()
          | Feature.PREPOSITION.bit();

  private final TimeMatcher match;
  private final Tokens tokens;
  private final int future;
  private final int gone;
  private final int since;
  private final int ago;
  private final int delivery;
  private final int endures;
  private final int question;
  private final int planned;

  public Clauses(TimeMatcher match) {
    this.match = match;
    this.tokens = match.tokens();
    this.future = match.rules().type("to-come");
    this.gone = match.rules().type("gone");
    this.since = match.rules().type("since");
    this.delivery = match.rules().type("delivery");
    this.ago = match.rules().type("ago");
    this.endures = match.rules().type("endures");
    this.question = match.rules().type("asks");
    this.planned = match.rules().type("planned");
  }

  /** When the clause of the expression {@code [first, end)} happens. */
  When of(int first, int end) {
    if (match.is(first - 1, since)) {
      return When.PAST;
    }
    if (match.is(tokens.is(first - 1, Type.QUOTE) ? first - 2 : first - 1, delivery)) {
      return When.FUTURE;
    }
    boolean heads = tokens.word(first).conjunction() && !tokens.is(first - 1, Type.WORD);
    When led = heads ? after(end) : When.OPEN;
    int verb = led == When.OPEN ? verbBefore(first) : -1;
    if (verb < 0) {
      return led == When.OPEN ? after(end) : led;
    }
    return tense(verb, tokens.word(verb), tokens.sentenceBegin(tokens.sentenceOf(first)));
  }

  /**
   * Whether something has lasted since, rather than happened: {@code الأول منذ}, {@code لم منذ}.
   */
  boolean lasts(int first) {
    int sentence = tokens.sentenceBegin(tokens.sentenceOf(first));
    for (int i = first - 1; i >= sentence && i >= first - AUXILIARY_REACH; i--) {
      if (match.is(i, endures)) {
        return true;
      }
    }
    return of(first, first + 1) != When.PAST;
  }

  /** Whether a verbal noun stands before: what was agreed upon is still to come. */
  boolean plans(int first) {
    for (int i = first - 1; i >= 0 && i >= first - 3; i--) {
      if (tokens.word(i).is(Feature.MASDAR)) {
        return true;
      }
    }
    return false;
  }

  /** The verb, or word for what is planned, that governs token {@code first}; or -1. */
  private int verbBefore(int first) {
    int sentence = tokens.sentenceBegin(tokens.sentenceOf(first));
    for (int i = first - 1; i >= sentence && i > first - REACH; i--) {
      if (!tokens.is(i, Type.WORD)) {
        continue;
      }
      Word word = tokens.word(i);
      boolean tells = match.is(i, planned) || match.is(i, future) || governs(i, word);
      if (tells && !beside(i, word)) {
        return i;
      }
      if (word.isAny(Feature.COMPLEMENTIZER.bit() | Feature.COMPLEMENTIZER_PRONOUN.bit())
          && !match.is(i - 1, ago)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code قبل أن يصل}: tells of the time of the main clause. */
  private boolean beside(int i, Word word) {
    return word.is(Feature.VERB_PRESENT)
        && tokens.word(i - 1).is(Feature.COMPLEMENTIZER)
        && match.is(i - 2, ago);
  }

  /** The verb after an expression that stands at the head of its clause. */
  private When after(int end) {
    for (int i = end; i < tokens.size() && i < end + AHEAD; i++) {
      if (tokens.is(i, Type.STOP) || tokens.lineBreakBefore(i)) {
        break;
      }
      if (match.is(i, planned) || match.is(i, future)) {
        return When.FUTURE;
      }
      Word word = tokens.word(i);
      if (word.is(Feature.RELATIVE) || word.is(Feature.COMPLEMENTIZER)) {
        break;
      }
      if (tokens.is(i, Type.WORD) && governs(i, word)) {
        return tense(i, word, end);
      }
    }
    return When.OPEN;
  }

  /** Whether the word is a verb here; one that is a noun too must stand where verbs do. */
  private boolean governs(int i, Word word) {
    if (!word.verb() || word.definite() || word.preposition() != 0) {
      return isFuture(word);
    }
    if (!word.isAny(NOMINAL) && word.head() == null) {
      return true;
    }
    Word before = tokens.word(i - 1);
    boolean opens =
        tokens.lineBreakBefore(i)
            || !tokens.is(i - 1, Type.WORD)
            || word.conjunction()
            || before.isAny(
                Feature.AUXILIARY.bit()
                    | Feature.COMPLEMENTIZER.bit()
                    | Feature.RELATIVE.bit()
                    | Feature.NEGATION.bit());
    return opens && word.head() == null && !word.is(Feature.PREPOSITION);
  }

  private When tense(int i, Word word, int from) {
    boolean present = word.is(Feature.VERB_PRESENT) && !word.is(Feature.VERB_PAST);
    boolean ahead = isFuture(word) || match.is(i, planned) || match.is(i, future);
    for (int j = i - 1; j >= from && j >= i - AUXILIARY_REACH; j--) {
      if (match.is(j, gone) && (present || ahead)) {
        return When.PAST;
      }
      if (j >= i - 3 && (match.is(j, future) || match.is(j, planned))) {
        ahead = true;
      }
      if (present && j == i - 1) {
        Word before = tokens.word(j);
        ahead |= before.is(Feature.COMPLEMENTIZER);
        if (before.is(Feature.VERB_PAST) && !before.isAny(NOMINAL)) {
          return When.PAST;
        }
      }
    }
    return ahead ? When.FUTURE : present ? When.PRESENT : When.PAST;
  }

  /** A newspaper's name: {@code «اليوم»}, {@code «المصري اليوم»}, {@code عين اليوم - الرياض}. */
  boolean isName(int i) {
    Quote quote = tokens.quoteAround(i);
    boolean quoted =
        quote != null
            && quote.close() - quote.open() <= LONGEST_NAME
            && (quote.open() == i - 1 || quote.close() == i + 1);
    int begin = i;
    while (begin > 0 && begin > i - LONGEST_NAME && !tokens.lineBreakBefore(begin)) {
      begin--;
    }
    boolean told = tokens.word(i - 1).key().equals(String.valueOf(Letters.LI));
    return quoted || told || tokens.lineBreakBefore(begin) && tokens.is(i + 1, Type.DASH);
  }

  private boolean asks(int first) {
    for (int i = first - 1; i >= 0 && i >= first - ASKING_REACH; i--) {
      if (match.is(i, question)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "today" at tokens {@code [first, end)} is the present age rather than a day. */
  boolean speaksOfNowadays(int first, int end) {
    int sentence = tokens.sentenceOf(first);
    int last = tokens.sentenceEnd(sentence) - 1;
    boolean asked =
        asks(first)
            || tokens.word(end).is(Feature.QUESTION)
            || tokens.is(last, Type.STOP) && tokens.indexIn(last, '؟') >= 0;
    Word last1 = tokens.word(first - 1);
    boolean ours =
        last1.pronoun()
            && last1.pronounAgreement().gender() == 'c'
            && last1.pronounAgreement().number() == 'p';
    if (asked || ours || last1.is(Feature.TOPIC)) {
      return true;
    }
    int verb = verbBefore(first);
    boolean quoted = tokens.quoteAround(first) != null;
    if (verb < 0) {
      boolean opens = first == tokens.sentenceBegin(sentence);
      Word before = tokens.word(first - 1);
      When told = after(end);
      boolean described = !before.definite() && before.accusative() && before.preposition() == 0;
      return opens || quoted ? told == When.PRESENT : told == When.OPEN && described && first > 0;
    }
    When told = tense(verb, tokens.word(verb), tokens.sentenceBegin(sentence));
    return told == When.PRESENT && (quoted || tokens.word(verb).is(Feature.FIRST_PERSON));
  }

  /** {@code سيعلن}, also of a verb that the lexicon lacks. */
  private boolean isFuture(Word word) {
    String stem = word.conjunction() ? word.key().substring(1) : word.key();
    boolean marked =
        stem.length() > 4 && stem.charAt(0) == Letters.SIN && isPersonMark(stem.charAt(1));
    return marked && (word.is(Feature.VERB_PRESENT) || !word.known());
  }

  /** The letters that a verb of the present begins with. */
  private static boolean isPersonMark(char c) {
    return c == 'ي' || c == 'ت' || c == 'ن' || c == Letters.ALIF;
  }
}
