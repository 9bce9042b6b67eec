package org.musnad.chain;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * How a verb is linked with what stands before it: joined to it, turning from it, or saying more of
 * it.
 */
final class VerbLinks {
  private static final long JOINS =
      Feature.CONJUNCTION.bit()
          | Feature.COMPLEMENTIZER.bit()
          | Feature.COMPLEMENTIZER_PRONOUN.bit()
          | Feature.WHAT.bit()
          | Feature.RELATIVE.bit()
          | Feature.PRONOUN.bit()
          | Feature.TURN.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  VerbLinks(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * {@code ولم يصدر عن البلدية شيء، لكنها أعلنت}, {@code إلا أنهم}: whether "she" or "they" right
   * before the verb takes up somebody whom its sentence has named.
   */
  boolean takesUp(int token) {
    int at = beforeAuxiliaries(token);
    String key = tokens.word(at).key();
    int last = key.length() - 1;
    boolean she =
        last > 0 && key.charAt(last) == Letters.ALIF && key.charAt(last - 1) == Letters.HA;
    return (she || key.endsWith(Letters.THEM)) && turns(at);
  }

  /** {@code اعتقادا منها}: whom "from her" at token {@code i} shows, or null. */
  @Nullable Agreement from(int i) {
    String key = tokens.word(i).key();
    if (tokens.word(i).firstLetter() != Letters.MIM || key.length() < 3) {
      return null;
    }
    return Words.takesUp(key, Agreement.HE)
        ? Agreement.HE
        : Words.takesUp(key, Agreement.SHE) ? Agreement.SHE : null;
  }

  /** The token before a verb and its auxiliaries. */
  int beforeAuxiliaries(int token) {
    int at = token - 1;
    while (syntax.is(at, Feature.AUXILIARY)) {
      at--;
    }
    return at;
  }

  /** {@code اتهمت النيابة المدير، لكنه نفى}, {@code ، وقد نفى}: whether he denies what was held. */
  boolean denies(CueForm cue, int token) {
    return cue.entry().act().equals("deny")
        && (syntax.is(token - 1, Feature.AUXILIARY)
            || whatIs(token)
            || turns(beforeAuxiliaries(token)));
  }

  /** {@code وهو ما تنفيه}: whether the verb says more of the clause before. */
  boolean whatIs(int token) {
    return syntax.is(token - 1, Feature.WHAT) && syntax.is(token - 2, Feature.PRONOUN);
  }

  /** {@code لكنه}, {@code إلا أنها}: whether a turn, with a pronoun, ends at token {@code i}. */
  boolean turns(int i) {
    boolean turn =
        syntax.is(i, Feature.TURN)
            || syntax.is(i, Feature.COMPLEMENTIZER_PRONOUN) && syntax.isPhrase(i - 1, Feature.TURN);
    return turn && Words.pronoun(tokens.word(i).key());
  }

  /** {@code ورد بلاغ أمس، يفيد بوقوع حريق}: a verb that nothing joins, but for a comma. */
  boolean apart(int verb, CueForm cue) {
    return cue.tense() == Tense.PRESENT
        && tokens.is(verb - 1, Type.COMMA)
        && !tokens.word(verb).conjunction();
  }

  /** {@code بيانا يؤكد فيه}: in which somebody affirms it. */
  boolean inIt(int verb) {
    return syntax.is(verb + 1, Feature.PREPOSITION_PRONOUN)
        || syntax.isPhrase(verb + 1, Feature.TOLD_IN);
  }

  /** {@code لصحيفة «الأفق» قال}: whether a name in quotation marks ends at token {@code i}. */
  private boolean afterName(int i) {
    Quote quote = tokens.quoteClosedAt(i);
    return quote != null && syntax.nameQuote(quote) && tokens.is(quote.open() - 1, Type.WORD);
  }

  /** Whether a verb goes on with the clause before it: no phrase stands right before it. */
  boolean joined(int verb, CueForm cue) {
    int before = verb - 1;
    while (syntax.is(before, Feature.AUXILIARY) || syntax.is(before, Feature.NEGATION)) {
      before--;
    }
    return !cue.finite()
        || tokens.word(verb).conjunction()
        || !tokens.is(before, Type.WORD) && !afterName(before)
        || tokens.word(before).isAny(JOINS);
  }
}
