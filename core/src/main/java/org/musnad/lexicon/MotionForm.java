package org.musnad.lexicon;

/**
 * A written form of a word of movement.
 *
 * @param entry the entry it belongs to
 * @param tense what form it is; a participle with any ending is {@link Tense#PARTICIPLE}
 */
public record MotionForm(MotionEntry entry, Tense tense) {

  /** Whether it is a conjugated verb. */
  public boolean finite() {
    return tense == Tense.PAST || tense == Tense.PRESENT;
  }
}
