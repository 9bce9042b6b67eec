package org.musnad.statement;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Where the clause of a verb can begin and what parts it from the clause before, as the search for
 * a subject before the verb needs to know.
 */
final class ClauseBounds {
  /** How far before its verb a relative pronoun may stand. */
  private static final int RELATIVE_REACH = 10;

  private final Syntax syntax;
  private final Tokens tokens;

  ClauseBounds(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether a clause can begin at {@code start}, in a sentence that begins at {@code begin}. */
  boolean startsClause(int start, int begin) {
    if (!tokens.isWord(start) && tokens.quoteOpenedAt(start) == null) {
      return false;
    }
    if (start == begin) {
      return true;
    }
    Word before = tokens.word(start - 1);
    return before.isAny(
            Feature.COMPLEMENTIZER.bit()
                | Feature.CONJUNCTION.bit()
                | Feature.AUXILIARY.bit()
                | Feature.COMPLEMENTIZER_RESUMING.bit())
        || tokens.is(start - 1, Type.COMMA)
        || tokens.is(start - 1, Type.COLON)
        || (tokens.quoteOpenedAt(start - 1) != null && start > 1 && !governed(start - 2))
        || tokens.word(start).conjunction();
  }

  /** {@code بحسب «رويترز»}: what a preposition governs is no subject. */
  private boolean governed(int i) {
    return syntax.preposition(i) || tokens.word(i).cue(Tense.PREPOSITION) != null;
  }

  /** No subject is looked for beyond this token. */
  boolean barrier(int i) {
    return tokens.is(i, Type.STOP)
        || tokens.is(i, Type.SEMICOLON)
        || syntax.finiteCue(i) != null
        || (syntax.verb(i)
            && !syntax.is(i, Feature.AUXILIARY)
            && tokens.word(i).head() == null
            && !inRelative(i)
            && !ofAnybody(i));
  }

  /** {@code مسؤول اطلع على الملف}: right after an indefinite noun, a verb says more of it. */
  private boolean ofAnybody(int i) {
    Word noun = tokens.word(i - 1);
    return tokens.is(i - 1, Type.WORD)
        && !tokens.word(i).conjunction()
        && !noun.definite()
        && !noun.pronoun()
        && !noun.name()
        && (noun.head() != null || noun.is(Feature.ADJECTIVE));
  }

  /** Whether the verb at token {@code i} stands in a relative clause. */
  boolean inRelative(int i) {
    for (int j = i - 1; j > i - RELATIVE_REACH && j >= 0; j--) {
      if (syntax.is(j, Feature.RELATIVE)) {
        return true;
      }
      if (tokens.is(j, Type.STOP) || tokens.is(j, Type.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /** The first of the auxiliaries right before the verb, or the verb. */
  int beforeAuxiliary(int verb) {
    int end = verb;
    while (syntax.is(end - 1, Feature.AUXILIARY)
        && !syntax.complementizer(end - 1)
        && !tokens.word(end).conjunction()) {
      end--;
    }
    return end;
  }
}
