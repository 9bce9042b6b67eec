package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Whether a verbal noun right after some people or other is no more of them but what they said. */
final class PhraseDeeds {
  private final Tokens tokens;
  private final PhraseState state;

  PhraseDeeds(Syntax syntax, PhraseState state) {
    this.tokens = syntax.tokens();
    this.state = state;
  }

  /**
   * {@code توقع خبراء ارتفاع الأسعار}, {@code أكد مصدر مقتل جندي}: a verbal noun of its own after
   * some people or other, or after anybody one that no office is of.
   */
  boolean whatTheySaid(Word word) {
    Word before = tokens.word(state.at() - 1);
    boolean several = counted();
    boolean open =
        state.around().objectFollows()
            && !state.around().markFollows()
            && (state.words() == 1 || several && state.words() == 2);
    if (open && several && ofThem(before) && word.is(Feature.MASDAR)) {
      return word.preposition() == 0 && !word.definite(); // ورجح أربعة منهم خفض الفائدة
    }
    if (!open
        || !word.is(Feature.MASDAR)
        || word.head() != null
        || word.preposition() != 0
        || before.head() == null
        || before.definite()
        || before.lastLetter() == Letters.YA) { // أهالي, which a noun must complete
      return false;
    }
    if (before.head().is(HeadTrait.SAYER)) {
      return true;
    }
    Word next = tokens.word(state.at() + 1);
    boolean fact = // not مدير دعم القرار, which is his office
        word.is(Feature.FACT) && (several || Words.person(before)) && !next.is(Feature.FACT);
    boolean somebody = several || before.head().identified().equals("anonymous");
    boolean counted =
        somebody && (next.is(Feature.NUMBER) || next.head() != null && next.head().plural());
    boolean whole = next.definite() || word.pronoun() || counted || data(before) && chain(next);
    boolean deed =
        !word.is(Feature.NOUN) && (somebody || data(before)) && whole && !bareDeed(state.at() + 1);
    return (deed || fact) && !bareDeed(state.at() + 2);
  }

  /** {@code ثلاثة نواب}, {@code أربعة منهم}: whether the phrase begins with how many they are. */
  private boolean counted() {
    Word many = tokens.word(state.start());
    boolean number = tokens.is(state.start(), Type.NUMBER) || many.is(Feature.NUMBER);
    return number && !many.definite();
  }

  /** {@code منهم}. */
  private static boolean ofThem(Word word) {
    return word.is(Feature.PREPOSITION_PRONOUN)
        && word.firstLetter() == Letters.MIM
        && word.key().endsWith(Letters.THEM);
  }

  /** {@code خبير إدارة الأزمات ضرورة}: whether a further verbal noun can be what is said. */
  private boolean bareDeed(int i) {
    Word word = tokens.word(i);
    return word.isAny(Feature.FACT.bit() | Feature.MASDAR.bit())
        && !word.definite()
        && !word.conjunction()
        && word.preposition() == 0
        && word.head() == null
        && word.lastLetter() != Letters.ALIF;
  }

  /** {@code بيانات}, {@code إحصاءات}: several facts, which are no name of a paper. */
  private static boolean data(Word word) {
    return word.is(Feature.SPEAKING) && word.key().endsWith(Letters.FEMININE_PLURAL);
  }

  /** {@code هبوط صادرات القمح}: an indefinite noun that the next one makes definite. */
  private boolean chain(Word next) {
    return next.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
        && next.preposition() == 0
        && !next.pronoun()
        && tokens.word(state.at() + 2).definite();
  }

  /** {@code بيان صادر عنه}: by whom a paper was put out, after a bare participle. */
  boolean issued(Word participle, Word by) {
    return Words.document(tokens.word(state.start()))
        && state.words() > 1
        && participle.isAny(Feature.PARTICIPLE.bit() | Feature.ADJECTIVE.bit())
        && !participle.definite()
        && by.firstLetter() == Letters.AYN
        && by.length() > 2
        && by.key().charAt(1) == Letters.NUN;
  }
}
