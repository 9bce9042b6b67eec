package org.musnad.statement;

import java.util.List;

/**
 * How cue, source and content stand together: a line of {@code frames.rules}.
 *
 * @param id its ASCII id
 * @param steps what stands after the cue, in order
 */
record Frame(String id, List<Step> steps) {
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
