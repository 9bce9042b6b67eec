package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * One step of a {@link Frame}.
 *
 * @param name what is to stand here
 * @param word the folded word that it is about, or empty
 */
record Step(String name, String word) {

  // Written out, here and in hashCode: what the compiler gives a record spins classes at each
  // start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Step o && name.equals(o.name) && word.equals(o.word);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + word.hashCode();
  }

  /** Whether what the step named {@code other} reads can stand where this step is. */
  boolean lets(String other) {
    return name.equals("content")
        || name.equals("nominal") && other.equals("event")
        || name.equals("that") && other.equals("that");
  }

  static Step read(ImageReader in) {
    return new Step(in.text().intern(), in.text()); // so that it is compared by its address
  }

  static void write(ImageWriter out, Step step) {
    out.text(step.name);
    out.text(step.word);
  }
}
