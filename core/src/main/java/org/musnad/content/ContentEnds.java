package org.musnad.content;

import org.jspecify.annotations.Nullable;
import org.musnad.chain.AccordingTo;
import org.musnad.cue.Cues;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds where a content of clauses ends: the stop rules. */
final class ContentEnds {
  /** Words before the colon of an item at most. */
  private static final int LONGEST_ITEM = 3;

  /** How far into a clause beside it a report is sought. */
  private static final int BESIDE = 40;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final NextReport nextReport;
  private final WritersTurn writersTurn;
  private final NominalEnds nominalEnds;
  private final Circumstances circumstances;
  private final FurtherDeeds furtherDeeds;
  private final NextEvents nextEvents;
  private final ReportsOnIt reportsOnIt;
  private final Brackets brackets;
  private final TitleParts titleParts;
  private final Remarks remarks;
  private final GoingOn goingOn;

  ContentEnds(Syntax syntax, Cues cues, Remarks remarks) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    ReportsWithin within = new ReportsWithin(syntax, cues);
    this.nextReport = new NextReport(syntax, cues, within);
    MainClause mainClause = new MainClause(syntax, cues);
    this.writersTurn = new WritersTurn(syntax, cues, within, mainClause);
    this.circumstances = new Circumstances(syntax, cues);
    this.nominalEnds = new NominalEnds(syntax, cues, mainClause, circumstances);
    this.furtherDeeds = new FurtherDeeds(syntax, cues.subjects().agreement());
    this.nextEvents = new NextEvents(syntax);
    this.reportsOnIt = new ReportsOnIt(syntax, cues);
    this.brackets = new Brackets(tokens);
    this.titleParts = new TitleParts(syntax);
    this.remarks = remarks;
    this.goingOn = new GoingOn(syntax, cues, nextReport, writersTurn, remarks);
  }

  /** Whether the words at {@code after} go on with the sentence of the quotation before them. */
  boolean goesOn(Draft draft, int after) {
    return !newReport(draft, after) && !remarks.at(after);
  }

  /** Whether another report begins at token {@code i}, whoever the speaker is. */
  boolean newReport(Draft draft, int i) {
    return nextReport.beginsAt(i, null, draft);
  }

  boolean sameSentence(int a, int b) {
    return b < tokens.size() && tokens.sentenceOf(a) == tokens.sentenceOf(b);
  }

  /** The token after the last of the clause that begins at {@code start}. */
  int ofClause(Draft draft, int start, @Nullable SourcePhrase source) {
    int limit = Math.min(goingOn.sentenceEnd(draft, start), start + GoingOn.LONGEST);
    if (draft.bound() > start) {
      limit = Math.min(limit, draft.bound());
    }
    Quote around = tokens.quoteAround(draft.match().cueFirst());
    if (around != null && around.close() > start) {
      limit = Math.min(limit, around.close());
    }
    boolean block = goingOn.isBlock(draft, start);
    for (int i = start; i < limit; i++) {
      boolean goesOn = block && tokens.is(i, Type.STOP);
      if (i > start && !goesOn && endsBefore(draft, i, source)) {
        return i;
      }
      Quote quote = tokens.quoteOpenedAt(i);
      if (quote != null && quote.closed() && quote.close() < limit) {
        i = quote.close();
      }
    }
    return listEnd(limit);
  }

  /** {@code كالتالي:} and lines that each name an item: the token after the last of them. */
  private int listEnd(int end) {
    int last = end;
    while (last < Math.min(tokens.size(), end + GoingOn.LONGEST)
        && tokens.lineBreakBefore(last)
        && tokens.is(end - 1, Type.COLON)
        && item(last)) {
      do {
        last++;
      } while (last < tokens.size() && !tokens.lineBreakBefore(last));
    }
    return last;
  }

  /** {@code أولا:}, {@code الدفعة الأولى:}: whether a line is an item of a list. */
  private boolean item(int begin) {
    for (int i = begin; i <= begin + LONGEST_ITEM; i++) {
      if (tokens.is(i, Type.COLON)) {
        return i > begin && cues.at(i - 1) == null;
      }
      if (!tokens.isWord(i) || syntax.finiteCue(i) != null) {
        return false;
      }
    }
    return false;
  }

  private boolean endsBefore(Draft draft, int i, @Nullable SourcePhrase source) {
    if (tokens.is(i, Type.STOP)) {
      boolean dots = i < tokens.titleEnd() && tokens.end(i) - tokens.begin(i) > 1;
      boolean own = draft.match().shape() == Match.Shape.COLON; // أكد أنه باق.. والنادي ينفي
      boolean on = dots && own && !titleParts.beginAt(i + 1);
      return !on && !goingOn.at(draft, i + 1);
    }
    if (draft.match().shape() == Match.Shape.COLON && tokens.is(i, Type.SEMICOLON)) {
      return false;
    }
    return nextReport.beginsAt(i, source, draft)
        || remarks.at(i)
        || brackets.close(draft.match().cueFirst(), i)
        || writersTurn.beginsAt(i, source, draft)
        || furtherDeeds.beginAt(i, source, draft)
        || reportsOnIt.beginAt(i, source)
        || besideReport(draft, i)
        || asked(draft, i)
        || circumstances.untrue(draft, i)
        || draft.within() && ofOuter(draft, i)
        || nominalEnds.before(draft, i);
  }

  /** Whether what follows belongs to what the speaker around tells. */
  private boolean ofOuter(Draft draft, int i) {
    boolean when = syntax.before(i + 1) || syntax.isPhrase(i + 1, Feature.AFTERWARDS);
    return circumstances.at(i) && (when || !draft.leads())
        || circumstances.predicate(draft, i)
        || circumstances.otherSays(i)
        || circumstances.furtherThat(draft, i)
        || circumstances.another(draft, i)
        || nextEvents.beginAt(i, draft)
        || turnsFrom(draft, i);
  }

  /** {@code ، في حين رد فلان بتغريدة أكد فيها}: a clause beside, with a report of its own. */
  private boolean besideReport(Draft draft, int i) {
    boolean comma = tokens.is(i - 1, Type.COMMA);
    if (!(comma ? beside(i) : syntax.isPhrase(i, Feature.BESIDE))) {
      return comma ? turns(i) && denied(i) : andAlready(draft, i);
    }
    if (draft.match().shape() == Match.Shape.NOMINAL && tokens.word(i).conjunction()) {
      return true;
    }
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(i)), i + BESIDE);
    boolean already = syntax.already(i); // وقد اتسعت المطالبة: of what is done words may tell too
    boolean further = comma && syntax.is(i, Feature.BESIDE) && tokens.word(i).conjunction();
    for (int j = i + 1; j < end && (further || !tokens.is(j, Type.COMMA)); j++) {
      further &= !tokens.is(j, Type.COMMA); // over one comma: وبينما …، قال
      Match match = cues.at(j);
      boolean reports =
          match != null && match.shape() != Match.Shape.CLOSING && !AccordingTo.is(match);
      if (stopped(j)) {
        break;
      }
      if (reports && (match.form().finite() || !already) || denies(j)) {
        return true;
      }
    }
    return comma && writersTurn.othersDo(i);
  }

  /**
   * {@code ردا على سؤال عما إذا كان سيترشح، ابتسم وقال}: a verb that nothing joins to the question
   * before its first comma tells what was done on it.
   */
  private boolean asked(Draft draft, int i) {
    CueForm asks = draft.match().form();
    if (asks.tense() != Tense.NOUN
        || !asks.entry().act().equals("ask")
        || !tokens.is(i - 1, Type.COMMA)
        || !syntax.verb(i)
        || tokens.word(i).conjunction()) {
      return false;
    }
    for (int j = draft.match().content(); j < i - 1; j++) {
      if (tokens.is(j, Type.COMMA)) {
        return false;
      }
    }
    return true;
  }

  /** {@code … وقد طالب السكان ب}: another's report, though no comma parts it from the words. */
  private boolean andAlready(Draft draft, int i) {
    return draft.match().shape() != Match.Shape.COLON
        && tokens.is(i - 1, Type.WORD)
        && tokens.word(i).conjunction()
        && syntax.already(i)
        && cues.at(i + 1) != null
        && writersTurn.othersDo(i);
  }

  /** {@code 2014م. ولفت}: the stop of an abbreviation has ended the sentence too. */
  private boolean stopped(int i) {
    boolean joined = tokens.word(i).conjunction() && cues.at(i) != null;
    for (int c = tokens.end(i - 1) - 1; joined && c < tokens.begin(i); c++) {
      if (tokens.text().charAt(c) == '.') {
        return true;
      }
    }
    return false;
  }

  /** {@code لكن}, {@code إلا أن}: a turn to another, who is named after it. */
  private boolean turns(int i) {
    return syntax.is(i, Feature.CONJUNCTION) || syntax.isPhrase(i, Feature.TURN);
  }

  /** {@code إن الزوجة، وفق التقارير، مريضة إلا أن}: what a speaker goes by frames one clause. */
  private boolean turnsFrom(Draft draft, int i) {
    return AccordingTo.is(draft.match())
        && (syntax.is(i, Feature.TURN) || syntax.isPhrase(i, Feature.TURN));
  }

  /**
   * {@code لكن الوزارة نفت ذلك}: whether the clause that begins at {@code i} denies what is said.
   */
  private boolean denied(int i) {
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(i)), i + BESIDE);
    for (int j = i + 1; j < end && !tokens.is(j, Type.COMMA); j++) {
      if (denies(j) && syntax.is(j + 1, Feature.DEMONSTRATIVE)) {
        return true; // not يرفضون أن يكون ذلك
      }
    }
    return false;
  }

  /** {@code ، فيما نفى الوزير ذلك}: what is said before is denied, by another than who says it. */
  private boolean denies(int verb) {
    CueForm cue = syntax.finiteCue(verb);
    if (cue == null && tokens.lastChar(verb) == Letters.ALIF_MAQSURA) {
      cue = tokens.word(verb).finiteCue(); // مصدرا نفى ذلك: not the noun, which has dots
    }
    if (cue == null || !cue.entry().act().equals("deny")) {
      return false;
    }
    int at = verb + 1;
    while (tokens.isWord(at) && at <= verb + LONGEST_ITEM) {
      at++;
    }
    return syntax.is(at - 1, Feature.DEMONSTRATIVE) // نفى الوزير ذلك
        || syntax.is(verb + 1, Feature.DEMONSTRATIVE) && !tokens.word(verb + 2).definite();
  }

  private boolean beside(int i) {
    Word word = tokens.word(i);
    boolean andThat = // not فكانوا
        word.conjunction() && word.is(Feature.AUXILIARY) && tokens.firstChar(i) == Letters.WAW;
    return andThat
        || syntax.is(i, Feature.BESIDE) && !syntax.complementizer(i + 1)
        || syntax.isPhrase(i, Feature.BESIDE);
  }
}
