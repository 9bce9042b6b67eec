package org.musnad.cue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;

/** Chooses among the cue forms that one spelling can be. */
final class CueForms {
  private final Syntax syntax;
  private final Tokens tokens;

  CueForms(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Which of its forms the word at {@code i} is there, or null if it is no cue there. */
  @Nullable CueForm reading(int i) {
    Word word = tokens.word(i);
    CueForm finite = syntax.finiteCue(i);
    if (finite != null) {
      return finite;
    }
    CueForm definite = word.cue(Tense.DEFINITE);
    if (definite != null) {
      return definite;
    }
    CueForm preposition = word.cue(Tense.PREPOSITION);
    if (preposition != null) {
      return preposition;
    }
    CueForm participle = syntax.participleCue(i);
    if (participle != null && !syntax.preposition(i - 1)) {
      return participle;
    }
    return word.cue(Tense.NOUN);
  }

  /** All forms of a word that may stand for {@code cue}: of the same tense, or finite like it. */
  static List<CueForm> alike(Word word, CueForm cue) {
    List<CueForm> alike = new ArrayList<>(1);
    for (CueForm each : word.cues()) {
      if (each.tense() == cue.tense() || each.finite() && cue.finite()) {
        alike.add(each);
      }
    }
    return alike;
  }
}
