package org.musnad.cue;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What leads to a clause from what was told before it, and is no part of that clause. */
public final class Openers {
  private final Syntax syntax;
  private final Tokens tokens;

  public Openers(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * The token after {@code من جهة ثانية}, {@code يذكر أن} or {@code إلى ذلك،} at {@code from}, or
   * {@code from} if no such words stand there. With no comma, {@code على ذلك يترتب} is a part of
   * its clause.
   */
  public int after(int from) {
    Phrase phrase = syntax.phraseAt(from, Feature.BREAK);
    boolean besides = syntax.preposition(from) && syntax.is(from + 1, Feature.DEMONSTRATIVE);
    int at = phrase != null ? from + phrase.keys().size() : besides ? from + 2 : from;
    int that = syntax.preposition(from + 1) ? from + 2 : from + 1; // يشار إلى أنه
    if (syntax.is(from, Feature.IMPERSONAL) && syntax.complementizer(that)) {
      at = that + 1;
    }
    if (tokens.is(at, Type.COMMA)) {
      return at + 1;
    }
    boolean opened = syntax.complementizer(at - 1) || phrase != null && syntax.verb(at);
    return opened ? at : from;
  }
}
