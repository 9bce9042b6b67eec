package org.musnad.syntax;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Whether a word that can be a noun too is the verb of a clause on the indefinite noun before it,
 * which no relative opens: {@code صور بثها التلفزيون}, {@code بيانا نفى فيه}.
 */
final class BareRelatives {
  private static final int LONGEST_PAPER = 4;

  private static final long TIMES =
      Feature.TIME_ADVERB.bit() | Feature.WEEKDAY.bit() | Feature.MONTH.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  BareRelatives(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether the word at token {@code i} is one. */
  boolean at(int i, Word word) {
    return madeBy(i) || saidIn(i) || calledBy(i, word);
  }

  /**
   * {@code صور بثها التلفزيون}: right after a paper, with a pronoun for it, and its maker after.
   */
  boolean madeBy(int i) {
    Word word = tokens.word(i);
    Phrase phrase = syntax.phraseAt(i, Feature.MAKES);
    boolean makes = phrase != null; // كتبه, spelt like كتبة
    if (!makes && !(word.pronoun() && word.is(Feature.VERB_PAST))) {
      return false;
    }
    int after = makes ? i + phrase.keys().size() : i + 1; // تقدم به
    Word maker = tokens.word(syntax.timeEnd(after));
    if (maker.isAny(TIMES)
        || !maker.definite() && maker.head() == null && !maker.isAny(Verbs.NAMED)) {
      return false;
    }
    Word paper = paperBefore(i, makes); // استطلاع للرأي أجراه معهد, مؤتمر عقده الوزير
    return paper != Word.NOTHING
        && !paper.definite()
        && !paper.pronoun()
        && (paper.head() == null
            || !word.pronoun()
            || word.pronounAgreement().fits(paper.head().agreement()));
  }

  /**
   * {@code بيانا نفى فيه}, {@code مقابلة كشف من خلالها}, {@code لافتة كتب عليها}: after an
   * indefinite paper or meeting, with a pronoun for it.
   */
  private boolean saidIn(int i) {
    Word word = tokens.word(i);
    Word within = tokens.word(i + 1);
    if (!word.is(Feature.VERB_PAST)) {
      return false;
    }
    CueForm cue = word.finiteCue();
    boolean on =
        within.is(Feature.PREPOSITION_PRONOUN)
            && within.firstLetter() == Letters.AYN
            && cue != null
            && cue.entry().has("written-on");
    boolean in = syntax.isPhrase(i + 1, Feature.TOLD_IN);
    Word paper = in || on ? paperBefore(i, true) : Word.NOTHING;
    return paper != Word.NOTHING && !paper.definite() && !paper.pronoun();
  }

  /** {@code مشهد وصفه المدير بأنه}: after an indefinite noun, somebody tells how he calls it. */
  private boolean calledBy(int i, Word word) {
    Word thing = tokens.word(i - 1);
    Word caller = tokens.word(i + 1);
    CueForm cue = word.finiteCue();
    return cue != null
        && word.is(Feature.VERB_PAST)
        && word.pronoun()
        && cue.entry().has("as")
        && caller.preposition() == 0
        && (Words.somebody(caller) || Words.nameAlone(caller))
        && tokens.is(i - 1, Type.WORD)
        && !thing.definite()
        && !thing.pronoun()
        && thing.isAny(Words.NOMINAL | Feature.ADJECTIVE.bit())
        && !syntax.preposition(i - 1);
  }

  /** The nearest paper, or meeting if they count, of the few words before token {@code i}. */
  private Word paperBefore(int i, boolean meetings) {
    for (int j = i - 1; j >= Math.max(0, i - LONGEST_PAPER) && tokens.is(j, Type.WORD); j--) {
      Word word = tokens.word(j);
      if (Words.document(word) || meetings && word.is(Feature.VENUE)) {
        return word;
      }
    }
    return Word.NOTHING;
  }
}
