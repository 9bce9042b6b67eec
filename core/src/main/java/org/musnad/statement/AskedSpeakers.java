package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.Syntax;
import org.musnad.statement.Discourse.Turn;
import org.musnad.token.Tokens;

/**
 * Those who answer: somebody with whom a talk was held, or who was asked, in the opening words of
 * the sentence.
 */
final class AskedSpeakers {
  /**
   * Within how many of the first words of a sentence a question or talk is named that it goes on
   * from: a preposition, the noun and one word before them. Set by hand, not measured.
   */
  private static final int OPENING = 4;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SubjectPhrases phrases;
  private final Centres centres;
  private final Discourse discourse;

  AskedSpeakers(Syntax syntax, SubjectPhrases phrases, Centres centres, Discourse discourse) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = phrases;
    this.centres = centres;
    this.discourse = discourse;
  }

  /** {@code وعند سؤاله عن القرار}: the question that opens the sentence of an answer, or -1. */
  int question(int begin, int token) {
    for (int i = begin; i < Math.min(token, begin + OPENING); i++) {
      CueForm cue = tokens.word(i).cue(Tense.NOUN);
      boolean asks = cue != null && cue.entry().act().equals("ask");
      if (asks && (tokens.word(i).preposition() != 0 || syntax.preposition(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Whoever is asked by a noun answers; he is named after it, or is the last who spoke. */
  @Nullable Turn asked(int question, int token, Need need) {
    boolean his = tokens.word(question).pronoun();
    SourcePhrase named = his ? null : phrases.topicAt(question + 1, token);
    if (named != null && named.kind() == Kind.PERSON && need.meets(named)) {
      return discourse.turn(named, token);
    }
    Turn answers =
        centres.nearest(question, token, need); // وردا على سؤال اكتفى الوزير بالصمت، وقال
    boolean he =
        answers != null
            && answers.source().kind() == Kind.PERSON
            && !centres.below(answers.token());
    return he ? answers : discourse.last(need::meets);
  }

  /** {@code وفي مقابلة مع مسؤول محلي، قال}: somebody with whom a talk was held, or null. */
  @Nullable SourcePhrase guest(int begin, int token, Need need) {
    for (int i = begin; i < Math.min(token - 2, begin + OPENING); i++) {
      if (syntax.preposition(i) && syntax.venue(i + 1)) {
        int with = tokens.word(i + 2).is(Feature.ADJECTIVE) ? i + 3 : i + 2;
        SourcePhrase guest = syntax.with(with) ? phrases.topicAt(with + 1, token) : null;
        boolean person = guest != null && guest.kind() == Kind.PERSON && need.meets(guest);
        return person ? guest : null;
      }
    }
    return null;
  }
}
