package org.musnad.frame;

import java.util.List;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * How cue, source and content stand together: a line of {@code frames.rules}, or one of those that
 * the engine reads without steps.
 *
 * @param id its ASCII id
 * @param steps what stands after the cue, in order
 * @param traits the bits of what else holds of it
 * @param sieve a bit for the name of each step, by its hash: most that are asked for are none
 */
public record Frame(String id, List<Step> steps, int traits, long sieve) {
  /** A preposition of report frames a clause from outside. */
  public static final Frame ACCORDING = stepless("according");

  /** A preposition of report that only closes what another cue reports. */
  public static final Frame CLOSING = stepless("closing");

  /** A quotation stands before its cue. */
  public static final Frame BACK = stepless("back");

  /** A noun phrase or clause stands before its cue, which takes it up by a pronoun. */
  public static final Frame OBJECT_BEFORE = stepless("object-before");

  /** A title with a colon and no cue. */
  public static final Frame HEADLINE = stepless("headline");

  /** An answer in an interview. */
  public static final Frame INTERVIEW = stepless("interview");

  Frame(String id, List<Step> steps, int traits) {
    this(id, steps, traits, sieve(steps));
  }

  private static long sieve(List<Step> steps) {
    long sieve = 0;
    for (Step step : steps) {
      sieve |= bit(step.name());
    }
    return sieve;
  }

  private static long bit(String step) {
    return 1L << step.hashCode();
  }

  private static Frame stepless(String id) {
    return new Frame(id, List.of(), 0);
  }

  static List<Frame> readAll(ImageReader in) {
    return in.list(
        frames ->
            frames.shared(each -> new Frame(each.text(), each.list(Step::read), each.number())));
  }

  static void writeAll(ImageWriter out, List<Frame> frames) {
    out.list(frames, (all, frame) -> all.shared(frame, Frame::write));
  }

  private static void write(ImageWriter out, Frame frame) {
    out.text(frame.id);
    out.list(frame.steps, Step::write);
    out.number(frame.traits);
  }

  /** Whether the trait holds of it. */
  public boolean is(Trait trait) {
    return (traits & trait.bit()) != 0;
  }

  /** Whether it has a step of that name. */
  public boolean has(String step) {
    if ((sieve & bit(step)) == 0) {
      return false;
    }
    // By index: this is asked for each token after each cue.
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).name().equals(step)) {
        return true;
      }
    }
    return false;
  }

  /** The folded preposition before its content, or nothing. */
  String preposition() {
    int at = prepositionAt();
    return at < 0 ? "" : steps.get(at).word();
  }

  /** The step after that preposition, or the last one. */
  Step led() {
    int at = prepositionAt();
    return steps.get(at < 0 ? steps.size() - 1 : at + 1);
  }

  private int prepositionAt() {
    for (int i = 0; i < steps.size() - 1; i++) {
      if (steps.get(i).name().equals("prep")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a noun phrase in it can be somebody asked, accused, told or described. */
  boolean takesPerson() {
    return has("addressee")
        || has("addressed")
        || has("asked")
        || has("asked-deed")
        || has("accused")
        || has("deemed")
        || has("described");
  }
}
