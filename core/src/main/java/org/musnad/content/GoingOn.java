package org.musnad.content;

import org.musnad.cue.Cues;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Decides whether a content goes on over the end of a sentence. */
final class GoingOn {
  /** How many tokens a content may have: cost must have a bound. */
  static final int LONGEST = 600;

  /** How many tokens a further question may have. */
  private static final int QUESTION = 40;

  /** Three dots in one sign. */
  private static final char PAUSE = '\u2026';

  private static final long NEW_CLAUSE = Feature.PRONOUN.bit() | Feature.QUESTION.bit();

  /** {@code .. لقد كان}, {@code .. السؤال هو}: the signs of a sentence without another verb. */
  private static final long SENTENCE = NEW_CLAUSE | Feature.AUXILIARY.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final NextReport nextReport;
  private final WritersTurn writersTurn;
  private final Remarks remarks;
  private final TitleParts titleParts;

  GoingOn(
      Syntax syntax, Cues cues, NextReport nextReport, WritersTurn writersTurn, Remarks remarks) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.nextReport = nextReport;
    this.writersTurn = writersTurn;
    this.remarks = remarks;
    this.titleParts = new TitleParts(syntax);
  }

  /** Verbatim words go on over the dots of a pause, others if what follows has no verb. */
  int sentenceEnd(Draft draft, int start) {
    int sentence = tokens.sentenceOf(start);
    int end = tokens.sentenceEnd(sentence);
    while (end < start + LONGEST && at(draft, end)) {
      end = tokens.sentenceEnd(++sentence);
    }
    while (isBlock(draft, start) && end < tokens.size() && !tokens.lineBreakBefore(end)) {
      end = tokens.sentenceEnd(++sentence);
    }
    return end;
  }

  /** {@code ويقول فيها:}, and a paragraph of its own: all of that is what is said. */
  boolean isBlock(Draft draft, int start) {
    return tokens.lineBreakBefore(start) && verbatim(draft.match());
  }

  /** Whether it goes on with the sentence that begins at token {@code i}. */
  boolean at(Draft draft, int i) {
    return furtherThat(draft, i)
        || !tokens.lineBreakBefore(i)
            && (pauses(i - 1) && (verbatim(draft.match()) || adds(draft, i))
                || fragment(draft, i)
                || asksOn(draft, i));
  }

  /** {@code وتساءل: لماذا صمتوا؟ ومن المستفيد؟}: one question after the other. */
  private boolean asksOn(Draft draft, int i) {
    return draft.match().shape() == Match.Shape.COLON
        && i < tokens.size()
        && tokens.asks(i - 1)
        && asks(i)
        && !nextReport.beginsAt(i, null, draft);
  }

  /**
   * Whether the sentence at {@code from} has a word and a mark of asking, and nobody speaks in it.
   */
  private boolean asks(int from) {
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(from)), from + QUESTION);
    boolean word = false;
    for (int i = from; i < end; i++) {
      if (cues.at(i) != null && cues.at(i).form().finite()) {
        return false;
      }
      word |= syntax.is(i, Feature.QUESTION);
    }
    return word && tokens.asks(end - 1);
  }

  /**
   * {@code إن الجسر أغلق. وإن العمل مستمر}: a second "that" goes on with what the cue reports; one
   * that cannot be "if" in a paragraph of its own too.
   */
  private boolean furtherThat(Draft draft, int i) {
    return draft.match().shape() == Match.Shape.CLAUSE
        && i < tokens.size()
        && tokens.is(i - 1, Type.STOP)
        && tokens.word(i).conjunction()
        && syntax.complementizer(i)
        && (!tokens.lineBreakBefore(i) || thatForCertain(i))
        && (syntax.is(i, Feature.COMPLEMENTIZER_PRONOUN) || syntax.nominal(i + 1)) // not وإن كان
        && !nextReport.beginsAt(i, null, draft);
  }

  /** {@code وأن}, {@code وإنه}, {@code وإن العمل}: no "if". */
  private boolean thatForCertain(int i) {
    return tokens.letterAfterAnd(i) == Letters.ALIF_HAMZA
        || syntax.is(i, Feature.COMPLEMENTIZER_PRONOUN)
        || tokens.word(i + 1).definite();
  }

  /** {@code … كل عام. حيث يبلغ}: a clause of the sentence before, though a full stop parts them. */
  private boolean fragment(Draft draft, int i) {
    return draft.match().shape() == Match.Shape.CLAUSE
        && i < tokens.size()
        && tokens.is(i - 1, Type.STOP)
        && syntax.phraseAt(i, Feature.FRAGMENT) != null
        && !tokens.word(i).conjunction()
        && !told(i + 1)
        && !nextReport.beginsAt(i, null, draft);
  }

  /** {@code … ناجح. حيث أوضح المدير أن}: somebody's report, told after it. */
  private boolean told(int verb) {
    Match match = cues.at(verb);
    return match != null && match.verbFirst();
  }

  /**
   * {@code .. وكذلك عبر الهاتف}: something more of the same clause; a noun phrase has only what is
   * joined to it, {@code .. هذا إلى جانب}.
   */
  private boolean adds(Draft draft, int from) {
    boolean joined = tokens.word(from).conjunction() || syntax.is(from, Feature.DEMONSTRATIVE);
    if (draft.match().shape() == Match.Shape.NOMINAL && !joined) {
      return false;
    }
    int i = from;
    boolean so = tokens.is(i, Type.WORD) && tokens.firstChar(i) == Letters.FA;
    if (so
        || tokens.word(i).isAny(NEW_CLAUSE)
        || syntax.preposition(i)
        || tokens.word(i).cue(Tense.PREPOSITION) != null) {
      return false;
    }
    while (tokens.isWord(i)) {
      if (syntax.verb(i) || syntax.complementizer(i) || tokens.word(i).isAny(SENTENCE)) {
        return false;
      }
      i++;
    }
    return i > from + 1 && !tokens.asks(i);
  }

  private boolean verbatim(Match match) {
    return match.shape() == Match.Shape.COLON
        && !syntax.is(match.cueFirst() - 1, Feature.SUBORDINATE); // كما حين قال: …
  }

  /** {@code ..}, {@code …}: whether the dots at {@code i} are a pause within a line. */
  private boolean pauses(int i) {
    if (!tokens.is(i, Type.STOP)) {
      return false;
    }
    char first = tokens.firstChar(i);
    return (tokens.end(i) - tokens.begin(i) > 1 && first == '.' || first == PAUSE)
        && i + 1 < tokens.size()
        && !titleParts.beginAt(i + 1)
        && !reports(i + 1);
  }

  private boolean reports(int i) {
    Match match = cues.at(i);
    return match != null && match.form().finite() && tokens.word(i).conjunction()
        || remarks.at(i)
        || writersTurn.acts(i);
  }
}
