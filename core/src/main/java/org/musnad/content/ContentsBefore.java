package org.musnad.content;

import org.jspecify.annotations.Nullable;
import org.musnad.chain.AccordingTo;
import org.musnad.cue.Cues;
import org.musnad.cue.Openers;
import org.musnad.frame.Draft;
import org.musnad.frame.Frame;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.statement.Mode;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds contents that stand before their cue, or around it. */
final class ContentsBefore {
  /** How many tokens of a sentence may stand before a colon that opens what is said. */
  private static final int LABEL = 8;

  /** How far before a frame the report is sought that has a clause beside it. */
  private static final int BESIDE = 80;

  /** How many tokens a clause may have; a text without full stops is not gone over each time. */
  private static final int LONGEST = 2000;

  /** How many tokens may stand between a source and a quotation that goes on. */
  private static final int ADDRESSED = 12;

  /** How many tokens a dateline may have. */
  private static final int DATELINE = 12;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final ContentEnds ends;
  private final ContentSpans spans;
  private final ContentModes modes;
  private final Openers openers;
  private final NearestClause nearest;
  private final ReportsOnIt reportsOnIt;

  ContentsBefore(
      Syntax syntax, Cues cues, ContentEnds ends, ContentSpans spans, ContentModes modes) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.ends = ends;
    this.spans = spans;
    this.modes = modes;
    this.openers = new Openers(syntax);
    this.nearest = new NearestClause(syntax);
    this.reportsOnIt = new ReportsOnIt(syntax, cues);
  }

  /** Fills in the content of a draft. False where it is empty. */
  boolean fill(Draft draft) {
    Match match = draft.match();
    Quote quote = tokens.quoteOpenedAt(match.content() - 1);
    if (match.frame() == Frame.BACK && quote != null) {
      return quotation(draft, quote);
    }
    boolean accords = AccordingTo.is(match);
    int frameEnd = match.content(); // وفق ما قال مديره لوكالة «الأفق»، بسبب
    boolean object = match.frame() == Frame.OBJECT_BEFORE;
    int whole = object ? reported(match.content(), match) : clauseBegin(match);
    int clause = draft.within() ? nearest.within(Math.max(whole, draft.from()), match) : whole;
    int near = accords ? nearest.begin(clause, match) : -1;
    int from = Math.max(near, clause);
    int last = match.begin() - 1;
    while (last > from
        && (tokens.is(last, Type.COMMA)
            || tokens.is(last, Type.DASH)
            || tokens.is(last, Type.STOP)
            || andThat(last))) {
      last--;
    }
    Quote quoted = tokens.quoteOpenedAt(from);
    if (quoted != null && quoted.closed() && quoted.close() == last) {
      draft.mode(Mode.DIRECT);
      return spans.add(draft, quoted.first(), quoted.close() - 1);
    }
    if (last == from && thatAlone(from)) {
      int sentence = tokens.sentenceOf(from) - 1;
      return sentence >= 0 && !reports(sentence) && before(draft, sentence); // never quoted
    }
    if (last < from || !clause(draft, from, last)) {
      return false;
    }
    if (accords && match.source() != null && (near < 0 || nearest.splits(match))) {
      int sourceEnd = (match.inner() != null ? match.inner() : match.source()).last() + 1;
      boolean further = // not أعلنته الهيئة أمس، التي أشارت
          tokens.is(frameEnd, Type.COMMA) && !syntax.is(frameEnd + 1, Feature.RELATIVE);
      around(draft, further ? Math.max(frameEnd, sourceEnd) : sourceEnd);
    }
    draft.mode(modes.of(draft));
    return true;
  }

  /** {@code . وذلك بحسب}: takes up the sentence before. */
  private boolean thatAlone(int i) {
    Word word = tokens.word(i);
    boolean opens = tokens.opensSentence(i);
    return opens && word.is(Feature.DEMONSTRATIVE) && word.lastLetter() == Letters.KA;
  }

  /** Whether somebody else reports what stands in a sentence. */
  private boolean reports(int sentence) {
    for (int i = tokens.sentenceBegin(sentence); i < tokens.sentenceEnd(sentence); i++) {
      if (cues.at(i) != null || tokens.quoteOpenedAt(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Makes a whole sentence the content. */
  private boolean before(Draft draft, int sentence) {
    int begin = tokens.sentenceBegin(sentence);
    int last = tokens.sentenceEnd(sentence) - 1;
    while (last > begin && tokens.is(last, Type.STOP)) {
      last--;
    }
    return clause(draft, openers.after(begin), last);
  }

  /** {@code ، وذلك بحسب}: no part of what was said. */
  private boolean andThat(int last) {
    Word word = tokens.word(last);
    boolean apart = tokens.is(last - 1, Type.COMMA) || tokens.is(last - 1, Type.SEMICOLON);
    return apart && word.is(Feature.DEMONSTRATIVE) && word.conjunction();
  }

  /** {@code “…”، قال فلان، “…”}: the quotation may go on after the source. */
  private boolean quotation(Draft draft, Quote quote) {
    draft.mode(Mode.DIRECT);
    if (!spans.add(draft, quote.first(), quote.close() - 1)) {
      return false;
    }
    Match match = draft.match();
    int after = match.source() != null ? match.source().last() + 1 : match.cueLast() + 1;
    Quote more = quoteAfter(after);
    if (more != null && more.closed() && ends.sameSentence(match.cueFirst(), more.open())) {
      spans.add(draft, more.first(), more.close() - 1);
    }
    return true;
  }

  /** The quotation at {@code from}, or after a comma behind whom or where it was said to. */
  private @Nullable Quote quoteAfter(int from) {
    int i = from;
    while (i < from + ADDRESSED && !tokens.is(i, Type.COMMA) && !tokens.is(i, Type.COLON)) {
      Quote name = tokens.quoteOpenedAt(i);
      if (i == from && name != null) {
        return name;
      }
      boolean named = name != null && name.closed() && syntax.nameQuote(name);
      if (!named && (name != null || !tokens.isWord(i)) || cues.at(i) != null) {
        return null;
      }
      i = named ? name.close() + 1 : i + 1;
    }
    return tokens.is(i, Type.COMMA) || tokens.is(i, Type.COLON)
        ? tokens.quoteOpenedAt(i + 1)
        : null;
  }

  private boolean clause(Draft draft, int from, int last) {
    Match match = draft.match();
    match.content(from);
    boolean he = syntax.is(from, Feature.PRONOUN) && tokens.is(from - 1, Type.COMMA); // وهو رقم
    match.skip(tokens.word(from).conjunction() && !he ? 1 : 0);
    return spans.add(draft, from, last);
  }

  /** The clause before the frame begins with its sentence, or after what opens that. */
  private int clauseBegin(Match match) {
    int sentence = tokens.sentenceBegin(tokens.sentenceOf(match.cueFirst()));
    int begin = Math.max(sentence, match.begin() - LONGEST);
    int from = begin;
    for (int i = begin; i < Math.min(match.begin(), begin + LABEL); i++) {
      if (tokens.is(i, Type.COLON) && cues.at(i) == null) {
        from = i + 1;
      }
    }
    from = openers.after(dateline(begin, match.begin(), from));
    return Math.max(from, beside(from, match));
  }

  /**
   * {@code ذكر الموقع أن …، وهو ما نفته الشركة}: what was said is what she denies, not that it was;
   * where that begins, if it does after {@code from}.
   */
  private int reported(int from, Match match) {
    if (!reportsOnIt.takesUp(match.begin())) {
      return from;
    }
    for (int i = match.begin() - 2; i >= Math.max(from, match.begin() - BESIDE); i--) {
      Match before = cues.at(i);
      boolean clause = before != null && before.content() > i && before.content() < match.begin();
      if (clause && (before.shape() == Match.Shape.CLAUSE || before.shape() == Match.Shape.AFTER)) {
        return before.content();
      }
    }
    return from;
  }

  /**
   * {@code أعلنت الوزارة …، فيما توقفت الرحلات، بحسب المصدر}: where a report has a clause beside
   * it, that is the one which the frame stands by; or -1.
   */
  private int beside(int from, Match match) {
    int clause = -1;
    for (int i = match.begin() - 2; i >= Math.max(from, match.begin() - BESIDE); i--) {
      boolean beside = syntax.is(i, Feature.BESIDE) && syntax.verb(i + 1);
      if (clause < 0 && beside && tokens.is(i - 1, Type.COMMA)) {
        clause = i + 1;
      } else if (clause > 0 && cues.at(i) != null) {
        return clause;
      }
    }
    return -1;
  }

  /**
   * {@code دبي (وكالات) –}: the clause begins after the place and agency that the text opens with.
   */
  private int dateline(int begin, int end, int from) {
    if (!tokens.word(begin).placeOrCapital()) {
      return from;
    }
    for (int i = begin + 1; i < Math.min(end, begin + DATELINE); i++) {
      if (tokens.is(i, Type.DASH)) {
        return Math.max(from, i + 1);
      }
    }
    return from;
  }

  /**
   * {@code تأتي اللجنة، وفق المصادر، لوضع حد}, {@code صادراتها وفق المصادر بلغت}: the clause goes
   * on after the frame.
   */
  private void around(Draft draft, int source) {
    Match match = draft.match();
    boolean set = tokens.is(source, Type.COMMA) || tokens.is(source, Type.DASH);
    int after = set ? source + 1 : source;
    boolean goesOn =
        nearest.splits(match) && subject(draft)
            || nearest.lacks(match, after)
            || !set && nearest.begun(draft, after);
    if (!set && !goesOn
        || !tokens.isWord(after) && !tokens.is(after, Type.NUMBER)
        || set && syntax.isPhrase(after, Feature.BESIDE) // في حين: the writer's own, beside it
        || set && !goesOn && onlyWhen(after)
        || tokens.word(after).conjunction() // و begins a sentence of the writer's own
        || !ends.sameSentence(match.cueFirst(), after)
        || ends.newReport(draft, after)) {
      return;
    }
    int skip = match.skip();
    match.skip(0);
    spans.add(draft, after, ends.ofClause(draft, after, null) - 1);
    match.skip(skip);
  }

  /** {@code ، حسبما أعلنت الشرطة، الأحد.}: when that was said, and no more. */
  private boolean onlyWhen(int from) {
    int end = syntax.timeEnd(from);
    return end > from
        && (tokens.is(end, Type.STOP) || end == tokens.sentenceEnd(tokens.sentenceOf(from)));
  }

  /** Whether only the subject of a clause stands before its frame. */
  private boolean subject(Draft draft) {
    for (int i = draft.first(); i <= draft.last(); i++) {
      if (syntax.verb(i) && !syntax.is(i, Feature.AUXILIARY) || !tokens.isWord(i)) {
        return false;
      }
    }
    return true;
  }
}
