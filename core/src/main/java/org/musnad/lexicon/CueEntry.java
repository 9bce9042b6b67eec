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
 * @param sieve two bits for each of these ids, by its hash: most that are asked for are none of
 *     them
 * @param number its place among all entries of the lexicon, by which others find what they know of
 *     it, or {@link #NONE}
 */
public record CueEntry(
    String id, String lemma, String act, List<String> frames, long sieve, int number) {
  /** Of an entry that is not of the lexicon. */
  public static final int NONE = -1;

  /** An entry that is not of the lexicon. */
  public CueEntry(String id, String lemma, String act, List<String> frames) {
    this(id, lemma, act, frames, NONE);
  }

  CueEntry(String id, String lemma, String act, List<String> frames, int number) {
    this(id, lemma, act, frames, sieve(frames), number);
  }

  private static long sieve(List<String> frames) {
    long sieve = 0;
    for (String frame : frames) {
      sieve |= bits(frame);
    }
    return sieve;
  }

  private static long bits(String frame) {
    int hash = frame.hashCode();
    return 1L << hash | 1L << (hash >>> 6);
  }

  static CueEntry read(ImageReader in) {
    return new CueEntry(in.text(), in.text(), in.text().intern(), in.texts(), in.number());
  }

  void write(ImageWriter out) {
    out.text(id);
    out.text(lemma);
    out.text(act);
    out.texts(frames);
    out.number(number);
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
    long bits = bits(frame);
    return (sieve & bits) == bits && frames.contains(frame);
  }
}
