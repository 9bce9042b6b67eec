package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * What is still to come after a word of a noun phrase, a name or the content, so that the phrase
 * goes on or has ended.
 */
final class PhraseAhead {
  private static final int FARTHEST_CONTENT = 16;
  private static final int FARTHEST_NAME = 12;
  private static final int LONGEST_ACCUSED = 3;
  private static final int LONGEST_TITLE = 7;
  private static final int LONGEST_PLACE = 4;
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;

  PhraseAhead(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
  }

  /** Whether what is said is still to come in this clause, from token {@code from} on. */
  boolean contentLater(int from) {
    for (int j = from; j < Math.min(state.limit(), from + FARTHEST_CONTENT); j++) {
      if (tokens.is(j, Type.STOP) || syntax.finiteCue(j) != null) {
        return false;
      }
      Word word = tokens.word(j);
      boolean clause = syntax.complementizer(j) || tokens.is(j, Type.COLON);
      boolean open =
          word.preposition() != 0
              ? state.around().opensContent(word.preposition()) && !place(word)
              : state.around().opensContent(word.key());
      if (clause || open) {
        return !word.conjunction();
      }
    }
    return false;
  }

  /** Whether "that" or a colon is still to come before anything parts it from {@code from}. */
  boolean markLater(int from) {
    for (int j = from; j < Math.min(state.limit(), from + FARTHEST_CONTENT); j++) {
      if (syntax.complementizer(j) || tokens.is(j, Type.COLON)) {
        return !tokens.word(j).conjunction(); // not عن شكرهم وأن
      }
      if (!tokens.isWord(j) || syntax.finiteCue(j) != null || syntax.participleCue(j) != null) {
        return false;
      }
    }
    return false;
  }

  /** Whether the same preposition comes once more after token {@code from}, in the same clause. */
  boolean again(Word preposition, int from) {
    for (int j = from + 1; j < Math.min(state.limit(), from + FARTHEST_NAME); j++) {
      if (!tokens.isWord(j) || syntax.finiteCue(j) != null) {
        return false;
      }
      if (tokens.word(j).stem().equals(preposition.stem()) && syntax.preposition(j)) {
        return true;
      }
    }
    return false;
  }

  /** {@code للمتهم تهمة القتل}: whether a charge comes right after him who begins there. */
  boolean chargeLater(int from) {
    for (int j = from + 1; j <= from + LONGEST_ACCUSED && tokens.is(j, Type.WORD); j++) {
      if (syntax.is(j, Feature.CHARGE)) {
        return tokens.word(j).preposition() == 0 && !tokens.word(j).definite();
      }
    }
    return false;
  }

  /** {@code بوزارة}, {@code بالرياض}, {@code لكرة}: where, or of what, rather than what is said. */
  boolean place(Word word) {
    if (word.preposition() == Letters.LI) {
      boolean deed =
          word.is(Feature.MASDAR)
              && !word.is(Feature.NOUN)
              && !(word.definite() && !state.around().personFollows());
      boolean thing =
          word.head() == null || !state.around().personFollows() && Words.organization(word);
      return thing && !deed && word.isAny(Words.NOMINAL);
    }
    return word.isAny(Words.PROPER | Feature.TITLE_PREFIX.bit()) || Words.organization(word);
  }

  /** {@code العقيد في شرطة الساحل سالم الزين}: a name after the body that somebody belongs to. */
  boolean nameLater(int from) {
    for (int j = from + 1; j < Math.min(state.limit() - 1, from + FARTHEST_NAME); j++) {
      if (!tokens.is(j, Type.WORD) || syntax.functionWord(j) || syntax.verb(j)) {
        return false;
      }
      boolean name = syntax.names().given(j) && syntax.nameLike(j + 1);
      if (name || j > from + 1 && syntax.apposedNameEnd(j, state.limit()) > j) {
        return true;
      }
    }
    return false;
  }

  /** {@code المشرف العام على المهرجان سالم الزين}: the same, over a preposition. */
  boolean holderLater(int from) {
    for (int j = from + 1; j < Math.min(state.limit() - 1, from + LONGEST_PLACE); j++) {
      if (syntax.is(j, Feature.ATTACHING) && syntax.preposition(j)) {
        return nameLater(j);
      }
    }
    return nameLater(from);
  }

  /** {@code بوسط الإقليم، الشيخ سالم الزين}: a name, or a title and it, after the next comma. */
  boolean nameAfterComma(int from) {
    for (int j = from + 1; j < Math.min(state.limit() - 2, from + LONGEST_PLACE); j++) {
      if (tokens.is(j, Type.COMMA)) {
        int name = Words.person(tokens.word(j + 1)) ? j + 2 : j + 1;
        return syntax.names().given(name) && syntax.nameLike(name + 1);
      }
      if (!tokens.is(j, Type.WORD) || syntax.functionWord(j) || syntax.verb(j)) {
        return false;
      }
    }
    return false;
  }

  /** {@code مسؤول الكشف عن الآثار سالم الزين أن}: whether a name stands right before the mark. */
  boolean nameBeforeMark(int from) {
    for (int j = from; j < Math.min(state.limit(), from + FARTHEST_CONTENT); j++) {
      if (tokens.is(j, Type.COMMA) && !syntax.complementizer(j + 1)) {
        return false;
      }
      if (syntax.complementizer(j) || tokens.is(j, Type.COMMA)) {
        return j > from + 2 && fullNameBefore(j);
      }
      if (!tokens.is(j, Type.WORD) || syntax.verb(j) || syntax.finiteCue(j) != null) {
        return false;
      }
    }
    return false;
  }

  private boolean fullNameBefore(int end) {
    for (int j = end - 2; j > end - LONGEST_PLACE; j--) {
      if (syntax.apposedNameEnd(j, end) == end) {
        return true;
      }
    }
    return syntax.nameLike(end - 1) && syntax.names().given(end - 2);
  }

  /** {@code انتقد سالم الزين وزير المال خالد النجار}: a title with a name of its own after it. */
  boolean namedTitle() {
    for (int j = state.at() + 1; j < Math.min(state.limit() - 1, state.at() + LONGEST_TITLE); j++) {
      if (!tokens.is(j, Type.WORD) || syntax.functionWord(j) || syntax.verb(j)) {
        return false;
      }
      if (syntax.names().given(j)) {
        return syntax.nameLike(j + 1);
      }
    }
    return false;
  }
}
