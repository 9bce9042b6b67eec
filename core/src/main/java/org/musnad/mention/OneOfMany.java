package org.musnad.mention;

import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Whether the head noun of a source tells which one it is, or is any one of its sort. */
final class OneOfMany {
  /** The letters of {@code أحد}, before what makes a woman of it or whose it is. */
  private static final int ONE = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceScan scan;
  private final HeadForm head;

  OneOfMany(Syntax syntax, SourceScan scan, HeadForm head) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.scan = scan;
    this.head = head;
  }

  /** {@code وزراء}, {@code محكمة سودانية}: several, or any one, with nothing to tell which. */
  boolean is() {
    if (head.plural()) {
      return head.kind().equals("group");
    }
    if (syntax.severalInConstruct(scan.headAt())) {
      return true;
    }
    Word word = tokens.word(scan.headAt());
    boolean his = word.pronoun() || syntax.his(scan.headAt());
    if (word.definite() || ofItself(tokens, scan.headAt()) || his) {
      return false;
    }
    Word of = tokens.word(scan.headAt() + 1);
    boolean letter = of.preposition() == Letters.LI && of.known();
    if (Words.person(word) && (letter || of.is(Feature.AUDIENCE))) {
      return true; // مراسل لوكالة «الأفق»: any of hers
    }
    int from = ofSort(scan.headAt() + 1) ? scan.headAt() + 2 : scan.headAt() + 1;
    for (int i = from; i <= scan.mainEnd(); i++) {
      Word next = tokens.word(i);
      if (belonging(i)) {
        return true;
      }
      boolean place = i > scan.headAt() + 1 && next.place() && !next.is(Feature.DEMONYM);
      boolean name = // بافاريا, no accusative; وزير خارجية مصر, spelt like مُصر; مديرية أمن مطروح
          next.lastLetter() == Letters.ALIF || country(next) || place;
      if (!next.isAny(Words.ADJECTIVES)
          || next.is(Feature.TITLE_PREFIX)
          || next.definite()
          || name) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code 35 شابا}, {@code عشرون نائبا}, {@code المقبوض عليهم}, {@code مسؤولي الشركة}: more than
   * one, though the noun is singular or spelt so, of a source that is the tokens {@code [first,
   * last]}.
   */
  boolean counted(int first, int last) {
    String key = tokens.word(first).key();
    boolean tens =
        tokens.word(first).is(Feature.NUMBER)
            && (key.endsWith(Letters.NOMINATIVE_PLURAL) || key.endsWith(Letters.OBLIQUE_PLURAL));
    String whom = suffered(last);
    boolean them = whom.endsWith(Letters.THEM) || whom.endsWith(Letters.BOTH);
    boolean construct = InConstruct.several(syntax, first, scan.headAt(), last);
    return head.kind().equals("person")
        && (tokens.is(first, Type.NUMBER) || tens || them || construct);
  }

  /** {@code المشتبه بها}: a woman, though the participle stays as it is; not {@code مراسل لها}. */
  boolean suspected(int last) {
    return head.kind().equals("person")
        && tokens.word(scan.headAt()).definite()
        && suffered(last).endsWith(Letters.HER);
  }

  /** The preposition with its pronoun right after the head, or nothing. */
  private String suffered(int last) {
    int next = scan.headAt() + 1;
    boolean is = next <= last && syntax.is(next, Feature.PREPOSITION_PRONOUN);
    return is ? tokens.word(next).key() : "";
  }

  /**
   * {@code أحد}, {@code أحدهم} and {@code واحد} are a man, {@code إحدى}, {@code إحداهن} a woman.
   */
  static Agreement agreement(Word one) {
    String stem = one.stem();
    boolean number = stem.charAt(0) == Letters.WAW;
    boolean woman =
        number
            ? one.lastLetter() == Letters.HA
            : stem.length() > ONE && stem.charAt(ONE) != Letters.HA;
    return new Agreement(woman ? 'f' : 'm', 's');
  }

  /** {@code الوالي}: an entry that is never without its article; not {@code ألوية}. */
  static boolean ofItself(Tokens tokens, int headAt) {
    Word word = tokens.word(headAt);
    return word.head() != null
        && word.head().lemma().startsWith(Letters.ARTICLE)
        && tokens.letterAfterAnd(headAt) == Letters.ALIF;
  }

  /**
   * {@code صاحب محل}, {@code أستاذ مناهج}: any one of that sort, by one noun without the article.
   */
  private boolean ofSort(int i) {
    Word word = tokens.word(i);
    return i <= scan.mainEnd()
        && word.known()
        && SourceTyping.noun(word)
        && !word.definite()
        && !word.pronoun()
        && !word.name()
        && !word.place()
        && !word.is(Feature.TITLE_PREFIX)
        && tokens.quoteOpenedAt(i + 1) == null;
  }

  /** {@code مصر}; not {@code سورية}, "Syrian". */
  static boolean country(Word word) {
    return word.is(Feature.COUNTRY) && !word.is(Feature.DEMONYM);
  }

  /**
   * {@code عضو في اللجنة}, {@code واحد من السكان}, {@code نائبة عن الحزب}: one of those in or out
   * of something, or sent by it.
   */
  private boolean belonging(int i) {
    Word word = tokens.word(i);
    boolean his = // زميل له
        word.is(Feature.PREPOSITION_PRONOUN) && word.firstLetter() == Letters.LI;
    boolean to = // أم لأربعة أطفال
        i == scan.headAt() + 1
            && head.kind().equals("person")
            && word.preposition() == Letters.LI
            && !word.definite();
    boolean sent = i == scan.headAt() + 1 && syntax.about(i);
    return his
        || to
        || sent
        || word.is(Feature.PREPOSITION)
            && (Words.twoLetters(word, Letters.FA) || Words.twoLetters(word, Letters.MIM));
  }
}
