package org.musnad.content;

import org.musnad.cue.Cues;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Tells when, why and how something was said, which the writer adds to a noun phrase, from what is
 * said of it.
 */
final class Circumstances {
  /** Letters of {@code بعد}, {@code إثر}, {@code عبر}, {@code لأن}. */
  private static final int THREE = 3;

  /** Words of a subject before its relative pronoun, at most. */
  private static final int SUBJECT = 5;

  private static final long QUALITIES = Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;

  Circumstances(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
  }

  /** {@code ، وذلك بعد}, {@code ، وذلك على خلفية}: when and why, told by the writer. */
  boolean at(int i) {
    Word word = tokens.word(i + 1);
    boolean by = Words.twoLetters(word, Letters.MIM);
    return syntax.is(i, Feature.DEMONSTRATIVE)
        && tokens.word(i).conjunction()
        && (tokens.is(i - 1, Type.COMMA) || syntax.isPhrase(i + 1, Feature.AFTERWARDS))
        && syntax.preposition(i + 1)
        && !by;
  }

  /**
   * {@code إن الخطاب الذي هدد فيه بالانسحاب «غير مسؤول»}: the quoted word that says what the
   * subject is, of which the relative clause with the cue only says more.
   */
  boolean predicate(Draft draft, int i) {
    Quote quote = syntax.nominal(i - 1) ? tokens.quoteOpenedAt(i) : null;
    if (quote == null || !quote.closed() || tokens.is(quote.close() + 1, Type.WORD)) {
      return false;
    }
    Word word = tokens.word(quote.first());
    boolean quality =
        syntax.is(quote.first(), Feature.NEGATION) || word.isAny(QUALITIES) && word.head() == null;
    return quality
        && !word.definite()
        && word.preposition() == 0
        && !syntax.verb(quote.first())
        && ofSubject(draft, i);
  }

  /**
   * {@code ما نشرته الصحيفة عن استقالته غير صحيح}: that what somebody said is not so, which is no
   * part of it.
   */
  boolean untrue(Draft draft, int i) {
    int before = draft.match().cueFirst() - 1;
    int at = tokens.is(i, Type.COMMA) ? i + 1 : i;
    return i > draft.match().content()
        && syntax.is(before, Feature.WHAT)
        && tokens.isWord(i - 1)
        && !tokens.word(at).conjunction()
        && syntax.isPhrase(at, Feature.UNTRUE);
  }

  /**
   * {@code … وبعد المعاينة أكد الطبيب أن}, {@code … بعدما رفضت الوزارة إلغاءها}: upon or after what
   * others say, which the speaker around tells of too; not {@code لأن الوزارة رفضت}.
   */
  boolean otherSays(int i) {
    Word word = tokens.word(i);
    if (!tokens.is(i - 1, Type.WORD)) {
      return false;
    }
    if (word.conjunction()) {
      return (syntax.preposition(i) || syntax.is(i, Feature.TIME_ADVERB)) && saysSoon(i + 1);
    }
    boolean that = syntax.isPhrase(i, Feature.AFTERWARDS) && syntax.complementizer(i + 1);
    boolean after = syntax.is(i, Feature.SUBORDINATE) && word.length() > THREE;
    return (that || after && word.firstLetter() == Letters.BA) && says(that ? i + 2 : i + 1);
  }

  /**
   * {@code إن المتهم اعترف بالسرقة وأن شريكه هرب}: a second "that" goes with the first, which opens
   * the words around, as a noun phrase has none.
   */
  boolean furtherThat(Draft draft, int i) {
    int next = tokens.quoteOpenedAt(i + 1) == null ? i + 1 : i + 2;
    return draft.match().shape() == Match.Shape.NOMINAL
        && tokens.word(i).conjunction()
        && syntax.complementizer(i)
        && (syntax.is(i, Feature.COMPLEMENTIZER_PRONOUN) || syntax.nominal(next)) // not وأن يدفعوا
        && !syntax.verb(next)
        && opened(draft.from());
  }

  /**
   * {@code رفض الوزير التعليق، مفضلا انتظار الجلسة}, {@code بالقول}: after a comma, what the source
   * does with his words, or that he says more.
   */
  boolean doing(int i) {
    Word word = tokens.word(i);
    if (word.preposition() == Letters.BA) {
      boolean mark = // بالقول إن, not بالإضافة إلى
          syntax.complementizer(i + 1)
              || tokens.is(i + 1, Type.COLON)
              || tokens.quoteOpenedAt(i + 1) != null;
      return mark && word.definite() && word.hasCue(Tense.NOUN, "quote");
    }
    Word what = tokens.word(i + 1);
    return word.is(Feature.PARTICIPLE)
        && word.accusative()
        && word.lastLetter() == Letters.ALIF
        && !word.definite()
        && !word.conjunction()
        && !word.is(Feature.ADJECTIVE)
        && what.preposition() == 0
        && !what.conjunction()
        && syntax.nominal(i + 1)
        && (what.is(Feature.MASDAR) || what.pronoun() || what.definite());
  }

  /**
   * {@code إنه مقتنع بأن ابنه بريء، وأنا أصدقه}, {@code ، وهناك من يصدقه}, {@code إن الشركة أعلنت
   * توقف الإنتاج حيث تعطلت الآلات}: a clause of the words around, which he who is told of does not
   * say: of their own "I", of what there is, or of where and why what he announced was.
   */
  boolean another(Draft draft, int i) {
    Word word = tokens.word(i);
    boolean nominal = draft.match().shape() == Match.Shape.NOMINAL;
    boolean where = // حيث
        syntax.is(i, Feature.SUBORDINATE)
            && word.length() == THREE
            && word.key().charAt(1) == Letters.YA
            && word.lastLetter() != Letters.NUN; // حين
    if (where) {
      return nominal && syntax.verb(i + 1) && cues.at(i + 1) == null;
    }
    String stem = word.stem();
    boolean there = // وهناك, not وكذلك
        word.is(Feature.FILLER) && stem.charAt(0) == Letters.HA && word.lastLetter() == Letters.KA;
    boolean mine = // وأنا, ونحن
        syntax.is(i, Feature.PRONOUN)
            && (stem.charAt(0) == Letters.ALIF || stem.charAt(0) == Letters.NUN);
    return tokens.is(i - 1, Type.COMMA) && word.conjunction() && (there || mine);
  }

  private boolean opened(int words) {
    return syntax.complementizer(words - 1)
        || syntax.is(words, Feature.COMPLEMENTIZER_PRONOUN)
        || tokens.quoteOpenedAt(words - 1) != null && syntax.complementizer(words - 2);
  }

  /** Whether a verb of report with its subject follows, and no clause before it. */
  private boolean saysSoon(int from) {
    for (int j = from; j < from + SUBJECT && tokens.isWord(j); j++) {
      if (says(j)) {
        return true;
      }
      if (syntax.verb(j) || syntax.complementizer(j) || syntax.is(j, Feature.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  private boolean says(int verb) {
    Match match = cues.at(verb);
    return match != null && match.form().tense() == Tense.PAST && match.verbFirst();
  }

  /** Whether all from where the words around begin up to {@code i} is a noun and its clause. */
  private boolean ofSubject(Draft draft, int i) {
    int relative = -1;
    for (int j = draft.from(); j < i; j++) {
      boolean more = tokens.word(j).conjunction() || j - draft.from() > SUBJECT;
      if (tokens.is(j, Type.COMMA) || relative < 0 && (more || syntax.verb(j))) {
        return false;
      }
      relative = relative < 0 && syntax.is(j, Feature.RELATIVE) ? j : relative;
    }
    int cue = draft.match().cueFirst();
    return relative > draft.from() && relative < cue && tokens.quoteAround(cue) == null;
  }

  /**
   * {@code أعلن فتح باب القبول، وذلك عبر الموقع}, {@code عن طريق}: how what is announced is done,
   * rather than how it was said, as it is of somebody's own deed: {@code استقالته، وذلك عبر}.
   */
  boolean ofMeans(Draft draft, int i) {
    boolean by = Words.threeLetters(tokens.word(i + 1), Letters.AYN, Letters.BA);
    return at(i) && (by || syntax.about(i + 1)) && !stance(draft);
  }

  /** {@code دعا إلى التهدئة}, {@code أعرب عن سعادته}: no news of what happened is said. */
  boolean stance(Draft draft) {
    String act = draft.match().form().entry().act();
    Word first = tokens.word(draft.match().content());
    return !act.equals("assert") && !act.equals("believe")
        || first.pronoun()
        || first.is(Feature.FACT);
  }

  /**
   * {@code طالب باستقالته، بعد تسرب الوثائق}, {@code نفى التهمة، بعد اتهامه}: upon what somebody
   * asked for it or denied it.
   */
  boolean aftermath(Draft draft, int i) {
    Phrase phrase = syntax.phraseAt(i, Feature.AFTERWARDS);
    int event = phrase == null ? -1 : i + phrase.keys().size();
    String act = draft.match().form().entry().act();
    String key = tokens.word(i).key();
    return event > i
        && key.length() == THREE // not مع الحفاظ على
        && key.charAt(0) != Letters.MIM // منذ
        && tokens.word(event).is(Feature.MASDAR)
        && !act.equals("assert")
        && !act.equals("believe")
        && (act.equals("deny") || demanded(draft, i));
  }

  /**
   * {@code طلب منه الجلوس بعدما أجاب}, {@code تعهد بإغلاقه عندما وصل}: when it was asked for or
   * promised, as what is still to be done is not told in the past.
   */
  boolean whenAsked(Draft draft, int i) {
    boolean when = syntax.is(i, Feature.SUBORDINATE) && tokens.word(i).length() > THREE;
    boolean that =
        syntax.isPhrase(i, Feature.AFTERWARDS) && syntax.is(i + 1, Feature.COMPLEMENTIZER);
    if (!when && !that || tokens.word(i).conjunction()) {
      return false;
    }
    String act = draft.match().form().entry().act();
    int verb = that ? i + 2 : i + 1;
    Word word = tokens.word(verb);
    return (act.equals("demand") || act.equals("promise"))
        && draft.match().form().tense() != Tense.PRESENT
        && i > draft.match().content()
        && (syntax.verb(verb) && word.is(Feature.VERB_PAST) || was(verb))
        && !word.is(Feature.VERB_PRESENT)
        && !hasClause(draft.match().content(), i);
  }

  private boolean hasClause(int from, int to) {
    for (int j = from; j < to; j++) {
      if (syntax.verb(j) || syntax.is(j, Feature.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean was(int i) {
    return syntax.is(i, Feature.AUXILIARY) && tokens.word(i).is(Feature.VERB_PAST);
  }

  /** Whether a deed is among the words: not طالب الوزير، بعد تسرب الوثائق، بأن. */
  private boolean demanded(Draft draft, int to) {
    int first = draft.match().content();
    for (int j = first; j < to; j++) {
      Word word = tokens.word(j);
      boolean governed = j == first || word.preposition() != 0 || syntax.preposition(j - 1);
      if (governed && word.is(Feature.MASDAR) && !word.is(Feature.FACT)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code عدم جدوى الدراسة، خصوصا أن الطلاب يغيبون}, {@code أهمية التبرع، إذ إن المرضى كثر}:
   * whether a reason before {@code to} has made a clause of the phrase.
   */
  boolean reasoned(Draft draft, int to) {
    for (int j = to - 1; j > draft.match().content(); j--) {
      Quote quoted = tokens.quoteClosedAt(j);
      j = quoted == null ? j : quoted.open(); // its reason is no part of the phrase
      boolean why =
          syntax.complementizer(j)
              && tokens.is(j - 1, Type.WORD)
              && (syntax.phraseAt(j - 1, Feature.REASON) != null || fragment(j - 1));
      if (why || fragment(j) && because(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean fragment(int i) {
    return syntax.phraseAt(i, Feature.FRAGMENT) != null;
  }

  /** {@code لأن}, {@code لأنها}: that and because in one word. */
  private boolean because(int i) {
    String key = tokens.word(i).key();
    return key.length() >= THREE && key.charAt(0) == Letters.LI && key.charAt(1) == Letters.ALIF;
  }
}
