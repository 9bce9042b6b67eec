package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Names of media that stand in the lexicon as they are, whatever their words are elsewhere. */
final class OutletNames {
  private static final long MEDIA = Feature.OUTLET.bit() | Feature.AUDIENCE.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  OutletNames(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * {@code لفرانس برس}, {@code للجزيرة أن}: whether a medium after ل begins at token {@code i}; one
   * that is spelt like another word only where what is said follows.
   */
  boolean told(int i) {
    boolean to = tokens.word(i).preposition() == Letters.LI;
    Phrase name = to ? syntax.phrases().only(i, Feature.OUTLET) : null;
    if (name == null) {
      return false;
    }
    int next = i + name.keys().size();
    Word after = tokens.word(next);
    return name.keys().size() > 1
        || name.name() != null && !name.name().ambiguous()
        || syntax.complementizer(next)
        || tokens.is(next, Type.COLON)
        || after.isAny(Feature.MASDAR.bit() | Feature.FACT.bit()) && !after.definite();
  }

  /** {@code سي إن إن}, {@code إن بي سي}: whether token {@code i} is of such a name. */
  boolean has(int i) {
    return longer(i, 1) || longer(i - 1, 1) || longer(i - 2, 2);
  }

  private boolean longer(int i, int words) {
    Phrase name = syntax.phrases().within(i, MEDIA);
    return name != null && name.keys().size() > words;
  }
}
