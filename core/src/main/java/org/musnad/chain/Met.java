package org.musnad.chain;

import org.musnad.frame.SourceLikeness;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Two noun phrases side by side that are read as one: {@code استضاف البرنامج المحلل}, {@code التقى
 * الوفد برئيس البلدية}, {@code قابل الوزير نظيره}. A body is nobody's title, nor is somebody his
 * own colleague, and whom the subject of a verb meets with ب says no more of it.
 */
final class Met {
  private final Syntax syntax;
  private final Tokens tokens;

  Met(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * Whether the noun at {@code start}, definite or not, is another than the person who comes after
   * it, before token {@code end}.
   */
  boolean another(int start, int end) {
    boolean subject = syntax.verb(start - 1) && !syntax.is(start - 1, Feature.AUXILIARY);
    if (withPerson(start, end)) {
      return true;
    }
    Word noun = tokens.word(start);
    int next = start + 1;
    while (next < end && quality(next)) {
      next++;
    }
    Word who = tokens.word(next);
    if (next >= end
        || !tokens.is(next, Type.WORD)
        || !noun.definite()
        || !who.heads("person")
        || who.conjunction()) {
      return false;
    }
    boolean his = who.pronoun() || syntax.his(next);
    boolean office = // شكر المدير محافظ الشمال
        next == start + 1 && noun.heads("person") && !who.definite() && !noun.name();
    if (subject && office && who.preposition() == 0 && !quality(who)) {
      return true;
    }
    if (!his && quality(who) && !tokens.word(next + 1).isAny(SourceLikeness.NAMES)) {
      return false;
    }
    boolean many = noun.heads("group") && who.definite() && !who.head().plural();
    boolean body = noun.head() != null && !noun.heads("person") && !noun.heads("group");
    return who.preposition() == 0 && (subject && (body || his) || many);
  }

  /** {@code مبعوث الأمم المتحدة بزعيم القبيلة}: whom a full noun phrase meets with ب. */
  private boolean withPerson(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      Word word = tokens.word(i);
      boolean person = word.heads("person") && !word.place(); // not بجدة
      if (word.preposition() == Letters.BA && person && !word.conjunction()) {
        Word before = tokens.word(i - 1);
        return before.definite() || before.isAny(SourceLikeness.NAMES);
      }
    }
    return false;
  }

  /** {@code المجتمع المدني}, {@code الشركة المالكة}: a word for somebody that is a quality too. */
  private static boolean quality(Word who) {
    return who.preposition() == 0
        && who.isAny(Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit() | Feature.DEMONYM.bit());
  }

  private boolean quality(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && word.is(Feature.ADJECTIVE)
        && word.definite()
        && word.head() == null
        && !word.name()
        && word.preposition() == 0
        && !word.conjunction();
  }
}
