package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.Syntax;
import org.musnad.text.Span;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds how far contents reach, and how they are given. */
final class Contents {
  private static final int LONGEST = 600;
  private static final int LONGEST_UNCLOSED = 60;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;

  Contents(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
  }

  /** Fills in the content of a draft whose content follows its cue. False where it is empty. */
  boolean fill(Draft draft, @Nullable SourcePhrase source) {
    Match match = draft.match;
    return switch (match.shape) {
      case QUOTE -> quoted(draft, tokens.quoteOpenedAt(match.content));
      case CLAUSE, NOMINAL, COLON, AFTER -> clause(draft, source);
      case BACK -> back(draft);
      case CLOSING -> false;
    };
  }

  // --- quotations ----------------------------------------------------------------------------

  private boolean quoted(Draft draft, @Nullable Quote quote) {
    if (quote == null) {
      return false;
    }
    int after = quote.close() + 1;
    boolean goesOn =
        quote.closed()
            && tokens.isWord(after)
            && syntax.wordsIn(quote) <= 12
            && !newReport(after, null, draft)
            && !remark(after)
            && sameSentence(quote.open(), after)
            && !syntax.is(after, Feature.RELATIVE)
            && !stopBeforeClose(quote)
            && !tokens.lineBreakBefore(after)
            && !tokens.word(after).conjunction();
    if (goesOn) {
      draft.match.shape = Match.Shape.CLAUSE;
      return clause(draft, null);
    }
    draft.mode = Mode.DIRECT;
    return spans(draft, quote.first(), speechEnd(quote));
  }

  /** The last token of a speech: before its mark, or where another speaker is named inside it. */
  private int speechEnd(Quote quote) {
    int last = quote.closed() ? quote.close() - 1 : unclosedEnd(quote);
    for (int j = quote.first(); j < last; j++) {
      Match next = tokens.is(j, Type.STOP) ? cues.at(j + 1) : null;
      boolean another =
          next != null
              && next.form.tense() == Tense.PAST
              && next.source != null
              && !next.source.names().isEmpty()
              && tokens.word(j + 1).conjunction()
              && !next.sourceBefore;
      if (another) {
        return j;
      }
    }
    return last;
  }

  private boolean stopBeforeClose(Quote quote) {
    return tokens.is(quote.close() - 1, Type.STOP);
  }

  private boolean sameSentence(int a, int b) {
    return b < tokens.size() && tokens.sentenceOf(a) == tokens.sentenceOf(b);
  }

  private int unclosedEnd(Quote quote) {
    boolean near = quote.close() - quote.open() <= LONGEST_UNCLOSED;
    return (near ? quote.close() : tokens.sentenceEnd(tokens.sentenceOf(quote.first()))) - 1;
  }

  /** Makes spans of the tokens {@code [first, last]}, one a line, without marks at their ends. */
  private boolean spans(Draft draft, int first, int last) {
    int from = first;
    for (int i = first + 1; i <= last + 1; i++) {
      if (i > last || tokens.lineBreakBefore(i)) {
        addSpan(draft, from, i - 1);
        from = i;
      }
    }
    return !draft.content.isEmpty();
  }

  private void addSpan(Draft draft, int first, int last) {
    int b = first;
    int e = last;
    while (b <= e && !opens(b)) {
      b++;
    }
    while (e >= b && !closes(e)) {
      e--;
    }
    if (b > e) {
      return;
    }
    int skip = b == draft.match.content ? draft.match.skip : 0;
    int begin = skip > 0 ? tokens.beginAfter(b, skip) : tokens.begin(b);
    if (draft.content.isEmpty()) {
      draft.first = b;
    }
    draft.last = e;
    draft.content.add(new Span(begin, tokens.end(e)));
  }

  private boolean opens(int i) {
    return tokens.isWord(i)
        || tokens.is(i, Type.OPEN)
        || tokens.quoteOpenedAt(i) != null
        || currency(i);
  }

  private boolean closes(int i) {
    if (tokens.isWord(i)
        || tokens.is(i, Type.CLOSE)
        || tokens.quoteClosedAt(i) != null
        || currency(i)) {
      return true;
    }
    return tokens.is(i, Type.STOP) && questions(i) && tokens.quoteClosedAt(i + 1) != null;
  }

  private boolean currency(int i) {
    if (!tokens.is(i, Type.OTHER) || tokens.end(i) - tokens.begin(i) != 1) {
      return false;
    }
    char c = tokens.text().charAt(tokens.begin(i));
    return c == '%' || c == '\u066A' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** A question or exclamation mark says something; a full stop does not. */
  private boolean questions(int i) {
    char c = tokens.text().charAt(tokens.begin(i));
    return c == '?' || c == '\u061F' || c == '!';
  }

  // --- clauses -------------------------------------------------------------------------------

  private boolean clause(Draft draft, @Nullable SourcePhrase source) {
    int start = draft.match.content;
    while (start < tokens.size()
        && (tokens.is(start, Type.COMMA) || tokens.is(start, Type.COLON))) {
      start++;
    }
    if (draft.match.shape == Match.Shape.AFTER) {
      start = afterPreposed(start);
    }
    if (start >= tokens.size()) {
      return false;
    }
    Quote quote = tokens.quoteOpenedAt(start);
    if (quote != null && wholeQuote(draft, quote)) {
      draft.mode = Mode.DIRECT;
      return spans(draft, quote.first(), quote.closed() ? quote.close() - 1 : unclosedEnd(quote));
    }
    draft.match.content = start;
    int end = end(draft, start, source);
    if (!spans(draft, start, end - 1)) {
      return false;
    }
    draft.mode = mode(draft);
    return true;
  }

  private int afterPreposed(int start) {
    int at = start;
    while (at < tokens.size()
        && (tokens.is(at, Type.COMMA) || tokens.is(at, Type.COLON) || tokens.is(at, Type.DASH))) {
      at++;
    }
    if (syntax.is(at, Feature.COMPLEMENTIZER_RESUMING) || syntax.is(at, Feature.COMPLEMENTIZER)) {
      return tokens.word(at).key().length() > 3 && !tokens.word(at).is(Feature.COMPLEMENTIZER)
          ? at
          : at + 1;
    }
    return at;
  }

  /** Whether a quotation that opens a reported clause is the whole of it. */
  private boolean wholeQuote(Draft draft, Quote quote) {
    if (draft.match.shape == Match.Shape.NOMINAL && quote.closed() && syntax.nameQuote(quote)) {
      return false;
    }
    int after = quote.close() + 1;
    if (!quote.closed() || after >= tokens.size() || !sameSentence(quote.open(), after)) {
      return true;
    }
    boolean shortName = syntax.nameQuote(quote) && syntax.wordsIn(quote) <= 3;
    if (tokens.isWord(after)) {
      if (syntax.is(after, Feature.RELATIVE) && !shortName) {
        return true;
      }
      return !shortName && (newReport(after, null, draft) || tokens.lineBreakBefore(after));
    }
    return !shortName;
  }

  /** The token after the last of the clause that begins at {@code start}. */
  private int end(Draft draft, int start, @Nullable SourcePhrase source) {
    int limit = Math.min(tokens.sentenceEnd(tokens.sentenceOf(start)), start + LONGEST);
    Quote around = tokens.quoteAround(draft.match.cueFirst);
    if (around != null && around.close() > start) {
      limit = Math.min(limit, around.close());
    }
    for (int i = start; i < limit; i++) {
      if (i > start && endsBefore(draft, i, source)) {
        return i;
      }
      Quote quote = tokens.quoteOpenedAt(i);
      if (quote != null && quote.closed() && quote.close() < limit) {
        i = quote.close();
      }
    }
    return limit;
  }

  private boolean endsBefore(Draft draft, int i, @Nullable SourcePhrase source) {
    if (tokens.is(i, Type.STOP)) {
      return i >= tokens.titleEnd() || tokens.end(i) - tokens.begin(i) == 1;
    }
    if (draft.match.shape == Match.Shape.COLON && tokens.is(i, Type.SEMICOLON)) {
      return false;
    }
    if (newReport(i, source, draft) || remark(i) || besideReport(draft, i)) {
      return true;
    }
    boolean suspicion = draft.match.frame.equals("passive-suspect") && tokens.is(i, Type.COMMA);
    boolean nominal = draft.match.shape == Match.Shape.NOMINAL || draft.match.frame.equals("as");
    return nominal && (suspicion || nextClause(i) || turns(i));
  }

  /** {@code ، في حين رد فلان بتغريدة أكد فيها}: a clause beside, with a report of its own. */
  private boolean besideReport(Draft draft, int i) {
    if (!tokens.is(i - 1, Type.COMMA) || !beside(i)) {
      return false;
    }
    if (draft.match.shape == Match.Shape.NOMINAL && tokens.word(i).conjunction()) {
      return true;
    }
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(i)), i + 40);
    for (int j = i + 1; j < end && !tokens.is(j, Type.COMMA); j++) {
      Match match = cues.at(j);
      if (match != null && match.shape != Match.Shape.CLOSING && !match.frame.equals("according")) {
        return true;
      }
    }
    return false;
  }

  private boolean beside(int i) {
    Phrase phrase = tokens.word(i).phrases().isEmpty() ? null : syntax.phraseAt(i);
    Word word = tokens.word(i);
    boolean andThat = word.conjunction() && word.is(Feature.AUXILIARY);
    return andThat
        || syntax.is(i, Feature.BESIDE)
        || (phrase != null && phrase.feature() == Feature.BESIDE);
  }

  /** {@code وقدمت حوافز}: after a nominal content, a further verb is the writer's own. */
  private boolean nextClause(int i) {
    Word word = tokens.word(i);
    return tokens.is(i - 1, Type.COMMA)
        && word.conjunction()
        && syntax.verb(i)
        && word.is(Feature.VERB_PAST);
  }

  /** {@code ، وذلك بعد}, {@code ، لكنه}: after a nominal content the writer goes on. */
  private boolean turns(int i) {
    return (tokens.is(i - 1, Type.COMMA) || tokens.is(i - 1, Type.SEMICOLON))
        && syntax.is(i, Feature.TURN);
  }

  /** A remark of the writer's own: {@code في إشارة إلى}. */
  private boolean remark(int i) {
    Phrase phrase = tokens.word(i).phrases().isEmpty() ? null : syntax.phraseAt(i);
    return phrase != null && phrase.feature() == Feature.BREAK;
  }

  /** Whether another report of the same level begins at token {@code i}. */
  boolean newReport(int i, @Nullable SourcePhrase source, Draft draft) {
    int at = i;
    if (tokens.is(i - 1, Type.COMMA) && tokens.word(i).conjunction() && subjectAt(i)) {
      return true;
    }
    if (at > 0 && joins(at)) {
      at++;
      while (syntax.is(at, Feature.AUXILIARY) && at < i + 3) {
        at++;
      }
    }
    if (at > i && subjectOpens(at)) {
      return true;
    }
    Match match = cues.at(at);
    for (int j = at; match == null && j < at + 3; j++) {
      match = backFrom(j);
    }
    if (match == null || match.cueFirst == draft.match.cueFirst || match.begin() < i) {
      return false;
    }
    return sameLevel(match, at, at > i, source);
  }

  /** {@code ، لكن النادي نفى ذلك}: another's report, its subject right after the conjunction. */
  private boolean subjectOpens(int at) {
    if (!syntax.is(at - 1, Feature.TURN) && !tokens.is(at - 2, Type.COMMA)) {
      return false;
    }
    return subjectAt(at);
  }

  /** Whether a cue not far after token {@code at} has its subject there, before it. */
  private boolean subjectAt(int at) {
    for (int j = at + 1; j < at + 12; j++) {
      Match match = cues.at(j);
      if (match != null
          && match.sourceBefore
          && match.source != null
          && match.source.first() == at) {
        return true;
      }
    }
    return false;
  }

  /** A frame that begins at {@code i} though its cue stands later. */
  private @Nullable Match backFrom(int i) {
    for (int j = i + 1; j < i + 4; j++) {
      Match match = cues.at(j);
      if (match != null && match.backFrom == i) {
        return match;
      }
    }
    return null;
  }

  /** A conjunction that opens a sentence of its own: {@code فيما}, {@code كما}, {@code حيث}. */
  private boolean joins(int i) {
    return tokens.word(i).is(Feature.CONJUNCTION)
        && !tokens.word(i).is(Feature.PREPOSITION)
        && tokens.word(i).key().length() > 1;
  }

  private boolean sameLevel(Match match, int at, boolean joined, @Nullable SourcePhrase source) {
    if (match.shape == Match.Shape.CLOSING) {
      return true;
    }
    if (match.frame.equals("according")) {
      return tokens.is(match.begin() - 1, Type.COMMA)
          || tokens.is(match.begin() - 1, Type.DASH)
          || tokens.quoteClosedAt(match.begin() - 1) != null
          || match.source != null && speaker(match.source);
    }
    Word word = tokens.word(at);
    if (match.form.tense() == Tense.PARTICIPLE) {
      return !tokens.is(at - 1, Type.WORD)
          || source == null
          || match.form.agreement().fits(source.agreement());
    }
    if (!match.form.finite() || match.relative) {
      return false;
    }
    if (match.sourceBefore && match.source != null && match.source.first() <= at) {
      return false;
    }
    boolean opens =
        word.conjunction()
            || joined
            || tokens.is(at - 1, Type.COMMA)
            || syntax.is(at - 1, Feature.AUXILIARY);
    if (!opens) {
      return false;
    }
    if (match.source != null) {
      return word.conjunction() || joined || tokens.is(at - 1, Type.COMMA);
    }
    return source == null || match.form.agreement().fits(source.agreement());
  }

  private static boolean speaker(SourcePhrase source) {
    return switch (source.kind()) {
      case PERSON, ORGANIZATION, MEDIA, GROUP -> true;
      case DOCUMENT, UNKNOWN -> false;
    };
  }

  // --- content before the cue ------------------------------------------------------------------

  private boolean back(Draft draft) {
    Match match = draft.match;
    Quote quote = tokens.quoteOpenedAt(match.content - 1);
    if (match.frame.equals("back") && quote != null) {
      draft.mode = Mode.DIRECT;
      boolean found = spans(draft, quote.first(), quote.close() - 1);
      return found && resumed(draft);
    }
    int begin = tokens.sentenceBegin(tokens.sentenceOf(match.cueFirst));
    int from =
        match.frame.equals("object-before") ? match.content : clauseBegin(begin, match.begin());
    Quote whole = tokens.quoteOpenedAt(from);
    int last = match.begin() - 1;
    while (last > from && (tokens.is(last, Type.COMMA) || tokens.is(last, Type.DASH))) {
      last--;
    }
    if (whole != null && whole.closed() && whole.close() == last) {
      draft.mode = Mode.DIRECT;
      return spans(draft, whole.first(), whole.close() - 1);
    }
    if (last < from) {
      return false;
    }
    match.content = from;
    match.skip = tokens.word(from).conjunction() ? 1 : 0;
    if (!spans(draft, from, last)) {
      return false;
    }
    around(draft);
    draft.mode = mode(draft);
    return true;
  }

  /** The clause before the frame begins after what another cue has reported. */
  private int clauseBegin(int begin, int end) {
    int from = begin;
    for (int i = begin; i < end; i++) {
      if (tokens.is(i, Type.COLON) && i - begin < 8 && cues.at(i) == null) {
        from = i + 1;
      }
    }
    return from;
  }

  /** {@code تأتي اللجنة، وفق المصادر، لوضع حد}: the clause goes on after the frame. */
  private void around(Draft draft) {
    Match match = draft.match;
    if (!match.frame.equals("according") || match.source == null) {
      return;
    }
    int after = (match.inner != null ? match.inner : match.source).last() + 1;
    boolean set = tokens.is(after, Type.COMMA) || tokens.is(after, Type.DASH);
    if (!set
        || !tokens.isWord(after + 1)
        || !sameSentence(match.cueFirst, after + 1)
        || newReport(after + 1, null, draft)) {
      return;
    }
    int skip = match.skip;
    match.skip = 0;
    int end = end(draft, after + 1, null);
    int first = draft.first;
    for (Span span : List.copyOf(draft.content)) {
      draft.first = first;
    }
    spans(draft, after + 1, end - 1);
    draft.first = first;
    match.skip = skip;
  }

  /** {@code “…”، قال فلان، “…”}: the quotation goes on after the source. */
  private boolean resumed(Draft draft) {
    Match match = draft.match;
    int after = match.source != null ? match.source.last() + 1 : match.cueLast + 1;
    if (tokens.is(after, Type.COMMA) || tokens.is(after, Type.COLON)) {
      after++;
    }
    Quote more = tokens.quoteOpenedAt(after);
    if (more != null && more.closed() && sameSentence(match.cueFirst, more.open())) {
      spans(draft, more.first(), more.close() - 1);
    }
    return true;
  }

  // --- mode ----------------------------------------------------------------------------------

  private Mode mode(Draft draft) {
    boolean colon = draft.match.shape == Match.Shape.COLON;
    List<Quote> speech = new ArrayList<>();
    for (int i = draft.first; i <= draft.last; i++) {
      Quote quote = tokens.quoteOpenedAt(i);
      if (quote != null) {
        if (!onlyName(quote)) {
          speech.add(quote);
        }
        if (quote.closed()) {
          i = quote.close();
        }
      }
    }
    if (colon) {
      return Mode.DIRECT;
    }
    if (speech.isEmpty()) {
      return Mode.INDIRECT;
    }
    Quote only = speech.get(0);
    boolean all =
        speech.size() == 1
            && only.open() <= draft.first + 1
            && (only.close() >= draft.last || !only.closed())
            && (only.open() == draft.first || syntax.complementizer(draft.first));
    return all ? Mode.DIRECT : Mode.MIXED;
  }

  /** Marks around a mere name are no speech. */
  private boolean onlyName(Quote quote) {
    if (!syntax.nameQuote(quote)) {
      return false;
    }
    Word first = tokens.word(quote.first());
    Word before = tokens.word(quote.open() - 1);
    boolean known =
        first.name()
            || !first.phrases().isEmpty() && syntax.phraseAt(quote.first()) != null
            || first.isAny(
                Feature.ORGANIZATION.bit()
                    | Feature.OUTLET.bit()
                    | Feature.PLACE.bit()
                    | Feature.COUNTRY.bit())
            || !first.known();
    boolean named =
        before.head() != null && !before.head().kind().equals("person")
            || before.is(Feature.TITLE_PREFIX)
            || before.is(Feature.NOUN) && !before.pronoun();
    return known || (named && syntax.wordsIn(quote) <= 4 && tokens.is(quote.open() - 1, Type.WORD));
  }
}
