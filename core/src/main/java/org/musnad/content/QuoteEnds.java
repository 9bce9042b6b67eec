package org.musnad.content;

import java.util.function.Predicate;
import org.musnad.cue.Cues;
import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds where the words in quotation marks end, also where the marks have been closed too late or
 * not at all: before another speaker, or before the writer goes on.
 */
final class QuoteEnds {
  private static final int LONGEST_UNCLOSED = 60;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final Remarks remarks;

  QuoteEnds(Syntax syntax, Cues cues, Remarks remarks) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.remarks = remarks;
  }

  /** The last token of what the speaker of {@code cue} says in a quotation. */
  int last(Quote quote, CueForm cue) {
    int marked = ofQuote(quote);
    return Math.min(ofSpeech(quote, marked, cue), ofMarked(quote, marked, cue));
  }

  /** The last token of a quotation: before its closing mark, or before another speaker. */
  private int ofQuote(Quote quote) {
    if (quote.closed()) {
      return quote.close() - 1;
    }
    boolean whole = quote.close() - quote.open() <= LONGEST_UNCLOSED;
    int end = Math.min(quote.close(), quote.open() + LONGEST_UNCLOSED);
    int sentence = whole ? end : tokens.sentenceEnd(tokens.sentenceOf(quote.first()));
    for (int i = quote.first() + 1; i < end; i++) {
      boolean stop =
          tokens.is(i - 1, Type.STOP)
              && (whole ? remarks.at(i) || quotesAgain(quote, i) : speaksAgain(i));
      if (stop || anotherSpeaks(i) || i < sentence && opensAgain(quote, i)) {
        return i - 1;
      }
    }
    return sentence - 1;
  }

  /**
   * {@code إن «الأسعار ترتفع، مشيرا إلى ضعف الطلب»}: the last token before the speaker's next
   * report, where the mark has been closed too late; nobody who could report stands in the words.
   */
  private int ofMarked(Quote quote, int last, CueForm cue) {
    Match first = cues.at(quote.first());
    if (first != null && first.source() != null) {
      return last; // «أوضح التقرير أن …، مشيرا إلى»
    }
    for (int i = quote.first() + 1; i < last && syntax.finiteCue(i) == null; i++) {
      Match match = tokens.is(i - 1, Type.COMMA) ? cues.at(i) : null;
      if (match != null
          && match.form().tense() == Tense.PARTICIPLE
          && match.hidden()
          && match.content() > i
          && match.content() < last
          && match.form().agreement().fits(cue.agreement())) {
        return speakerIn(quote, i, match.form().agreement()) || goesOn(match.content(), last)
            ? last
            : i - 1;
      }
    }
    return last;
  }

  /** Whether the words of a quotation go on after a further comma. */
  private boolean goesOn(int from, int last) {
    for (int i = from; i < last; i++) {
      if (tokens.is(i, Type.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /** The last token of a speech: before its mark, or where another speaker is named inside it. */
  private int ofSpeech(Quote quote, int last, CueForm cue) {
    for (int j = quote.first(); j < last; j++) {
      if (tokens.is(j, Type.STOP) && (anotherSpeaks(j + 1) || goesOnSpeaking(quote, j + 1, cue))) {
        return j;
      }
    }
    return last;
  }

  /**
   * {@code قال: «الطريق مغلق. وأضاف أن العمل جار»}: whether the writer goes on with the same
   * speaker in a sentence after marks that he has not closed.
   */
  private boolean goesOnSpeaking(Quote quote, int i, CueForm cue) {
    Match next = quote.closed() ? null : cues.at(i);
    return next != null
        && next.hidden()
        && next.form().tense() == Tense.PAST
        && next.form().agreement().number() == 's'
        && next.form().agreement().fits(cue.agreement())
        && tokens.word(i).conjunction()
        && !tokens.word(i).pronoun()
        && (syntax.complementizer(next.content() - 1) || syntax.complementizer(next.content()))
        && !namedIn(quote, i, word -> one(word, next.form().agreement()));
  }

  /** Somebody of whom a verb would be in the singular; a body, where it would be feminine. */
  private static boolean one(Word word, Agreement verb) {
    boolean body = verb.gender() == 'f' && Words.organization(word);
    return (Words.person(word) || body)
        && verb.fits(word.head().agreement())
        && !word.head().plural();
  }

  /** Whether somebody of whom a report in a quotation could be is named before {@code to} in it. */
  private boolean speakerIn(Quote quote, int to, Agreement report) {
    return namedIn(quote, to, word -> Words.somebody(word) && report.fits(word.head().agreement()));
  }

  /** Whether one is named, or called what {@code somebody} is, before {@code to} in a quotation. */
  private boolean namedIn(Quote quote, int to, Predicate<Word> somebody) {
    for (int i = quote.first(); i < to; i++) {
      Word word = tokens.word(i);
      boolean named = Words.nameAlone(word) || somebody.test(word);
      if (named && !syntax.preposition(i)) { // أمام, على: spelt like an imam, and Ali
        return true;
      }
    }
    return false;
  }

  /**
   * {@code أن «الموقف لم يتغير، موضحا أن «…»}: a report with its own marks; the first have no end.
   */
  private boolean opensAgain(Quote quote, int i) {
    Match match = cues.at(i);
    if (match == null || match.content() <= i || match.content() >= quote.close()) {
      return false;
    }
    boolean marks =
        tokens.quoteOpenedAt(match.content()) != null
            || tokens.quoteOpenedAt(match.content() + 1) != null;
    boolean opens = match.form().tense() == Tense.PARTICIPLE || tokens.word(i).conjunction();
    return marks
        && opens
        && (match.shape() == Match.Shape.QUOTE || match.shape() == Match.Shape.CLAUSE);
  }

  /** {@code قال «الطريق مغلق. وعن السبب، قال «…»}: a sentence with a report that has own marks. */
  private boolean quotesAgain(Quote quote, int from) {
    int end = Math.min(quote.close(), tokens.sentenceEnd(tokens.sentenceOf(from)));
    for (int i = from; i < end; i++) {
      Match match = cues.at(i);
      boolean after = match != null && match.content() > i && match.content() < quote.close();
      if (after && match.form().finite() && tokens.quoteOpenedAt(match.content()) != null) {
        return true;
      }
    }
    return false;
  }

  /** {@code وأضاف: «…»}: what follows shows how far the words before it went. */
  private boolean speaksAgain(int i) {
    Match match = cues.at(i);
    return match != null && tokens.word(i).conjunction() && match.shape() == Match.Shape.QUOTE;
  }

  /** {@code وقال سالم الزين}: another who is named; in a new line {@code ويقول}, too. */
  private boolean anotherSpeaks(int i) {
    Match next = cues.at(i);
    Tense tense = next == null ? null : next.form().tense();
    boolean tells = tense == Tense.PAST || tense == Tense.PRESENT && tokens.lineBreakBefore(i);
    return tells && names(next) && tokens.word(i).conjunction();
  }

  private static boolean names(Match match) {
    SourcePhrase source = match.source();
    boolean somebody = // الحربي, a surname alone
        source != null
            && (!source.names().isEmpty()
                || source.kind() == Kind.PERSON && source.identified() == Identified.NAMED);
    return somebody && !match.sourceBefore();
  }
}
