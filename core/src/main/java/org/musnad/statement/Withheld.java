package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;

/** {@code ولم يكشف عن}: what a source did not say, which the writer tells. */
final class Withheld {
  private final Syntax syntax;

  Withheld(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The verb of saying that {@code لم} at token {@code i} denies, or null where none follows. */
  @Nullable CueForm at(int i) {
    boolean did =
        syntax.is(i, Feature.NEGATION) && syntax.tokens().word(i).lastLetter() == Letters.MIM;
    return did ? saying(i + 1) : null;
  }

  /** The finite verb of saying or, as {@code يستبعد}, of ruling out at token {@code i}, or null. */
  @Nullable CueForm saying(int i) {
    CueForm cue = syntax.finiteCue(i);
    boolean says =
        cue != null && (cue.entry().act().equals("assert") || cue.entry().has("leaves-out"));
    return says ? cue : null;
  }
}
