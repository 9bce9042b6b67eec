package org.musnad.movement;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.MotionEntry;
import org.musnad.lexicon.MotionForm;
import org.musnad.lexicon.Word;
import org.musnad.text.Span;

/** A movement in the making: a trigger and what was found around it. */
final class Motion {
  final int trigger;
  final MotionForm form;
  @Nullable Span from;
  @Nullable Span to;

  /** The first token of the first place found after the trigger, or the end of the clause. */
  int firstPlace;

  /** The token after that place, or 0 where none stands after the trigger. */
  int afterFirstPlace;

  /** The token of a participle that says where the same movement leads, or -1. */
  int participle = -1;

  /** Tokens of the mover that are participles of movement. */
  final Set<Integer> movers = new HashSet<>();

  Motion(int trigger, MotionForm form) {
    this.trigger = trigger;
    this.form = form;
  }

  MotionEntry entry() {
    return form.entry();
  }

  /** {@code في طريقها}: some nouns tell of a movement only with a pronoun; {@code عن طريق} not. */
  static boolean tells(MotionForm form, Word word) {
    return word.pronoun() || !form.entry().objects().contains("own");
  }

  int places() {
    return (from == null ? 0 : 1) + (to == null ? 0 : 1);
  }
}
