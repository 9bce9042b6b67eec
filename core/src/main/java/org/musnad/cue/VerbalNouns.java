package org.musnad.cue;

import org.musnad.frame.Match;
import org.musnad.frame.Trait;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Tells a verbal noun that reports from one that is only spoken of, by its owner, by what is
 * stated, and by the verb that governs it.
 */
final class VerbalNouns {
  /** How far before a noun of saying the verb may stand by which it was said. */
  private static final int DEED_REACH = 14;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Subjects subjects;
  private final VerseLines verses;

  VerbalNouns(Syntax syntax, Subjects subjects) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.subjects = subjects;
    this.verses = new VerseLines(syntax);
  }

  /**
   * {@code إعلان الوزير قبول الدعوة}: a verbal noun with who and what, or with a pronoun and what.
   */
  boolean reports(Match match, Word word) {
    boolean verbatim = match.shape() == Match.Shape.QUOTE || match.shape() == Match.Shape.COLON;
    if (word.definite()
        || verbatim && !words(match)
        || match.frame().is(Trait.DISTANT)
        || match.frame().is(Trait.ABOUT)
            && match.form().entry().has("addr-quote")) { // إبلاغ الشرطة عن
      return false;
    }
    if (word.pronoun()) {
      boolean event = // نفيه وجود خلاف
          syntax.is(match.content(), Feature.MASDAR)
              && !match.form().entry().act().equals("believe");
      return (event || !match.frame().is(Trait.OBJECT))
          && !match.frame().is(Trait.TOWARDS)
          && !match.frame().is(Trait.ABOUT);
    }
    SourcePhrase source = match.source();
    return source != null
        && (!source.head().isEmpty() || !source.names().isEmpty())
        && !(match.frame().is(Trait.CALL) && match.frame().is(Trait.AIMED))
        && !urged(match)
        && !(match.frame().is(Trait.OBJECT) && parted(match))
        && !invites(match);
  }

  /**
   * {@code قوله: «…»}: a noun for mere saying, with words after it that marks or a line part off.
   */
  private boolean words(Match match) {
    boolean bounded =
        match.shape() == Match.Shape.QUOTE
            || tokens.quoteOpenedAt(match.content()) != null
            || tokens.is(match.content(), Type.OPEN) && tokens.is(match.content() - 1, Type.COLON)
            || verses.end(match.content()) > match.content();
    boolean object = // ما أريد قوله
        tokens.word(match.cueFirst()).pronoun() && syntax.verb(match.cueFirst() - 1);
    return bounded
        && !object
        && match.form().entry().has("bare")
        && !match.form().entry().has("goes-on");
  }

  /** {@code حث التجار على البيع}: whom one urges is the owner where nobody stands by who does. */
  private static boolean urged(Match match) {
    return match.frame().is(Trait.POSITION)
        && !match.frame().is(Trait.AIMED)
        && match.form().entry().has("addr-ala");
  }

  /** Whether more than a time or place stands between the owner and what is stated. */
  private boolean parted(Match match) {
    boolean near = match.content() <= match.source().last() + 1;
    boolean event =
        tokens.word(match.content()).isAny(Feature.MASDAR.bit() | Feature.FACT.bit())
            && tokens.isWord(match.content() - 1);
    return !near && !event;
  }

  /** Whether the content is someone called upon, not something called for. */
  private boolean invites(Match match) {
    Word what = tokens.word(match.content());
    boolean calls =
        match.frame().is(Trait.CALL)
            && !match.frame().is(Trait.AIMED)
            && !match.frame().is(Trait.NOUN);
    return calls && (what.definite() || !what.is(Feature.MASDAR));
  }

  /**
   * {@code ومضى بالقول إن}, {@code ختم مقاله بقوله:}, {@code حرص على التأكيد أن}: whoever did the
   * verb that governs it said so; but {@code بالتأكيد أن} is "certainly".
   */
  boolean bySaying(int i, Match match) {
    Word word = tokens.word(i);
    boolean his = word.pronoun() && word.preposition() == Letters.BA;
    if (!word.definite() && !his || match.shape() == Match.Shape.NOMINAL) {
      return false;
    }
    boolean that = that(match) && !match.form().entry().act().equals("believe"); // في الاعتبار أن
    if (word.preposition() == Letters.BA) {
      boolean thereby = that && match.frame().has("prep") && word.definite() && afterDeed(i);
      return match.form().entry().has("bare") || thereby;
    }
    return that && (governedByDeed(i) || means(i) && afterDeed(i));
  }

  /** {@code من خلال القول إن}: what stands after a preposition, itself after another. */
  private boolean means(int noun) {
    return tokens.word(noun).preposition() == 0
        && syntax.preposition(noun - 1)
        && syntax.preposition(noun - 2)
        && tokens.word(noun - 2).firstLetter() == Letters.MIM;
  }

  /** Whether a clause stands right after it, so that it can be what is said again. */
  boolean that(Match match) {
    return match.shape() == Match.Shape.CLAUSE && !match.frame().is(Trait.DISTANT);
  }

  /** {@code ختم كلمته بالتأكيد على أن}: whether a verb in the past stands before it. */
  private boolean afterDeed(int noun) {
    for (int j = noun - 1; j >= Math.max(0, noun - DEED_REACH) && tokens.isWord(j); j--) {
      if (tokens.word(j).is(Feature.VERB_PAST) && syntax.verb(j)) {
        return !syntax.is(j - 1, Feature.NEGATION) && !syntax.is(j, Feature.AUXILIARY);
      }
    }
    return false;
  }

  /** Whether a verb that is somebody's deed governs the preposition of a noun. */
  private boolean governedByDeed(int noun) {
    boolean clitic = tokens.word(noun).preposition() != 0;
    boolean apart = // not غني عن القول
        syntax.preposition(noun - 1) && !syntax.about(noun - 1);
    int verb = doer(clitic ? noun - 1 : noun - 2, clitic ? noun : noun - 1);
    return (clitic || apart)
        && tokens.word(verb).verb() // حرص على
        && !tokens.word(verb).pronoun() // يدفعنا إلى القول
        && !tokens.word(verb).isAny(Feature.IMPERSONAL.bit() | Feature.OBLIGATION.bit())
        && !syntax.is(verb, Feature.AUXILIARY);
  }

  /** {@code حرص الوزير على}: the verb whose subject fills all from it to {@code end}; or last. */
  private int doer(int last, int end) {
    for (int j = last; j >= Math.max(0, last - DEED_REACH) && !tokens.is(j, Type.STOP); j--) {
      if (syntax.verb(j)) {
        return j == last || subjects.between(j, end) != null ? j : last;
      }
    }
    return last;
  }
}
