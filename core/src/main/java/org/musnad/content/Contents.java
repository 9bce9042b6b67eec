package org.musnad.content;

import org.jspecify.annotations.Nullable;
import org.musnad.cue.Cues;
import org.musnad.cue.VerseLines;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.mention.SourcePhrase;
import org.musnad.statement.Mode;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the contents of drafts by the shapes of their matches: where they begin, how far. */
public final class Contents {
  /** Letters of a resuming complementizer without a pronoun. */
  private static final int RESUMING = 3;

  /** How far after its source a clause that is "according to" it may begin with {@code فإن}. */
  private static final int OPENING = 20;

  /** How many tokens with a comma may tell when, before a further clause on a paper. */
  private static final int WHEN = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentEnds ends;
  private final QuoteEnds quotes;
  private final ContentSpans spans;
  private final ContentModes modes;
  private final ContentsBefore before;
  private final VerseLines verses;
  private final OwnWords ownWords;

  public Contents(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    Remarks remarks = new Remarks(syntax, cues);
    this.ends = new ContentEnds(syntax, cues, remarks);
    this.quotes = new QuoteEnds(syntax, cues, remarks);
    this.spans = new ContentSpans(tokens);
    this.modes = new ContentModes(syntax);
    this.verses = new VerseLines(syntax);
    this.ownWords = new OwnWords(syntax, cues);
    this.before = new ContentsBefore(syntax, cues, ends, spans, modes);
  }

  /** Fills in the content of a draft, and its mode. False where it is empty. */
  public boolean fill(Draft draft, @Nullable SourcePhrase source) {
    return switch (draft.match().shape()) {
      case QUOTE -> quoted(draft, tokens.quoteOpenedAt(draft.match().content()));
      case CLAUSE, NOMINAL, COLON, AFTER -> clause(draft, source);
      case BACK -> before.fill(draft);
      case CLOSING -> false;
    };
  }

  private boolean quoted(Draft draft, @Nullable Quote quote) {
    if (quote == null) {
      return false;
    }
    boolean noun = // قوله «…» مع قوله
        draft.match().form().tense() == Tense.NOUN
            && draft.match().form().entry().has("bare")
            && !draft.match().form().entry().has("goes-on");
    if (!noun && opensClause(draft, quote)) {
      draft.match().shape(Match.Shape.CLAUSE);
      return clause(draft, null);
    }
    draft.mode(Mode.DIRECT);
    int last = quotes.last(quote, draft.match().form());
    boolean said = spans.add(draft, firstOf(draft, quote), last);
    Quote more = last == quote.close() - 1 ? afterAside(quote) : null;
    while (more != null && more.close() < draft.bound()) {
      spans.add(draft, more.first(), more.close() - 1);
      more = afterAside(more);
    }
    return said;
  }

  /** {@code «الأرض لنا» - في إشارة إلى الوادي - «ولن نبيعها»}: what goes on after an aside. */
  private @Nullable Quote afterAside(Quote quote) {
    int begin = quote.close() + 1;
    Type end = tokens.is(begin, Type.OPEN) ? Type.CLOSE : Type.DASH;
    if (!quote.closed() || end == Type.DASH && !tokens.is(begin, Type.DASH)) {
      return null;
    }
    int i = begin + 1;
    while (i < begin + OPENING && tokens.isWord(i)) {
      i++;
    }
    Quote more = tokens.is(i, end) ? tokens.quoteOpenedAt(i + 1) : null;
    return more != null && more.closed() && ends.sameSentence(quote.open(), i) ? more : null;
  }

  /**
   * {@code «إن الوضع صعب»}, {@code وأشار المدير «إلى أن الوضع صعب»}: within marks too, a
   * complementizer opens the words, or the cue's preposition with one.
   */
  private int firstOf(Draft draft, Quote quote) {
    int first = quote.first();
    CueForm cue = draft.match().form();
    if (syntax.preposition(first) && syntax.complementizer(first + 1) && towards(cue, first)) {
      return syntax.is(first + 1, Feature.COMPLEMENTIZER_PRONOUN) ? first + 1 : first + 2;
    }
    int next = first + 1;
    boolean condition = syntax.verb(next) && tokens.word(next).is(Feature.VERB_PAST); // إن عادوا
    return syntax.is(first, Feature.COMPLEMENTIZER) && !condition ? next : first;
  }

  /** {@code أشار إلى}, {@code شدد على}: whether the preposition at {@code i} is the cue's. */
  private boolean towards(CueForm cue, int i) {
    boolean on = tokens.word(i).firstLetter() == Letters.AYN;
    return cue.entry().has(on ? "ala" : "ila");
  }

  /** Whether a quotation is only the beginning of what is said. */
  private boolean opensClause(Draft draft, Quote quote) {
    int after = quote.close() + 1;
    return quote.closed()
        && !bracketed(quote)
        && tokens.isWord(after)
        && ends.goesOn(draft, after)
        && ends.sameSentence(quote.open(), after)
        && !syntax.is(after, Feature.RELATIVE)
        && !tokens.is(quote.close() - 1, Type.STOP)
        && !tokens.lineBreakBefore(after)
        && !tokens.word(after).conjunction();
  }

  private boolean clause(Draft draft, @Nullable SourcePhrase source) {
    int start = begin(draft.match());
    if (start >= tokens.size()) {
      return false;
    }
    Quote quote = tokens.quoteOpenedAt(start);
    if (quote != null && wholeQuote(draft, quote)) {
      draft.mode(Mode.DIRECT);
      return spans.add(draft, firstOf(draft, quote), quotes.last(quote, draft.match().form()));
    }
    if (draft.match().subject() >= 0) { // إن السفينة وبحسب السجلات غرقت
      spans.add(draft, draft.match().subject(), draft.match().begin() - 1);
    }
    draft.match().content(start);
    int verse = draft.match().shape() == Match.Shape.COLON ? verses.end(start) : start;
    if (verse > start) {
      draft.mode(Mode.DIRECT);
      return spans.add(draft, start, verse - 1);
    }
    int end = ends.ofClause(draft, start, source);
    if (!spans.add(draft, start, end - 1)) {
      return false;
    }
    int on = ownWords.after(end);
    if (on > end) {
      spans.add(draft, on, ends.ofClause(draft, on, source) - 1);
    }
    draft.mode(modes.of(draft));
    return true;
  }

  /** The first token of a clause, after the marks before it. */
  private int begin(Match match) {
    int at = match.content();
    boolean preposed = match.shape() == Match.Shape.AFTER;
    while (at < tokens.size()
        && (tokens.is(at, Type.COMMA)
            || tokens.is(at, Type.COLON)
            || (preposed && tokens.is(at, Type.DASH)))) {
      at++;
    }
    return preposed ? afterComplementizer(resumed(at)) : at;
  }

  /**
   * {@code وفقا للتقرير خلال الشهر الماضي، فإن}, {@code بحسب وثيقة وقعها المدير، واطلعت عليها
   * الصحيفة، فإن}: the token with {@code ف}, if what stands before it says more of the paper or its
   * time, not of what follows, as a condition does; else {@code at}.
   */
  private int resumed(int at) {
    if (tokens.quoteOpenedAt(at) != null) {
      return at;
    }
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(at - 1)), at + OPENING);
    for (int i = at; i < end; i++) {
      if (syntax.resumes(i)) {
        return i;
      }
      boolean relates =
          (tokens.is(i - 1, Type.COMMA) ? furtherClause(at, i) : i == at)
              || syntax.is(i - 1, Feature.RELATIVE)
              || syntax.is(i - 1, Feature.WHAT);
      if (opensClause(i) || syntax.verb(i) && !relates) {
        return at;
      }
    }
    return at;
  }

  /** {@code ، واطلعت عليه الصحيفة}: what else is told of a paper, or after when it came out. */
  private boolean furtherClause(int at, int verb) {
    return verb <= at + WHEN && tokens.word(verb).conjunction();
  }

  /** {@code إذا}, {@code رغم}, {@code هو}: a clause that what follows belongs to, or is its own. */
  private boolean opensClause(int i) {
    return syntax.is(i, Feature.CONDITION)
        || syntax.is(i, Feature.SUBORDINATE)
        || syntax.is(i, Feature.BESIDE)
        || syntax.is(i, Feature.TOPIC)
        || syntax.is(i, Feature.PRONOUN)
        || syntax.isPhrase(i, Feature.CONCESSION)
        || syntax.complementizer(i);
  }

  /** {@code فإن} is no part of the clause; a pronoun on it, {@code فإنه}, keeps it in. */
  private int afterComplementizer(int at) {
    boolean resuming = syntax.resumes(at) && tokens.word(at).length() <= RESUMING;
    return resuming || syntax.is(at, Feature.COMPLEMENTIZER) ? at + 1 : at;
  }

  /** {@code إن «الطريق مغلق»، وإن العمل جار}: a second "that" goes on with what was quoted. */
  private boolean joinedThat(int comma) {
    return tokens.is(comma, Type.COMMA)
        && tokens.word(comma + 1).conjunction()
        && syntax.complementizer(comma + 1);
  }

  /** {@code قال: (…) أخرجه النسائي}: brackets for marks hold all of what is said. */
  private boolean bracketed(Quote quote) {
    char mark = tokens.firstChar(quote.open());
    boolean list = syntax.is(quote.open() - 2, Feature.PRONOUN); // هي: (…)
    return (mark == '(' || mark == '{') && !list;
  }

  /** Whether a quotation that opens a reported clause is the whole of it. */
  private boolean wholeQuote(Draft draft, Quote quote) {
    if (draft.match().shape() == Match.Shape.NOMINAL && quote.closed() && syntax.nameQuote(quote)) {
      return false;
    }
    int after = quote.close() + 1;
    if (!quote.closed() || !ends.sameSentence(quote.open(), after) || bracketed(quote)) {
      return true;
    }
    boolean clause = // إن «النصر قريب». أن «النصر قريب»، مضيفا
        draft.match().shape() == Match.Shape.CLAUSE
            && (tokens.is(after, Type.STOP)
                || tokens.is(after, Type.COMMA) && ends.newReport(draft, after + 1));
    if (!clause && syntax.nameQuote(quote) && syntax.wordsIn(quote) <= 3) {
      return false;
    }
    if (joinedThat(after)) {
      return false;
    }
    return !tokens.isWord(after)
        || syntax.is(after, Feature.RELATIVE)
        || ends.newReport(draft, after)
        || tokens.lineBreakBefore(after);
  }
}
