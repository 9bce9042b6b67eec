package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.musnad.text.Letters;

/** Makes a {@link Word} of a form, as far as what is written together with it allows. */
final class WordMaker {
  private static final long VERBS = Feature.VERB_PAST.bit() | Feature.VERB_PRESENT.bit();

  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private final Map<String, Form> forms;
  private final String key;

  /** For the word spelt {@code key} once folded, with all that is written together with it. */
  WordMaker(Map<String, Form> forms, String key) {
    this.forms = forms;
    this.key = key;
  }

  /** The word that is {@code form} as far as {@code mask} allows, written with affixes. */
  Word make(String stem, Form form, long mask, Affixes affixes) {
    boolean future = (mask & VERBS) == Feature.VERB_PRESENT.bit();
    boolean noun = affixes.nominal() || (mask & VERBS) == 0;
    List<CueForm> cues = noun ? nounCues(form, affixes.definite()) : verbCues(form, future);
    boolean onlyVerb = affixes.bare() && bound(stem, form);
    long features = form.features() & mask & (onlyVerb ? ~NOUNS : -1L);
    boolean verbal = (features & VERBS) != 0;
    return new Word(
        key,
        stem,
        features,
        affixes.conjunction(),
        affixes.preposition(),
        affixes.definite(),
        affixes.pronoun() != null,
        affixes.pronoun() == null ? Agreement.ANY : affixes.pronoun(),
        true,
        List.copyOf(cues),
        verbal ? List.copyOf(form.verbs()) : List.of(),
        onlyVerb ? null : form.head,
        Phrases.NONE,
        motions(form, affixes.nominal()));
  }

  /** {@code نشرت}: as a noun, {@code نشرة} before a pronoun, it cannot stand alone. */
  private boolean bound(String word, Form form) {
    if (!form.isAny(Feature.VERB_PAST.bit()) || word.charAt(word.length() - 1) != Letters.TA) {
      return false;
    }
    Form marbuta = forms.get(word.substring(0, word.length() - 1) + Letters.HA);
    return marbuta != null && marbuta.noun();
  }

  /** The cues that need no article before them; {@code ستوقع}, "will sign", is no past. */
  private static List<CueForm> verbCues(Form form, boolean future) {
    return form.cues().stream()
        .filter(cue -> future ? cue.tense() == Tense.PRESENT : cue.tense() != Tense.DEFINITE)
        .toList();
  }

  /** The cues that can have an article or a preposition before them. */
  private static List<CueForm> nounCues(Form form, boolean definite) {
    List<CueForm> cues = new ArrayList<>();
    for (CueForm cue : form.cues()) {
      boolean fits = definite ? cue.tense() == Tense.DEFINITE : cue.tense() == Tense.PREPOSITION;
      if (cue.tense() == Tense.NOUN || fits) {
        cues.add(cue);
      }
    }
    return cues;
  }

  /** The words of movement that a form can be; an article or preposition leaves no verb. */
  private static List<MotionForm> motions(Form form, boolean nominal) {
    if (form.motions().isEmpty()) {
      return List.of();
    }
    List<MotionForm> motions = new ArrayList<>(form.motions());
    if (nominal) {
      motions.removeIf(MotionForm::finite);
    }
    return List.copyOf(motions);
  }

  /** A word of which no table knows what its stem is. */
  Word unknown(String stem, Affixes affixes) {
    return new Word(
        key,
        stem,
        0,
        affixes.conjunction(),
        affixes.preposition(),
        affixes.definite(),
        false,
        Agreement.ANY,
        false,
        List.of(),
        List.of(),
        null,
        Phrases.NONE,
        List.of());
  }
}
