package org.musnad.content;

import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds where the clause begins that a frame at its end stands by, in a sentence with more than
 * one: what is cited with no comma before it speaks for the nearest, but an outlet tells it all.
 */
final class NearestClause {
  /** How far before a frame its clause can begin. */
  private static final int REACH = 60;

  /** How far before a frame a relative pronoun may stand whose clause it is in. */
  private static final int RELATED = 4;

  /** Words of a subject right after its verb, at most. Set by hand. */
  private static final int LONGEST_SUBJECT = 6;

  /** What is done or how many it is, after a preposition: {@code بتعيين}, {@code بمليون}. */
  private static final long TOLD = Feature.MASDAR.bit() | Feature.NUMBER.bit();

  private static final long OBJECT =
      Feature.MASDAR.bit() | Feature.NOUN.bit() | Feature.NUMBER.bit();

  /** No object: {@code مشيرا}, {@code أيضا}. */
  private static final long ASIDE =
      Feature.PARTICIPLE.bit() | Feature.FILLER.bit() | Feature.TIME_ADVERB.bit();

  private static final long QUALITY = Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  NearestClause(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * The first token of the clause next to the frame, if it is not the one at {@code from}; or -1.
   */
  int begin(int from, Match match) {
    boolean apart = !tokens.isWord(match.begin() - 1);
    boolean outlet = match.source() != null && match.source().kind() == Kind.MEDIA;
    boolean near = !apart && !outlet;
    boolean splits = !apart && splits(match);
    for (int i = match.begin() - 2; i >= Math.max(from, match.begin() - REACH); i--) {
      if (tokens.is(i, Type.STOP)) {
        return -1;
      }
      if (!apart && syntax.is(i, Feature.NEGATION) && denied(i, match)) {
        return i + 1;
      }
      int reason = near ? reason(i) : -1;
      if (reason > 0) {
        return reason;
      }
      if (splits && (tokens.is(i, Type.COMMA) || syntax.is(i, Feature.COMPLEMENTIZER))) {
        return i + 1;
      }
      if (splits && syntax.verb(i)) {
        return -1;
      }
      if (tokens.is(i, Type.COMMA)) {
        return apart && !goesOn(match) ? -1 : opened(i + 1, near);
      }
    }
    return -1;
  }

  /**
   * {@code قال إن الموسم بدأ وإن الأسعار ارتفعت وفق الغرفة}, {@code إن الموسم بدأ، وارتفعت الأسعار
   * وفق الغرفة}: where the last clause begins of those in another's words, from token {@code from}
   * on.
   */
  int within(int from, Match match) {
    boolean apart = !tokens.isWord(match.begin() - 1);
    for (int i = match.begin() - 2; i >= Math.max(from, match.begin() - REACH); i--) {
      boolean that = syntax.is(i, Feature.COMPLEMENTIZER);
      boolean opens = that && (tokens.word(i).conjunction() || syntax.finiteCue(i - 1) != null);
      if (opens || tokens.is(i, Type.STOP)) {
        return syntax.is(i, Feature.COMPLEMENTIZER_PRONOUN) ? i : i + 1;
      }
      if (!apart
          && tokens.is(i - 1, Type.COMMA)
          && tokens.word(i).conjunction()
          && syntax.verb(i)) {
        return i;
      }
    }
    return from;
  }

  /**
   * {@code وسبب الرائحة كما يروي الصياد هو الطحالب}: whether its clause goes on after its source.
   */
  boolean splits(Match match) {
    SourcePhrase source = match.inner() != null ? match.inner() : match.source();
    int after = source == null ? -1 : source.last() + 1;
    return after > 0
        && !tokens.word(after).conjunction()
        && syntax.phraseAt(after) == null // صلى الله عليه وسلم
        && (syntax.verb(after) || syntax.is(after, Feature.PRONOUN) || ahead(after));
  }

  /** {@code سوف يضخ}: a word that only a verb follows. */
  private boolean ahead(int i) {
    return syntax.is(i, Feature.AUXILIARY) && syntax.verb(i + 1);
  }

  /**
   * {@code شهد السوق وفقا للمركز ارتفاعا}, {@code قدر عددهم حسب الهيئة بمليون}, {@code بلغ حجمه وفق
   * الشركة 80 مليارا}: whether the clause before a frame with no mark beside it still lacks what
   * stands after its source: an object, how many, or whether, or to what it is done.
   */
  boolean lacks(Match match, int after) {
    Word word = tokens.word(after);
    if (!tokens.isWord(match.begin() - 1) || word.conjunction() || word.definite()) {
      return false;
    }
    for (int i = match.begin() - 2; i >= match.begin() - RELATED; i--) {
      if (syntax.is(i, Feature.RELATIVE)) {
        return false; // الذين يقدر عددهم حسب الهيئة بمليون: where that ends is not told
      }
    }
    if (tokens.is(after, Type.NUMBER)) {
      return tokens.isWord(after + 1);
    }
    if (!tokens.isWord(after) || syntax.timeEnd(after) > after) {
      return false;
    }
    boolean still = syntax.is(match.begin() - 1, Feature.IMPERSONAL); // من المنتظر وفق المصدر دعمه
    boolean to = word.preposition() == Letters.BA && word.isAny(TOLD) && word.known();
    boolean object =
        word.lastLetter() == Letters.ALIF
            && word.known()
            && word.preposition() == 0
            && word.isAny(OBJECT);
    return to || (object || still) && !word.isAny(ASIDE) && !syntax.nounCue(after);
  }

  /**
   * {@code يجري مسؤولون وفق الصحيفة محادثات}, {@code وصل الوفد بحسب الوكالة إلى بيروت}, {@code كان
   * المبنى وفق الشهود خاليا}: whether the clause before a frame has no more than a verb and its
   * subject, and a noun, a preposition or what the subject was follows.
   */
  boolean begun(Draft draft, int after) {
    boolean was = syntax.is(draft.first(), Feature.AUXILIARY);
    boolean verb =
        (was || syntax.verb(draft.first()))
            && draft.last() > draft.first()
            && draft.last() <= draft.first() + LONGEST_SUBJECT
            && draft.last() == draft.match().begin() - 1;
    boolean when = syntax.timeEnd(after) > after; // perhaps when it was told
    if (!verb || when || syntax.verb(after) || syntax.venue(after + 1) || syntax.venue(after)) {
      return false;
    }
    for (int i = draft.first() + 1; i <= draft.last(); i++) {
      if (syntax.verb(i) || syntax.preposition(i) || !tokens.isWord(i)) {
        return false;
      }
    }
    Word word = tokens.word(after);
    boolean what = was && word.isAny(QUALITY) && !word.definite();
    return what || syntax.preposition(after) || syntax.nominal(after);
  }

  /** {@code خاصة أن السوق مغلقة}: where the clause after such a "that" begins, or -1. */
  private int reason(int i) {
    Phrase phrase = syntax.phraseAt(i, Feature.REASON);
    int that = phrase == null ? -1 : i + phrase.keys().size();
    if (that < 0 || !syntax.complementizer(that)) {
      return -1;
    }
    return syntax.is(that, Feature.COMPLEMENTIZER_PRONOUN) ? that : that + 1;
  }

  /**
   * {@code ، والذي شهد}, {@code ، وقد شهد}, {@code ، وهو رقم}: where such a clause begins, or -1.
   */
  private int opened(int i, boolean near) {
    if (!tokens.word(i).conjunction()) {
      return -1;
    }
    if (syntax.is(i, Feature.RELATIVE) && syntax.verb(i + 1)) {
      return i + 1;
    }
    boolean done = syntax.already(i) && syntax.verb(i + 1); // وقد, not وكان
    return near && (done || syntax.is(i, Feature.PRONOUN)) ? i : -1;
  }

  /** Whether the sentence goes on after a frame between commas. */
  private boolean goesOn(Match match) {
    int after = match.content();
    boolean then = syntax.timeEnd(after) > after || tokens.isWord(after);
    return tokens.is(after, Type.COMMA) || then && tokens.is(after + 1, Type.COMMA);
  }

  /** {@code لم ينسحب كما زعم}: he claimed, or expected, what the writer denies. */
  private boolean denied(int not, Match match) {
    String act = match.form().entry().act();
    return (act.equals("claim") || act.equals("believe"))
        && match.form().finite()
        && tokens.word(not).length() > 1
        && tokens.isWord(not + 1);
  }
}
