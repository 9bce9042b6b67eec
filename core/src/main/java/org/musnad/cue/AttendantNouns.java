package org.musnad.cue;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.FrameMatcher;
import org.musnad.frame.Match;
import org.musnad.frame.Trait;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Nouns that say what somebody thought, or said thereby, when he did what the verb before them
 * tells: {@code ظنا منه أن}, {@code في إشارة إلى أن}, {@code للمطالبة ب}.
 */
final class AttendantNouns {
  /** How far before what it was done for a verb may stand. */
  private static final int PURPOSE_REACH = 14;

  private final Syntax syntax;
  private final Tokens tokens;
  private final FrameMatcher matcher;
  private final Subjects subjects;

  AttendantNouns(Syntax syntax, FrameMatcher matcher, Subjects subjects) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.matcher = matcher;
    this.subjects = subjects;
  }

  /**
   * {@code ظنا منه أن}, {@code تجمعوا للمطالبة ب}: what whoever did the verb before thought, or
   * said thereby.
   */
  @Nullable Match match(int i, CueForm cue) {
    Word word = tokens.word(i);
    boolean his = syntax.is(i + 1, Feature.PREPOSITION_PRONOUN) && fromMim(i + 1);
    boolean parted = his && (tokens.is(i - 1, Type.COMMA) || tokens.is(i - 1, Type.SEMICOLON));
    if (word.pronoun() || word.conjunction() || !tokens.isWord(i - 1) && !parted) {
      return null;
    }
    boolean thought = cue.entry().act().equals("believe") && !cue.entry().has("known");
    boolean said = his && cue.entry().act().equals("assert"); // تأكيدا منهم أن
    if ((thought || said) && !word.definite() && word.preposition() == 0) {
      boolean adverb = word.lastLetter() == Letters.ALIF && !syntax.nounCue(i - 1);
      Match match = adverb ? matcher.match(i, his ? i + 1 : i, cue, true) : null;
      boolean that = match != null && match.shape() == Match.Shape.CLAUSE;
      boolean loose = that && (match.frame().is(Trait.DISTANT) || match.content() > i + 3);
      return that && !loose && (his || syntax.complementizer(i + 1)) ? whoever(match, i) : null;
    }
    if (hint(i, cue)) {
      Match match = whoever(matcher.match(i, i, cue, true), i);
      return match != null && match.shape() == Match.Shape.CLAUSE ? match : null;
    }
    int verb = purpose(i, cue);
    Match match = verb < 0 ? null : whoever(matcher.match(i, i, cue, true), i);
    if (match != null && tokens.word(verb).pronoun()) { // مسيرة نظمها الطلاب للمطالبة
      SourcePhrase doer = subjects.of(verb, i);
      match.source(doer != null && doer.first() > verb && Discourse.canSpeak(doer) ? doer : null);
      match.sourceBefore(match.source() != null);
    }
    return match;
  }

  /** {@code في إشارة إلى أن}: what somebody meant to say by what he did. */
  private boolean hint(int i, CueForm cue) {
    Word word = tokens.word(i);
    return cue.entry().has("ila")
        && cue.entry().act().equals("assert")
        && !word.definite()
        && syntax.preposition(i - 1)
        && syntax.preposition(i + 1)
        && syntax.complementizer(i + 2);
  }

  /**
   * {@code تجمعوا للمطالبة ب}: the verb that was done for it, not {@code فرصة للتعبير}, a noun that
   * it describes; or -1.
   */
  private int purpose(int i, CueForm cue) {
    Word word = tokens.word(i);
    Word before = tokens.word(i - 1);
    boolean form =
        cue.entry().has("purpose") && word.definite() && word.preposition() == Letters.LI;
    boolean bare =
        before.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
            && !before.definite()
            && !before.pronoun()
            && syntax.timeEnd(i - 1) == i - 1;
    boolean quality = // not أمام البلدية
        before.is(Feature.ADJECTIVE)
            && before.preposition() == 0
            && before.head() == null // not ساحة البلدية
            && !syntax.preposition(i - 2);
    if (!form || bare || quality) {
      return -1;
    }
    for (int j = i - 1;
        j >= Math.max(tokens.sentenceBegin(tokens.sentenceOf(i)), i - PURPOSE_REACH);
        j--) {
      if (tokens.word(j).is(Feature.VERB_PAST) && syntax.verb(j)) {
        boolean done = !syntax.is(j - 1, Feature.NEGATION) && !syntax.is(j, Feature.AUXILIARY);
        return done ? j : -1;
      }
    }
    return -1;
  }

  private boolean fromMim(int i) {
    return tokens.word(i).firstLetter() == Letters.MIM;
  }

  /** The match as one of whoever did the verb before; null where it holds by too little. */
  private static @Nullable Match whoever(@Nullable Match match, int i) {
    if (match == null || match.frame().is(Trait.DISTANT)) {
      return null;
    }
    match.cueLast(i);
    match.source(null);
    match.nobody(false);
    match.passive(false);
    return match;
  }
}
