package org.musnad.content;

import org.jspecify.annotations.Nullable;
import org.musnad.chain.Topics;
import org.musnad.cue.Cues;
import org.musnad.frame.Discourse;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Decides where, after a content, a report of another begins who is turned to before any verb: by
 * who he is, or by a word such as "for his part".
 */
final class OtherSpeakers {
  /** How far after the first word of its subject, with all that is said of him, a cue may stand. */
  private static final int LONGEST_SUBJECT = 24;

  /** What a turn to another begins with. */
  private static final long TURNS = Feature.PREPOSITION.bit() | Feature.FILLER.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final ReportsWithin within;
  private final Topics topics;

  OtherSpeakers(Syntax syntax, Cues cues, ReportsWithin within) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.within = within;
    this.topics = new Topics(syntax);
  }

  /** Whether such a report begins at token {@code i}. */
  boolean beginAt(int i, Draft draft) {
    boolean parted = tokens.is(i - 1, Type.COMMA) || i < tokens.titleEnd();
    return parted && tokens.word(i).conjunction() && speakerAt(i, draft)
        || contrasted(i, draft)
        || topic(i)
        || turnsTo(i);
  }

  /** {@code ، لكن النادي نفى ذلك}: another's report, its subject right after the conjunction. */
  boolean openAfter(int i, int at, Draft draft) {
    if (!within.turns(i) && !tokens.is(i - 1, Type.COMMA) || within.subordinate(i, draft)) {
      return false;
    }
    Match match = reportOf(at);
    return match != null && !(within.turns(i) && within.spokenOf(match.source(), i, draft));
  }

  /** Whether another's report begins; after ف it is told as done, or it is the speaker's "so". */
  private boolean speakerAt(int i, Draft draft) {
    Match match = reportOf(i);
    boolean and = tokens.firstChar(i) == Letters.WAW;
    return match != null
        && (and || match.form().tense() == Tense.PAST)
        && !within.sideBySide(match, draft);
  }

  /**
   * {@code الأب يعتبر السفر ضروريا والأم تعتبره خطرا}: what another says by the same verb, as both
   * do in the present, though no comma parts them.
   */
  private boolean contrasted(int i, Draft draft) {
    CueForm said = draft.match().form();
    if (said.tense() != Tense.PRESENT
        || draft.match().shape() == Match.Shape.COLON
        || !tokens.word(i).conjunction()
        || !tokens.is(i - 1, Type.WORD)) {
      return false;
    }
    Match match = reportOf(i);
    return match != null
        && match.form().tense() == Tense.PRESENT
        && match.form().entry().id().equals(said.entry().id());
  }

  /** {@code أما الوزير فقال}: whatever comes first is no part of the words before. */
  private boolean topic(int i) {
    int answer = topics.answer(i);
    if (answer < 0) {
      return false;
    }
    Match match = cues.at(syntax.resumesWithVerb(answer) ? answer + 1 : answer); // فقد طلبت
    return match != null && match.form().finite();
  }

  /**
   * {@code من جهته أكد المدير}, {@code في الأثناء أكد المدير}: another is turned to, though no sign
   * parts him from the words.
   */
  private boolean turnsTo(int i) {
    Word word = tokens.word(i);
    if (!word.isAny(TURNS)) {
      return false;
    }
    boolean with = syntax.preposition(i);
    boolean side = with && syntax.is(i + 1, Feature.FILLER);
    boolean bySelf = word.is(Feature.FILLER) && word.preposition() != 0;
    Phrase meanwhile = with ? syntax.phraseAt(i, Feature.FILLER) : null;
    if (!side && !bySelf && meanwhile == null) {
      return false;
    }
    int after = side ? i + 2 : meanwhile == null ? i + 1 : i + meanwhile.keys().size();
    int verb = tokens.is(after, Type.COMMA) ? after + 1 : after;
    Match match = cues.at(verb);
    return match != null
        && tokens.sentenceOf(verb) == tokens.sentenceOf(i)
        && match.form().finite()
        && match.source() != null
        && match.source().last() > match.cueFirst()
        && Discourse.canSpeak(match.source());
  }

  /** The match of a cue not far after token {@code at} whose subject begins there, or null. */
  private @Nullable Match reportOf(int at) {
    for (int j = at + 1; j < at + LONGEST_SUBJECT; j++) {
      Match match = cues.at(j);
      if (match != null
          && match.sourceBefore()
          && match.source() != null
          && match.source().first() == at) {
        return match;
      }
    }
    return null;
  }
}
