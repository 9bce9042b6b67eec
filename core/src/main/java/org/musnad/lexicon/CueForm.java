package org.musnad.lexicon;

import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * A written form of a cue.
 *
 * @param entry the entry it belongs to
 * @param tense what form it is
 * @param agreement the gender and number it shows
 */
public record CueForm(CueEntry entry, Tense tense, Agreement agreement) {
  static CueForm read(ImageReader in) {
    return new CueForm(in.shared(CueEntry::read), Tense.ALL.get(in.number()), Agreement.read(in));
  }

  void write(ImageWriter out) {
    out.shared(entry, (entries, item) -> item.write(entries));
    out.number(tense.ordinal());
    agreement.write(out);
  }

  /** Whether it is a conjugated verb. */
  public boolean finite() {
    return tense == Tense.PAST || tense == Tense.PRESENT;
  }
}
