package org.musnad.lexicon;

/**
 * A written form of a cue.
 *
 * @param entry the entry it belongs to
 * @param tense what form it is
 * @param agreement the gender and number it shows
 */
public record CueForm(CueEntry entry, Tense tense, Agreement agreement) {
  /** Whether it is a conjugated verb. */
  public boolean finite() {
    return tense == Tense.PAST || tense == Tense.PRESENT;
  }
}
