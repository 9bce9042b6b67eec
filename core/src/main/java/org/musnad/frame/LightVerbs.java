package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Passives in two words, {@code تم التأكيد على أن}: a verb that says no more than that something is
 * done, and the verbal noun that says what.
 */
public final class LightVerbs {
  /** How far before a noun the verb may stand that makes a passive of it. */
  private static final int LIGHT_REACH = 6;

  private final Syntax syntax;
  private final Tokens tokens;
  private final FrameMatcher matcher;

  public LightVerbs(Syntax syntax, FrameMatcher matcher) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.matcher = matcher;
  }

  /**
   * {@code تم التأكيد}, {@code جرى خلال اللقاء التأكيد}: the verb that makes a passive of the noun
   * at {@code i}, or -1.
   */
  public int before(int i) {
    if (syntax.is(i - 1, Feature.LIGHT_VERB)) {
      return i - 1;
    }
    int first = Math.max(i - LIGHT_REACH, tokens.sentenceBegin(tokens.sentenceOf(i)));
    for (int j = i - 2; j >= first && tokens.word(i).definite(); j--) {
      if (syntax.is(j, Feature.LIGHT_VERB)) {
        boolean how =
            syntax.is(j + 1, Feature.PREPOSITION_PRONOUN)
                ? j + 2 == i
                : syntax.preposition(j + 1) && tokens.word(i - 1).definite();
        return how ? j : -1;
      }
      if (!tokens.isWord(j) || syntax.verb(j)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code ما تم تداوله}, {@code ما قد قيل}: whether "what" stands before the verb or its noun. */
  static boolean whatIs(Syntax syntax, int verb) {
    int what = verb - 1;
    while (syntax.is(what, Feature.LIGHT_VERB) || syntax.is(what, Feature.AUXILIARY)) {
      what--;
    }
    return syntax.is(what, Feature.WHAT);
  }

  /** {@code تم التأكيد على أن}: a passive in two words, which nobody is said to have done. */
  public @Nullable Match done(int i, int light, CueForm cue) {
    Word word = tokens.word(i);
    boolean accuses = matcher.accuses(cue); // تم اتهامه بالتقصير
    boolean heard = whatIs(syntax, i);
    boolean told = word.pronoun() && said(cue); // تم إبلاغه بأن, تمت إفادتها بأن
    boolean whom = accuses || heard || told;
    Match match = word.pronoun() && !whom ? null : matcher.match(i, i, cue, true);
    if (match != null && match.frame.has("hearsay")) {
      return match.byNobody();
    }
    boolean clause = told && match != null && match.shape == Match.Shape.CLAUSE;
    if (match == null || word.pronoun() && !match.frame.is(Trait.MATTER) && !clause) {
      return null;
    }
    boolean bare = // not لم يتم طلب شهادة, سيتم إعلان النتائج
        match.frame.is(Trait.OBJECT)
            && !word.definite()
            && said(cue)
            && !known(match.content)
            && !syntax.is(light - 1, Feature.NEGATION)
            && !future(tokens.word(light));
    boolean news = // not لم يتم الكشف عن هويته, سيتم الإعلان عن النتائج
        match.frame.is(Trait.ABOUT)
            && syntax.is(match.content, Feature.MASDAR)
            && !syntax.is(light - 1, Feature.NEGATION)
            && !future(tokens.word(light));
    boolean marked =
        match.shape == Match.Shape.CLAUSE
            || match.frame.is(Trait.POSITION)
            || news
            || match.frame.has("addressed")
                && !tokens.word(match.content).definite() // تم إبلاغ السكان بضرورة
            || word.pronoun() && !syntax.is(light - 1, Feature.NEGATION);
    if (!bare && !marked) {
      return null;
    }
    return match.byNobody();
  }

  /** {@code تم تأكيد هذه النتيجة}, {@code تم إعلان ذلك}: known already, so that nothing is told. */
  private boolean known(int content) {
    Word what = tokens.word(content);
    return syntax.is(content, Feature.DEMONSTRATIVE) || what.definite() && !what.is(Feature.MASDAR);
  }

  /** Not {@code تم استبعاد}, {@code تم رفض}: a deed rather than a word. */
  private static boolean said(CueForm cue) {
    String act = cue.entry().act();
    return !act.equals("believe") && !act.equals("deny");
  }

  /** {@code سيتم}. */
  private static boolean future(Word verb) {
    return verb.key().charAt(verb.conjunction() ? 1 : 0) == Letters.SIN;
  }
}
