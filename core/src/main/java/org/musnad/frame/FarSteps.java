package org.musnad.frame;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** The step that goes over whatever stands before the mark of a content that is not near. */
final class FarSteps {
  private static final int FARTHEST = 45;

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;
  private final RelayPhrases relays;

  FarSteps(Syntax syntax, ContentMarks marks, RelayPhrases relays) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
    this.relays = relays;
  }

  /**
   * Goes to the next complementizer, quotation or question word of this clause, or to a preposition
   * and what the frame has after it.
   */
  boolean toMark(Attempt attempt) {
    int last = attempt.within(FARTHEST);
    boolean quotes = attempt.frame.has("quote");
    Step wanted = attempt.ahead(1);
    Step led = wanted.name().equals("prep") ? attempt.ahead(2) : null;
    for (int j = attempt.at; j < last; j++) {
      attempt.at = j;
      Quote quote = tokens.quoteOpenedAt(j);
      boolean named = quotes && quote != null && (syntax.nameQuote(quote) || governed(j));
      boolean fits = marks.fits(wanted, j) && (led == null || that(led) || !governs(j - 1));
      if (fits && led != null && !opens(wanted, led, j)) {
        if (!that(led)) {
          return false; // the preposition leads to something else
        }
      } else if (!named && fits && !governedThat(j, attempt.place.last())) {
        return true;
      }
      if (tokens.word(j).hasCue() && attempt.frame.is(Trait.DISTANT) && sayingOf(attempt, j)) {
        return false;
      }
      int relay = relays.phrase(attempt);
      if (relay > j) {
        j = relay - 1;
        continue;
      }
      if (led != null && !that(led) && ownTool(j)) {
        return false;
      }
      if (quotes && syntax.complementizer(j) && tokens.word(j).conjunction()) {
        return false; // كشفت التحقيقات خيوط القضية، وأن «…»: of the words around it
      }
      boolean colon =
          tokens.is(j, Type.COLON) && !marks.fits(wanted, j + 1); // what was said itself
      if (colon || led != null && nextClause(j) || stops(j)) {
        return false;
      }
      if (quote != null && quote.closed()) {
        j = quote.close();
      }
    }
    return false;
  }

  /**
   * {@code فسر الشيخ قول الشاعر: «…»}, {@code في قوله تعالى: «…»}: whether a noun of saying with
   * whose it is stands at {@code j}, who has said what follows.
   */
  private boolean sayingOf(Attempt attempt, int j) {
    Word word = tokens.word(j);
    CueForm cue = word.definite() || j == attempt.place.last() + 1 ? null : word.cue(Tense.NOUN);
    if (cue == null || !cue.entry().has("bare") || attempt.frame.has("that")) {
      return false;
    }
    return word.pronoun()
        ? Praised.at(syntax, j + 1) != null
        : syntax.nominal(j + 1) && tokens.word(j + 1).preposition() == 0;
  }

  /** {@code أشار بيده … إلى الحفر}: with something of his own somebody does, rather than says. */
  private boolean ownTool(int j) {
    Word word = tokens.word(j);
    return word.preposition() == Letters.BA
        && word.pronoun()
        && word.head() == null
        && word.is(Feature.NOUN)
        && !word.isAny(Feature.MASDAR.bit() | Feature.FILLER.bit() | Feature.SPEAKING.bit())
        && !syntax.venue(j);
  }

  /** {@code وتزين ساحاتها}, {@code مشيرا}: what somebody does or says besides. */
  private boolean nextClause(int j) {
    return tokens.word(j).conjunction() && syntax.verb(j) || syntax.participleCue(j) != null;
  }

  /** Whether what {@code led} reads stands after the preposition; not {@code على أن يشارك}. */
  private boolean opens(Step preposition, Step led, int j) {
    int at = preposition.word().length() > 1 ? j + 1 : j;
    boolean stipulated =
        preposition.word().charAt(0) == Letters.AYN && syntax.is(at + 1, Feature.VERB_PRESENT);
    return marks.fits(led, at) && !(stipulated && that(led));
  }

  private static boolean that(Step step) {
    return step.name().equals("that");
  }

  /** {@code المكلف بإدارة}: whether the preposition after token {@code i} belongs to that word. */
  private boolean governs(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.PARTICIPLE) && word.head() == null
        || word.is(Feature.MASDAR)
        || syntax.verb(i)
        || syntax.preposition(i)
        || word.conjunction() && word.length() == 1;
  }

  /** {@code غير أن}: a turn of two words, the second of which stands at {@code j}. */
  private boolean turns(int j) {
    return syntax.isPhrase(j - 1, Feature.TURN);
  }

  /** {@code من الأفضل أن}, {@code من الواضح أن}: what is said of the clause. */
  private boolean judged(int j) {
    Word word = tokens.word(j - 1);
    String from = tokens.word(j - 2).stem();
    return word.definite()
        && word.isAny(Feature.ADJECTIVE.bit() | Feature.IMPERSONAL.bit())
        && syntax.preposition(j - 2)
        && from.length() == 2
        && from.charAt(0) == Letters.MIM;
  }

  /**
   * {@code تحت شعار «…»}, {@code اسم «…»}, {@code على «…»}, {@code و«…»}: whether the quotation at
   * {@code j} belongs to the word before it, rather than to a verb that stands further before.
   */
  private boolean governed(int j) {
    Word before = tokens.word(j - 1);
    if (!tokens.is(j - 1, Type.WORD)) {
      return false;
    }
    boolean and = before.is(Feature.CONJUNCTION) && before.length() == 1;
    boolean led = syntax.preposition(j - 1) && before.firstLetter() != Letters.BA;
    boolean called =
        before.is(Feature.NOUN)
            && before.preposition() == 0
            && (before.head() == null || headline(before))
            && !before.definite()
            && !before.pronoun()
            && !before.name()
            && !before.hasCue()
            && before.lastLetter() != Letters.ALIF
            && !syntax.venue(j - 1)
            && syntax.timeEnd(j - 1) == j - 1;
    return and || called || led;
  }

  /** {@code عنوان}, {@code فيلم}: a paper or work that is called something rather than quoted. */
  private static boolean headline(Word word) {
    return word.heads("document") && !word.is(Feature.SPEAKING);
  }

  /** Whether nothing beyond token {@code j} can be the mark. */
  boolean stops(int j) {
    if (tokens.is(j, Type.STOP) || tokens.is(j, Type.SEMICOLON)) {
      return true;
    }
    boolean opens =
        tokens.is(j - 1, Type.COMMA)
            || tokens.is(j + 1, Type.COLON)
            || tokens.quoteOpenedAt(j + 1) != null;
    boolean cue = syntax.finiteCue(j) != null || (syntax.participleCue(j) != null && opens);
    boolean describes = // بيان بثه التلفزيون
        syntax.is(j - 1, Feature.RELATIVE)
            || tokens.word(j).pronoun() && tokens.word(j - 1).heads("document");
    return cue && !describes;
  }

  /**
   * {@code بعد أن}, {@code على أن}, {@code قوله إن}: the complementizer belongs to the word before
   * it; {@code وأن} goes with what stands further before.
   */
  private boolean governedThat(int j, int cue) {
    if (!syntax.complementizer(j)) {
      return false;
    }
    Word before = tokens.word(j - 1);
    boolean another = before.pronoun() && syntax.nounCue(j - 1) && !syntax.venue(j - 1);
    if (tokens.word(j).conjunction() || another && j - 1 > cue || turns(j) || judged(j)) {
      return true;
    }
    if (tokens.word(j).preposition() != 0) {
      return false;
    }
    int verb = syntax.is(j - 1, Feature.PREPOSITION_PRONOUN) ? j - 2 : j - 1; // لا يمكن لها أن
    return syntax.preposition(j - 1)
        || tokens.word(j - 1).is(Feature.CONJUNCTION)
        || verb > cue && (syntax.verb(verb) || verb - 1 > cue && verbAfter(tokens.word(verb - 1)));
  }

  /** {@code لم تستطع}, {@code ولن يلبث}: a negation that only a verb follows. */
  private static boolean verbAfter(Word not) {
    return Words.didNot(not) || Words.willNot(not);
  }
}
