package org.musnad.lexicon;

import java.util.List;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * A cue in the lexicon, with all its inflections.
 *
 * @param id its ASCII id, such as {@code say.qala}
 * @param lemma as written in the lexicon
 * @param act the act it reports, as the word of {@code musnad/1}
 * @param frames ids of the frames it can stand in, in the order in which they are tried
 * @param sieve a bit for each of these ids, by its hash: most that are asked for are none of them
 */
public record CueEntry(String id, String lemma, String act, List<String> frames, long sieve) {
  /** An entry. */
  public CueEntry(String id, String lemma, String act, List<String> frames) {
    this(id, lemma, act, frames, sieve(frames));
  }

  private static long sieve(List<String> frames) {
    long sieve = 0;
    for (String frame : frames) {
      sieve |= bit(frame);
    }
    return sieve;
  }

  private static long bit(String frame) {
    return 1L << frame.hashCode();
  }

  static CueEntry read(ImageReader in) {
    return new CueEntry(in.text(), in.text(), in.text(), in.texts());
  }

  void write(ImageWriter out) {
    out.text(id);
    out.text(lemma);
    out.text(act);
    out.texts(frames);
  }

  /** {@code أنباء}: whether it is a noun of report, and no deed of a verb of report. */
  public boolean nounOfReport() {
    return id.startsWith("noun.");
  }

  /** Whether it demands something of somebody, or accuses him. */
  public boolean aimed() {
    return act.equals("demand") || act.equals("accuse");
  }

  /** {@code مقتنع بأن}: whether it says what its subject is, who holds what follows. */
  public boolean predicate() {
    return id.startsWith("is.");
  }

  /** {@code واثق}, not {@code واثقا} or {@code واثقة}: whether it is a predicate with no ending. */
  public boolean bare(Word word) {
    return predicate() && word.stem().length() == lemma.length();
  }

  /** Whether it can stand in the frame with that id, or has it as a mark. */
  public boolean has(String frame) {
    return (sieve & bit(frame)) != 0 && frames.contains(frame);
  }
}
