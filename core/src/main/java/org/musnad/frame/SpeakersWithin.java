package org.musnad.frame;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Somebody who speaks, where the noun phrase of a circumstance between his verb and him could take
 * him in: {@code وقال خلال المؤتمر الصحفي سالم الزين}, {@code وقال لوكالة الأفق مدير المرور},
 * {@code وأكد، في تصريح، سالم الزين}.
 */
final class SpeakersWithin {
  private final Syntax syntax;
  private final Tokens tokens;

  SpeakersWithin(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * The token at which somebody begins who is no part of the noun phrase from {@code noun} to
   * {@code end}, or the comma before him; {@code end}, if nobody does.
   */
  int endBefore(int noun, int end) {
    Word deed = tokens.word(noun);
    if (deed.pronoun() && deed.is(Feature.MASDAR) && !deed.is(Feature.SPEAKING)) {
      return end; // خلال لقائه مدير المرور
    }
    boolean clause = false; // في تصريح نشرته وكالة المدار
    for (int j = noun + 1; j < end; j++) {
      if (tokens.is(j, Type.COMMA)) {
        return named(j + 1) || office(j + 1) || single(j + 1) ? j : end;
      }
      clause |= syntax.verb(j);
      if (complete(noun, j) && (clause ? named(j) : begins(j))) {
        return j;
      }
      if (Words.person(tokens.word(j)) && !press(tokens.word(j))) {
        return end; // تصريحات للسيدة الأولى سعاد الشامي
      }
    }
    return end;
  }

  private boolean begins(int j) {
    return named(j)
        || office(j)
        || marked(j)
        || body(j)
        || tokens.word(j - 1).definite() && anybody(j);
  }

  /** Whether the words from {@code noun} up to {@code j} lack nothing and bear no name or title. */
  private boolean complete(int noun, int j) {
    Word last = tokens.word(j - 1);
    boolean whole = last.definite() || last.pronoun() || tokens.quoteClosedAt(j - 1) != null;
    boolean quality = // في تصريح صحفي
        j > noun + 1 && syntax.venue(noun) && last.is(Feature.ADJECTIVE) && !last.name();
    return (whole || quality)
        && !last.conjunction()
        && (j > noun + 1 && press(last) || !Words.person(last) && !syntax.title(j - 1))
        && !syntax.preposition(j - 1)
        && !last.isAny(Words.GIVEN);
  }

  /** {@code المؤتمر الصحفي}, {@code تصريحات صحفية}: a quality that is somebody elsewhere. */
  private static boolean press(Word word) {
    boolean nisba = word.lastLetter() == Letters.YA || word.lastLetter() == Letters.HA;
    return nisba && word.is(Feature.ADJECTIVE);
  }

  /** {@code سالم الزين}, {@code الدكتور سالم}: a full name, or a title with a name after it. */
  private boolean named(int j) {
    Word word = tokens.word(j);
    int next = j + 1;
    boolean title = word.definite() && title(word);
    while (title && tokens.word(next).definite() && tokens.word(next).is(Feature.ADJECTIVE)) {
      next++; // الناقد الرياضي سالم
    }
    boolean name = syntax.nameLike(next) && tokens.word(next).preposition() == 0;
    boolean strange = !word.known() && !tokens.word(next).known(); // ماهيش ميستري
    boolean given = (word.isAny(Words.GIVEN) || strange) && syntax.nameLike(j);
    return apart(word) && (title && (name || speaksFor(next)) || given && name);
  }

  /** {@code ، ستيفنز:}, {@code ، اليافعي إلى}: one word of a name right before what he says. */
  private boolean single(int j) {
    boolean leads = mark(j + 1) || syntax.preposition(j + 1);
    return apart(tokens.word(j)) && syntax.nameLike(j) && leads;
  }

  /** {@code ، ستيفنز:}, {@code ، ألكس فولر مدير الشركة}: a name that nobody knows. */
  boolean unknown(int j) {
    boolean two = syntax.nameLike(j) && syntax.nameLike(j + 1) && apart(tokens.word(j + 1));
    return tokens.word(j).length() > 2 && (single(j) || two); // not يا ولدي
  }

  private boolean mark(int i) {
    return syntax.complementizer(i) || tokens.is(i, Type.COLON);
  }

  /** {@code باسم}, {@code لوزارة العمل}: whom a spokesman speaks for. */
  private boolean speaksFor(int i) {
    Word word = tokens.word(i);
    boolean named = word.is(Feature.ATTACHING) && word.length() > 1;
    return word.preposition() == Letters.LI && word.heads("organization")
        || named && word.firstLetter() == Letters.BA;
  }

  /** {@code متحدثة باسم الجيش}, {@code مصدر أمني}: some people after a phrase that is definite. */
  private boolean anybody(int j) {
    Word word = tokens.word(j);
    return apart(word)
        && (Words.person(word) || word.heads("group"))
        && !word.definite()
        && !word.pronoun()
        && word.lastLetter() != Letters.ALIF
        && !press(word)
        && !syntax.oblique(j);
  }

  /** An office that can be the subject where it stands. */
  private boolean office(int j) {
    Word word = tokens.word(j);
    return apart(word)
        && !word.pronoun()
        && word.lastLetter() != Letters.ALIF
        && syntax.names().office(j);
  }

  /** {@code الوزير أن}, {@code الزين أن}: one word for somebody right before what he says. */
  private boolean marked(int j) {
    Word word = tokens.word(j);
    boolean family = syntax.nameLike(j) && !word.is(Feature.ADJECTIVE);
    boolean some = word.key().endsWith(Letters.NOMINATIVE_PLURAL) || word.heads("group");
    boolean body = word.heads("organization") || word.heads("media") || word.heads("document");
    boolean speaks = title(word) || family || (some || body) && !press(word);
    boolean that = syntax.preposition(j + 1) && syntax.complementizer(j + 2);
    return (mark(j + 1) || that) && apart(word) && word.definite() && speaks;
  }

  /** {@code وزارة الصحة}: a body with whose it is, or what of. */
  private boolean body(int j) {
    Word word = tokens.word(j);
    return apart(word)
        && (word.heads("organization") || word.heads("media"))
        && !word.definite()
        && !word.pronoun()
        && !word.is(Feature.ADJECTIVE)
        && !syntax.venue(j)
        && tokens.word(j + 1).definite();
  }

  private static boolean title(Word word) {
    return Words.person(word) && !word.head().plural() && !press(word);
  }

  private static boolean apart(Word word) {
    return word.preposition() == 0 && !word.conjunction();
  }
}
