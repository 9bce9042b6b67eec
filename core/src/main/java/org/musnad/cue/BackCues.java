package org.musnad.cue;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.Frame;
import org.musnad.frame.Match;
import org.musnad.frame.SourcesAhead;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.TakenUp;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads verbs whose content stands before them. */
final class BackCues {
  private static final int LONGEST_OBJECT = 25;

  /** How far before the verb of an outlet the word for what it carries may stand. */
  private static final int WORDS = 7;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourcesAhead ahead;

  BackCues(Syntax syntax, SourcesAhead ahead) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.ahead = ahead;
  }

  /** {@code “…”، قال فلان}: the content stands before the verb. */
  @Nullable Match match(int i, CueForm cue) {
    Match match = quoteBefore(i, cue);
    if (match == null) {
      match = objectBefore(i, cue);
    }
    return match != null ? match : saidThat(i, cue);
  }

  /** The same, where what stands next to the verb says so before any frame after it is tried. */
  @Nullable Match closely(int i, CueForm cue) {
    if (cue.finite() && TakenUp.at(syntax, i + 1) && !goesOn(i)) {
      return saidThat(i, cue);
    }
    if (!cue.finite() || tokens.word(i).conjunction()) {
      return null;
    }
    boolean within =
        tokens.quoteClosedAt(i - 1) != null && tokens.is(i - 2, Type.COMMA); // «…،» قال
    boolean thus = syntax.is(i - 1, Feature.FILLER) && tokens.is(i - 2, Type.COMMA);
    if (within || thus || tokens.is(i - 1, Type.COMMA) || inTheseWords(i) < i) {
      return quoteBefore(i, cue);
    }
    return tokens.word(i).pronoun() && i != sentenceBegin(i) ? objectBefore(i, cue) : null;
  }

  /** {@code في تصريحات نقلتها القناة}: an outlet between the speaker and his words. */
  @Nullable Match carried(int i, CueForm cue) {
    boolean relays = cue.finite() && cue.entry().has("relay-him"); // نشرته: only printed
    SourcePhrase outlet = relays && inWords(i) ? ahead.carrier(i) : null;
    if (outlet == null) {
      return null;
    }
    Match match = back(i, cue, Frame.ACCORDING, outlet.last() + 1);
    match.source(outlet);
    match.carried(true);
    return match;
  }

  /** {@code تصريحات لصحيفة «الأفق» نقلتها}: whether a word for his words stands shortly before. */
  private boolean inWords(int i) {
    if (syntax.venue(i - 1) || syntax.venue(i - 2)) {
      return true;
    }
    for (int j = i - 3; j >= i - WORDS && !syntax.verb(j); j--) {
      if (syntax.venue(j)) {
        return tokens.word(j + 1).preposition() == Letters.LI;
      }
    }
    return false;
  }

  // --- a quotation -----------------------------------------------------------------------------

  private @Nullable Match quoteBefore(int i, CueForm cue) {
    int these = inTheseWords(i);
    int verb = syntax.is(i - 1, Feature.FILLER) ? i - 1 : these; // هكذا قال
    boolean handsDown = tokens.word(i).pronoun() && cue.entry().has("hands-down");
    boolean parted =
        tokens.is(verb - 1, Type.COMMA)
            || handsDown && tokens.is(verb - 1, Type.OPEN)
            || these < i && tokens.is(verb - 1, Type.STOP);
    int before = parted ? verb - 2 : verb - 1;
    Quote quote = tokens.quoteClosedAt(before);
    boolean speaks = cue.entry().has("quote");
    if (quote == null || !speaks || !freeStanding(quote) || Words.then(tokens, i)) {
      return null;
    }
    boolean name = !handsDown && syntax.nameQuote(quote) && syntax.wordsIn(quote) < 3;
    if (name && quote.open() != sentenceBegin(i)) {
      return null;
    }
    Match match = back(i, cue, Frame.BACK, quote.first());
    match.source(ahead.inSentence(i, ahead.skip(i, i + 1)));
    if (name && !parted && !speaks(match.source())) {
      return null; // «الأهلي» يعتذر عن المشاركة: the subject
    }
    match.handsDown(handsDown && match.source() != null);
    int from = match.handsDown() ? match.source().last() + 1 : i;
    match.inner(ahead.fromWhom(from) ? ahead.inSentence(i, from + 1) : null); // رواه مسلم عن جابر
    return match;
  }

  /** {@code «…»، بهذه الكلمات رد}: the token where they are pointed to, or {@code i}. */
  private int inTheseWords(int i) {
    boolean these =
        syntax.is(i - 2, Feature.DEMONSTRATIVE)
            && tokens.word(i - 2).preposition() == Letters.BA
            && syntax.phraseAt(i - 2, Feature.FILLER) != null;
    return these ? i - 2 : i;
  }

  /**
   * Whether somebody stands there whom neither his ending nor a preposition shows as no subject.
   */
  private boolean speaks(@Nullable SourcePhrase source) {
    return source != null
        && tokens.word(source.first()).preposition() == 0
        && !syntax.oblique(source.first())
        && !tokens.word(source.first()).key().endsWith(Letters.OBLIQUE_PLURAL);
  }

  /** Whether a quotation stands at the head of its clause rather than inside one. */
  private boolean freeStanding(Quote quote) {
    int before = quote.open() - 1;
    return before < 0
        || tokens.sentenceOf(before) != tokens.sentenceOf(quote.open())
        || !tokens.isWord(before);
  }

  // --- an object or clause -----------------------------------------------------------------------

  /** {@code التعاون أكده الأمين العام}: what is affirmed stands before the verb as its object. */
  private @Nullable Match objectBefore(int i, CueForm cue) {
    Word verb = tokens.word(i);
    boolean me = verb.pronoun() && verb.pronounAgreement().gender() == 'c';
    boolean to = !verb.pronoun() && syntax.is(i + 1, Feature.PREPOSITION_PRONOUN); // ما أشار إليه
    boolean it = verb.pronoun() || to && cue.tense() == Tense.PAST; // not ما سيفصح عنه
    if (!it || me || cue.entry().has("deem")) {
      return null;
    }
    int which = cue.entry().has("quote") ? which(i) : -1;
    if (which >= 0) {
      return whichHeAffirmed(i, which, cue);
    }
    if (to) {
      return null;
    }
    boolean affirms = cue.entry().has("obj") && cue.tense() == Tense.PAST;
    int begin = sentenceBegin(i);
    if (!affirms
        || i - begin < 2
        || i - begin > LONGEST_OBJECT
        || syntax.is(i - 1, Feature.RELATIVE)) {
      return null;
    }
    SourcePhrase source = ahead.inSentence(i, i + 1);
    if (source == null || holdsClause(begin, i)) {
      return null;
    }
    Match match = back(i, cue, Frame.OBJECT_BEFORE, begin);
    match.source(source);
    return match;
  }

  /**
   * {@code وهو ما أكده}, {@code وهذا ما لم ينفه}, {@code الأمر الذي نفاه}, {@code وهي اتهامات
   * نفتها}: where the words begin that take up the clause before the verb at {@code i}, or -1.
   */
  private int which(int i) {
    Word before = tokens.word(i - 1);
    boolean not = before.is(Feature.NEGATION) && !before.is(Feature.WHAT);
    int what = not ? i - 2 : i - 1;
    boolean it =
        syntax.is(what, Feature.WHAT)
            && tokens.word(what - 1).preposition() == 0
            && !syntax.preposition(what - 2) // يدل على ذلك ما كشفه
            && tokens.word(what - 1).isAny(Feature.PRONOUN.bit() | Feature.DEMONSTRATIVE.bit());
    if (it || Words.saying(tokens.word(what)) && syntax.is(what - 1, Feature.PRONOUN)) {
      return what - 1;
    }
    if (!syntax.is(what, Feature.RELATIVE) || !syntax.isPhrase(what - 1, Feature.TURN)) {
      return -1;
    }
    return syntax.is(what - 2, Feature.PRONOUN) ? what - 2 : what - 1;
  }

  /** {@code …، وهو ما أكده فلان}: the clause or sentence before is what he affirmed. */
  private @Nullable Match whichHeAffirmed(int i, int which, CueForm cue) {
    SourcePhrase source = ahead.inSentence(i, ahead.skip(i, i + 1));
    int begin = sentenceBegin(i);
    int sentence = tokens.sentenceOf(i);
    if (begin == which && sentence > 0) {
      begin = tokens.sentenceBegin(sentence - 1);
    }
    boolean hidden = source == null && denied(i, cue);
    boolean told = source != null && source.kind() != Kind.UNKNOWN;
    if (!hidden && !told || which - begin < 3) {
      return null;
    }
    Match match = back(i, cue, Frame.OBJECT_BEFORE, begin);
    if (told) {
      match.source(source);
    }
    match.backFrom(which);
    return match;
  }

  /** {@code ، وهو ما تنفيه}: whether a denial ends the clause, with nobody after it. */
  private boolean denied(int i, CueForm cue) {
    int end = ahead.skip(i, i + 1);
    boolean ends = tokens.is(end, Type.COMMA) || tokens.is(end, Type.STOP);
    return cue.entry().act().equals("deny") && ends;
  }

  /** {@code صرح بذلك المدير}: the sentence before, which nobody else reports, is what he said. */
  private @Nullable Match saidThat(int i, CueForm cue) {
    int sentence = tokens.sentenceOf(i);
    Word that = tokens.word(i + 1);
    boolean fits =
        cue.tense() == Tense.PAST
            && cue.entry().has("quote")
            && i <= sentenceBegin(i) + 1
            && that.is(Feature.DEMONSTRATIVE)
            && that.lastLetter() == Letters.KA;
    SourcePhrase source = fits && sentence > 0 ? ahead.inSentence(i, i + 2) : null;
    if (source == null || !Discourse.canSpeak(source)) {
      return null;
    }
    int begin = tokens.sentenceBegin(sentence - 1);
    for (int j = begin; j < tokens.sentenceBegin(sentence); j++) {
      if (syntax.finiteCue(j) != null || tokens.quoteOpenedAt(j) != null) {
        return null;
      }
    }
    Match match = back(i, cue, Frame.OBJECT_BEFORE, begin);
    match.source(source);
    return match;
  }

  /**
   * {@code أوضح ذلك المدير أن العمل مستمر}: whether a clause right after the source is said too.
   */
  private boolean goesOn(int i) {
    SourcePhrase source = ahead.inSentence(i, i + 2);
    int end = source == null ? i + 2 : source.last() + 1;
    int mark = tokens.is(end, Type.COMMA) ? end + 1 : end;
    return source == null || syntax.complementizer(mark) || tokens.is(mark, Type.COLON);
  }

  private boolean holdsClause(int begin, int end) {
    for (int j = begin; j < end; j++) {
      if (syntax.verb(j) || tokens.is(j, Type.COMMA)) {
        return true;
      }
    }
    return false;
  }

  private static Match back(int i, CueForm cue, Frame frame, int content) {
    Match match = new Match(i, i, cue, frame);
    match.shape(Match.Shape.BACK);
    match.content(content);
    return match;
  }

  private int sentenceBegin(int i) {
    return tokens.sentenceBegin(tokens.sentenceOf(i));
  }
}
