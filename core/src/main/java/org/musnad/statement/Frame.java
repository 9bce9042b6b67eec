package org.musnad.statement;

import java.util.List;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * How cue, source and content stand together: a line of {@code frames.rules}.
 *
 * @param id its ASCII id
 * @param steps what stands after the cue, in order
 */
record Frame(String id, List<Step> steps) {

  static List<Frame> readAll(ImageReader in) {
    return in.list(frames -> frames.shared(each -> new Frame(each.text(), each.list(Step::read))));
  }

  static void writeAll(ImageWriter out, List<Frame> frames) {
    out.list(frames, (all, frame) -> all.shared(frame, Frame::write));
  }

  private static void write(ImageWriter out, Frame frame) {
    out.text(frame.id);
    out.list(frame.steps, Step::write);
  }

  boolean has(String step) {
    // A loop, not a stream: this is asked for each token after each cue.
    for (Step s : steps) {
      if (s.name().equals(step)) {
        return true;
      }
    }
    return false;
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
