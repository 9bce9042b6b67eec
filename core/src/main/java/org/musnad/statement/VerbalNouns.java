package org.musnad.statement;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Tells a verbal noun that reports from one that is only spoken of, by its owner, by what is
 * stated, and by the verb that governs it.
 */
final class VerbalNouns {
  private final Syntax syntax;
  private final Tokens tokens;

  VerbalNouns(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * {@code إعلان الوزير قبول الدعوة}: a verbal noun with who and what, or with a pronoun and what.
   */
  boolean reports(Match match, Word word) {
    if (word.definite()
        || match.shape == Match.Shape.QUOTE
        || match.shape == Match.Shape.COLON
        || match.frame.is(Trait.DISTANT)
        || match.frame.is(Trait.ABOUT) && match.form.entry().has("addr-quote")) { // إبلاغ الشرطة عن
      return false;
    }
    if (word.pronoun()) {
      boolean event = // نفيه وجود خلاف
          syntax.is(match.content, Feature.MASDAR) && !match.form.entry().act().equals("believe");
      return (event || !match.frame.is(Trait.OBJECT))
          && !match.frame.is(Trait.TOWARDS)
          && !match.frame.is(Trait.ABOUT);
    }
    SourcePhrase source = match.source;
    return source != null
        && (!source.head().isEmpty() || !source.names().isEmpty())
        && !(match.frame.is(Trait.CALL) && match.frame.is(Trait.AIMED))
        && !(match.frame.is(Trait.OBJECT) && parted(match))
        && !invites(match);
  }

  /** Whether more than a time or place stands between the owner and what is stated. */
  private boolean parted(Match match) {
    boolean near = match.content <= match.source.last() + 1;
    boolean event =
        tokens.word(match.content).isAny(Feature.MASDAR.bit() | Feature.FACT.bit())
            && tokens.isWord(match.content - 1);
    return !near && !event;
  }

  /** Whether the content is someone called upon, not something called for. */
  private boolean invites(Match match) {
    Word what = tokens.word(match.content);
    boolean calls =
        match.frame.is(Trait.CALL) && !match.frame.is(Trait.AIMED) && !match.frame.is(Trait.NOUN);
    return calls && (what.definite() || !what.is(Feature.MASDAR));
  }

  /**
   * {@code ومضى بالقول إن}, {@code ختم مقاله بقوله:}, {@code حرص على التأكيد أن}: whoever did the
   * verb that governs it said so.
   */
  boolean bySaying(int i, Match match) {
    Word word = tokens.word(i);
    boolean his = word.pronoun() && word.preposition() == Letters.BA;
    if (!word.definite() && !his || match.shape == Match.Shape.NOMINAL) {
      return false;
    }
    if (word.preposition() == Letters.BA) {
      return match.form.entry().has("bare");
    }
    boolean that =
        match.shape == Match.Shape.CLAUSE
            && !match.frame.is(Trait.DISTANT)
            && !match.form.entry().act().equals("believe"); // في الاعتبار أن
    return that && governedByDeed(i);
  }

  /** Whether a verb that is somebody's deed stands right before the preposition of a noun. */
  private boolean governedByDeed(int noun) {
    boolean clitic = tokens.word(noun).preposition() != 0;
    boolean apart = // not غني عن القول
        syntax.preposition(noun - 1) && !syntax.about(noun - 1);
    int verb = clitic ? noun - 1 : noun - 2;
    return (clitic || apart)
        && tokens.word(verb).verb() // حرص على
        && !tokens.word(verb).pronoun() // يدفعنا إلى القول
        && !tokens.word(verb).isAny(Feature.IMPERSONAL.bit() | Feature.OBLIGATION.bit())
        && !syntax.is(verb, Feature.AUXILIARY);
  }
}
