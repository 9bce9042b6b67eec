package org.musnad.mention;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.syntax.PersonNames;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * The name of who holds an office at the end of a source, where words that are no names stand
 * between: {@code مدير شركة نكمل للتقنية سالم الزين}, {@code مدير المركز علي قوطاري}.
 */
final class HolderAtEnd {
  private static final long NO_NAME = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final PersonNames names;
  private final int headAt;
  private final int last;

  /** Of a source that ends at token {@code last}, with its head noun at {@code headAt}. */
  HolderAtEnd(Syntax syntax, PersonNames names, int headAt, int last) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.names = names;
    this.headAt = headAt;
    this.last = last;
  }

  /** Whether nothing but words stands after the head, so that a verb can only be of a name. */
  boolean plain() {
    for (int i = Math.max(0, headAt) + 1; i <= last; i++) {
      if (!tokens.is(i, Type.WORD) || syntax.is(i, Feature.RELATIVE)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a given name at {@code i} and one word more name the holder of the office. */
  boolean is(HeadForm head, int i) {
    return head.kind().equals("person")
        && !head.plural()
        && i > headAt + 1
        && tokens.is(i + 1, Type.WORD)
        && full(i - 1)
        && given(i)
        && family(i + 1)
        && !names.namesake(i)
        && !names.ofWhichPeople(headAt, i)
        && !names.closeTo(headAt, i);
  }

  /** Whether the office lacks nothing any more; not {@code مدير مؤسسة}. */
  private boolean full(int i) {
    Word word = tokens.word(i);
    boolean whole = word.definite() || word.isAny(Words.LAND) || word.head() == null && word.verb();
    return whole && !Words.person(word);
  }

  private boolean given(int i) {
    Word word = tokens.word(i);
    return word.isAny(Words.GIVEN)
        && !word.isAny(NO_NAME)
        && !word.definite()
        && word.preposition() == 0
        && !word.conjunction()
        && word.head() == null
        && (!word.is(Feature.PREPOSITION) || tokens.lastChar(i) == Letters.YA); // علي, not على
  }

  private boolean family(int i) {
    Word word = tokens.word(i);
    return word.preposition() == 0
        && (word.is(Feature.FAMILY_NAME) || !word.known() || syntax.nameLike(i));
  }
}
