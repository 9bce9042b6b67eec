package org.musnad.lexicon;

import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * A written form of a word of movement.
 *
 * @param entry the entry it belongs to
 * @param tense what form it is; a participle with any ending is {@link Tense#PARTICIPLE}
 */
public record MotionForm(MotionEntry entry, Tense tense) {

  static MotionForm read(ImageReader in) {
    return new MotionForm(in.shared(MotionEntry::read), Tense.ALL.get(in.number()));
  }

  void write(ImageWriter out) {
    out.shared(entry, (entries, item) -> item.write(entries));
    out.number(tense.ordinal());
  }

  /** Whether it is a conjugated verb. */
  public boolean finite() {
    return tense == Tense.PAST || tense == Tense.PRESENT;
  }

  // Written out, here and in hashCode: what the compiler gives a record spins classes at each
  // start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MotionForm o && tense == o.tense && entry.id().equals(o.entry.id());
  }

  @Override
  public int hashCode() {
    return 31 * entry.id().hashCode() + tense.hashCode();
  }
}
