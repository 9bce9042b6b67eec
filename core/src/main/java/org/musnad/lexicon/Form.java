package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the data files say of one written form; used while a lexicon is built. */
final class Form {
  long features;
  final List<CueForm> cues = new ArrayList<>(1);
  final List<Agreement> verbs = new ArrayList<>(1);
  @Nullable HeadForm head;
  final List<Phrase> phrases = new ArrayList<>(0);

  private static final long CLOSED =
      Feature.PREPOSITION.bit() | Feature.CONJUNCTION.bit() | Feature.COMPLEMENTIZER.bit()
          | Feature.COMPLEMENTIZER_PRONOUN.bit() | Feature.COMPLEMENTIZER_RESUMING.bit()
          | Feature.RELATIVE.bit() | Feature.NEGATION.bit() | Feature.PRONOUN.bit()
          | Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit()
          | Feature.PREPOSITION_PRONOUN.bit();
  private static final long OPEN =
      Feature.VERB_PAST.bit() | Feature.VERB_PRESENT.bit() | Feature.MASDAR.bit()
          | Feature.NOUN.bit() | Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit()
          | Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit() | Feature.FAMILY_NAME.bit()
          | Feature.FOREIGN_NAME.bit() | Feature.NAME_PARTICLE.bit();

  /** A function word is nothing else, however many rare words are spelt like it; cues stay cues. */
  void settle() {
    if (cues.stream().anyMatch(CueForm::finite)) {
      features &= ~Feature.ADJECTIVE.bit();
    }
    if ((features & CLOSED) != 0) {
      long verbs = Feature.VERB_PAST.bit() | Feature.VERB_PRESENT.bit();
      long names = (features & Feature.PREPOSITION.bit()) != 0 ? Feature.MALE_NAME.bit() : 0;
      features &= (cues.isEmpty() ? ~OPEN : ~OPEN | verbs) | names;
    }
  }
}
