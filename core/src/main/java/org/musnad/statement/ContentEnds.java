package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds where a content ends: the stop rules of clauses and of quotations. */
final class ContentEnds {
  private static final int LONGEST = 600;
  private static final int LONGEST_UNCLOSED = 60;

  private static final char QUESTION_MARK = '\u061F';

  /** Words before the colon of an item at most. */
  private static final int LONGEST_ITEM = 3;

  /** Three dots in one sign. */
  private static final char PAUSE = '\u2026';

  /** Letters of {@code وبعد}, {@code وقبل} at least: adverbials that open a clause. */
  private static final int ADVERBIAL = 3;

  /** Letters of {@code كما}, "also". */
  private static final int MOREOVER = 3;

  /** Letters of {@code لكن}, "but". */
  private static final int BUT = 3;

  /** Letters of {@code حيث}, "where", and of {@code قبل}, {@code دون}. */
  private static final int THREE = 3;

  /** How far into a clause beside it a report is sought. */
  private static final int BESIDE = 40;

  private static final long NEW_CLAUSE = Feature.PRONOUN.bit() | Feature.QUESTION.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final NextReport nextReport;
  private final WritersTurn writersTurn;

  ContentEnds(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.nextReport = new NextReport(syntax, cues);
    this.writersTurn = new WritersTurn(syntax, cues, nextReport);
  }

  // --- quotations --------------------------------------------------------------------------------

  /** The last token of a quotation, before its closing mark. */
  int ofQuote(Quote quote) {
    if (quote.closed()) {
      return quote.close() - 1;
    }
    boolean whole = quote.close() - quote.open() <= LONGEST_UNCLOSED;
    int end = Math.min(quote.close(), quote.open() + LONGEST_UNCLOSED);
    for (int i = quote.first() + 1; i < end; i++) {
      if (tokens.is(i - 1, Type.STOP) && (whole ? remark(i) : speaksAgain(i))) {
        return i - 1;
      }
    }
    return whole ? end - 1 : tokens.sentenceEnd(tokens.sentenceOf(quote.first())) - 1;
  }

  /** {@code وأضاف: «…»}: what follows shows how far the words before it went. */
  private boolean speaksAgain(int i) {
    Match match = cues.at(i);
    return match != null && tokens.word(i).conjunction() && match.shape == Match.Shape.QUOTE;
  }

  /** The last token of a speech: before its mark, or where another speaker is named inside it. */
  int ofSpeech(Quote quote) {
    int last = ofQuote(quote);
    for (int j = quote.first(); j < last; j++) {
      if (tokens.is(j, Type.STOP) && anotherSpeaks(j + 1)) {
        return j;
      }
    }
    return last;
  }

  private boolean anotherSpeaks(int i) {
    Match next = cues.at(i);
    return next != null
        && next.form.tense() == Tense.PAST
        && next.source != null
        && !next.source.names().isEmpty()
        && tokens.word(i).conjunction()
        && !next.sourceBefore;
  }

  /** Whether the words at {@code after} go on with the sentence of the quotation before them. */
  boolean goesOn(Draft draft, int after) {
    return !newReport(draft, after) && !remark(after);
  }

  /** Whether another report begins at token {@code i}, whoever the speaker is. */
  boolean newReport(Draft draft, int i) {
    return nextReport.beginsAt(i, null, draft);
  }

  boolean sameSentence(int a, int b) {
    return b < tokens.size() && tokens.sentenceOf(a) == tokens.sentenceOf(b);
  }

  // --- clauses -----------------------------------------------------------------------------------

  /** The token after the last of the clause that begins at {@code start}. */
  int ofClause(Draft draft, int start, @Nullable SourcePhrase source) {
    int limit = Math.min(sentenceEnd(draft, start), start + LONGEST);
    if (draft.bound > start) {
      limit = Math.min(limit, draft.bound);
    }
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
    return listEnd(limit);
  }

  /** {@code كالتالي:} and lines that each name an item: the token after the last of them. */
  private int listEnd(int end) {
    int last = end;
    while (last < tokens.size()
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

  /** Verbatim words go on over the dots of a pause, others if what follows has no verb. */
  private int sentenceEnd(Draft draft, int start) {
    int sentence = tokens.sentenceOf(start);
    int end = tokens.sentenceEnd(sentence);
    while (continues(draft, end)) {
      end = tokens.sentenceEnd(++sentence);
    }
    return end;
  }

  private boolean continues(Draft draft, int i) {
    return !tokens.lineBreakBefore(i)
        && (pauses(i - 1) && (verbatim(draft.match) || adds(i)) || fragment(draft, i));
  }

  /** {@code … كل عام. حيث يبلغ}: a clause of the sentence before, though a full stop parts them. */
  private boolean fragment(Draft draft, int i) {
    return draft.match.shape == Match.Shape.CLAUSE
        && i < tokens.size()
        && tokens.is(i - 1, Type.STOP)
        && syntax.phraseAt(i, Feature.FRAGMENT) != null
        && !tokens.word(i).conjunction()
        && !nextReport.beginsAt(i, null, draft);
  }

  /** {@code .. وكذلك عبر وسائل الإعلام}: something more of the same clause. */
  private boolean adds(int from) {
    int i = from;
    boolean so = tokens.is(i, Type.WORD) && tokens.text().charAt(tokens.begin(i)) == Letters.FA;
    if (so
        || tokens.word(i).isAny(NEW_CLAUSE)
        || syntax.preposition(i)
        || tokens.word(i).cue(Tense.PREPOSITION) != null) {
      return false;
    }
    while (tokens.isWord(i)) {
      if (syntax.verb(i) || syntax.complementizer(i)) {
        return false;
      }
      i++;
    }
    return i > from + 1 && !asks(i);
  }

  private boolean asks(int i) {
    return tokens.is(i, Type.STOP) && tokens.text().charAt(tokens.begin(i)) == QUESTION_MARK;
  }

  private boolean verbatim(Match match) {
    return match.shape == Match.Shape.COLON
        && !syntax.is(match.cueFirst - 1, Feature.SUBORDINATE); // كما حين قال: …
  }

  /** {@code ..}, {@code …}: whether the dots at {@code i} are a pause within a line. */
  private boolean pauses(int i) {
    if (!tokens.is(i, Type.STOP)) {
      return false;
    }
    char first = tokens.text().charAt(tokens.begin(i));
    return (tokens.end(i) - tokens.begin(i) > 1 && first == '.' || first == PAUSE)
        && i + 1 < tokens.size()
        && !reports(i + 1);
  }

  private boolean reports(int i) {
    Match match = cues.at(i);
    return match != null && match.form.finite() && tokens.word(i).conjunction()
        || remark(i)
        || writersTurn.acts(i);
  }

  private boolean endsBefore(Draft draft, int i, @Nullable SourcePhrase source) {
    if (tokens.is(i, Type.STOP)) {
      boolean on = i < tokens.titleEnd() && tokens.end(i) - tokens.begin(i) > 1;
      return !on && !continues(draft, i + 1);
    }
    if (draft.match.shape == Match.Shape.COLON && tokens.is(i, Type.SEMICOLON)) {
      return false;
    }
    return nextReport.beginsAt(i, source, draft)
        || remark(i)
        || writersTurn.beginsAt(i, draft)
        || besideReport(draft, i)
        || draft.within && circumstance(i) // of what the outer tells
        || nominalEnds(draft, i);
  }

  /** A nominal content ends sooner: the writer goes on with a clause of his own. */
  private boolean nominalEnds(Draft draft, int i) {
    if (draft.match.shape != Match.Shape.NOMINAL && !draft.match.frame.equals("as")) {
      return false;
    }
    boolean suspicion = draft.match.frame.equals("passive-suspect") && tokens.is(i, Type.COMMA);
    return suspicion
        || draft.within && aside(i)
        || directSpeech(i)
        || nextClause(draft, i)
        || turns(draft, i)
        || circumstance(i)
        || tokens.is(i - 1, Type.COMMA) && (moreover(i) || relates(i) || closesRelative(draft, i));
  }

  /** {@code بينما}, {@code ، حيث}: of what the outer words tell. */
  private boolean aside(int i) {
    boolean comma = tokens.is(i - 1, Type.COMMA);
    if (syntax.is(i, Feature.BESIDE)) {
      return comma || tokens.word(i).key().charAt(0) != Letters.FA; // not فيما يتعلق
    }
    return comma
        && syntax.is(i, Feature.SUBORDINATE)
        && syntax.phraseAt(i, Feature.FRAGMENT) != null
        && tokens.word(i).key().length() == THREE;
  }

  /** {@code عن حبه للنادي قال فيها: «…»}: direct speech is no part of a noun phrase. */
  private boolean directSpeech(int i) {
    Match match = cues.at(i);
    return match != null
        && match.form.finite()
        && match.form.entry().has("quote")
        && !tokens.word(i).pronoun()
        && tokens.is(i - 1, Type.WORD)
        && !syntax.is(i - 1, Feature.RELATIVE)
        && (match.shape == Match.Shape.QUOTE || match.shape == Match.Shape.COLON);
  }

  /** {@code ، الذي قال إنه}: what the source said besides of what the noun phrase names. */
  private boolean relates(int i) {
    Match match = cues.at(i + 1);
    return syntax.is(i, Feature.RELATIVE) && match != null && match.form.tense() == Tense.PAST;
  }

  /** {@code ، كما اشترى}, {@code ، في حين اشترى}: what happened besides. */
  private boolean moreover(int i) {
    Phrase phrase = syntax.phraseAt(i);
    if (phrase != null && phrase.feature() == Feature.BESIDE) {
      return syntax.verb(i + phrase.keys().size());
    }
    if (syntax.is(i, Feature.SUBORDINATE) && cues.at(i + 1) != null) {
      return true; // ، حيث أكد
    }
    boolean that = syntax.is(i + 1, Feature.COMPLEMENTIZER) && !tokens.word(i + 1).conjunction();
    if (that && syntax.preposition(i)) {
      String key = tokens.word(i).key(); // ، قبل أن يغادر; not على أن
      return key.length() == THREE && key.charAt(0) != Letters.AYN && key.charAt(0) != Letters.ALIF;
    }
    String key = tokens.word(i).key();
    return syntax.is(i, Feature.CONJUNCTION)
        && key.length() == MOREOVER
        && key.charAt(0) == Letters.KA
        && syntax.verb(i + 1);
  }

  /** {@code الخلايا التي أعلنت الشرطة ضبطها، والأشخاص}: a comma closes the relative clause. */
  private boolean closesRelative(Draft draft, int i) {
    if (syntax.is(i, Feature.RELATIVE)) {
      return false;
    }
    return draft.match.form.tense() == Tense.DEFINITE
        || syntax.is(draft.match.cueFirst - 1, Feature.RELATIVE);
  }

  /** {@code ، في حين رد فلان بتغريدة أكد فيها}: a clause beside, with a report of its own. */
  private boolean besideReport(Draft draft, int i) {
    boolean comma = tokens.is(i - 1, Type.COMMA);
    if (!(comma ? beside(i) : phrase(i, Feature.BESIDE))) {
      return false;
    }
    if (draft.match.shape == Match.Shape.NOMINAL && tokens.word(i).conjunction()) {
      return true;
    }
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(i)), i + BESIDE);
    for (int j = i + 1; j < end && !tokens.is(j, Type.COMMA); j++) {
      Match match = cues.at(j);
      if (match != null && match.shape != Match.Shape.CLOSING && !AccordingTo.is(match)) {
        return true;
      }
    }
    return false;
  }

  private boolean beside(int i) {
    Word word = tokens.word(i);
    boolean andThat = word.conjunction() && word.is(Feature.AUXILIARY);
    return andThat
        || syntax.is(i, Feature.BESIDE) && !syntax.complementizer(i + 1)
        || phrase(i, Feature.BESIDE);
  }

  /** {@code وقدمت حوافز}: after a nominal content, a further verb is the writer's own. */
  private boolean nextClause(Draft draft, int i) {
    Word word = tokens.word(i);
    if (!word.conjunction()) {
      return false;
    }
    boolean comma = tokens.is(i - 1, Type.COMMA);
    if (comma && syntax.preposition(i)) {
      return word.key().length() >= ADVERBIAL;
    }
    boolean nounToo = word.isAny(Feature.MASDAR.bit() | Feature.NOUN.bit() | Feature.PLACE.bit());
    boolean possessed = nounToo && word.pronoun(); // وربطهم, "and tying them"
    boolean title = word.head() != null && tokens.word(i + 1).definite(); // وصاحب السمو
    if (!syntax.verb(i) || possessed || title || future(word) || syntax.is(i, Feature.OBLIGATION)) {
      return false;
    }
    return comma || !nounToo && (verbless(draft.match.content, i) || goesWithCue(draft, i));
  }

  /** {@code وسيبدأ}: what is to come belongs to what is said, as the writer tells what was. */
  private static boolean future(Word word) {
    return word.key().charAt(1) == Letters.SIN
        && word.is(Feature.VERB_PRESENT)
        && !word.is(Feature.VERB_PAST);
  }

  /** Whether nothing in {@code [from, to)} could have a further verb joined to it. */
  private boolean verbless(int from, int to) {
    for (int j = from; j < to; j++) {
      if (syntax.verb(j) || syntax.is(j, Feature.RELATIVE) || syntax.complementizer(j)) {
        return false;
      }
    }
    return true;
  }

  /** {@code أعلن عن دورته التي تبدأ غدا واختار}: a verb is joined to the one that it is like. */
  private boolean goesWithCue(Draft draft, int i) {
    CueForm cue = draft.match.form;
    if (!cue.finite() || !alike(i, cue.tense(), cue.agreement())) {
      return false;
    }
    for (int j = i - 1; j >= draft.match.content; j--) {
      if (syntax.verb(j)) {
        return !alike(j, cue.tense(), cue.agreement());
      }
    }
    return false;
  }

  private boolean alike(int i, Tense tense, Agreement agreement) {
    Word word = tokens.word(i);
    return word.is(tense == Tense.PAST ? Feature.VERB_PAST : Feature.VERB_PRESENT)
        && word.verbs().stream().anyMatch(agreement::fits);
  }

  /** {@code ، وذلك بعد}, {@code ، لكنه}: after a nominal content the writer goes on. */
  private boolean turns(Draft draft, int i) {
    if (phrase(i, Feature.TURN) || but(draft, i)) {
      return true;
    }
    return (tokens.is(i - 1, Type.COMMA) || tokens.is(i - 1, Type.SEMICOLON))
        && (syntax.is(i, Feature.TURN) || resumes(i));
  }

  /** {@code أبدى رغبة لكن النادي}: also without a comma, if nothing before could have it. */
  private boolean but(Draft draft, int i) {
    return syntax.is(i, Feature.TURN)
        && syntax.is(i, Feature.CONJUNCTION)
        && tokens.word(i).key().length() == BUT
        && !syntax.verb(i + 1)
        && verbless(draft.match.content, i);
  }

  /** {@code ، وذلك بعد}, {@code ، وذلك على خلفية}: when and why, told by the writer. */
  private boolean circumstance(int i) {
    Word word = tokens.word(i + 1);
    boolean by = word.key().length() == 2 && word.key().charAt(0) == Letters.MIM;
    return syntax.is(i, Feature.DEMONSTRATIVE)
        && tokens.word(i).conjunction()
        && (tokens.is(i - 1, Type.COMMA) || phrase(i + 1, Feature.AFTERWARDS))
        && syntax.preposition(i + 1)
        && !by;
  }

  /** {@code ، ما أدى إلى}, {@code ، وهو ما}: a relative clause on the whole clause before. */
  private boolean resumes(int i) {
    int what = syntax.is(i, Feature.PRONOUN) && tokens.word(i).conjunction() ? i + 1 : i;
    return syntax.is(what, Feature.WHAT) && (what > i || syntax.verb(i + 1));
  }

  /** A remark of the writer's own: {@code في إشارة إلى}. */
  private boolean remark(int i) {
    return phrase(i, Feature.BREAK) || occasion(i);
  }

  /** {@code ، وذلك في تصريحات}: where or how it was said is no part of what was said. */
  private boolean occasion(int i) {
    if (!syntax.is(i, Feature.DEMONSTRATIVE) || !tokens.word(i).conjunction()) {
      return false;
    }
    int venue = syntax.preposition(i + 1) ? i + 2 : i + 1;
    return syntax.venue(venue)
        && (syntax.is(venue, Feature.SPEAKING) || syntax.nounCue(venue))
        && (venue > i + 1 || tokens.word(venue).preposition() != 0);
  }

  private boolean phrase(int i, Feature feature) {
    Phrase phrase = syntax.phraseAt(i);
    return phrase != null && phrase.feature() == feature;
  }
}
