package org.musnad.statement;

import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * One step of a {@link Frame}.
 *
 * @param name what is to stand here
 * @param word the folded word that it is about, or empty
 */
record Step(String name, String word) {

  static Step read(ImageReader in) {
    return new Step(in.text(), in.text());
  }

  static void write(ImageWriter out, Step step) {
    out.text(step.name);
    out.text(step.word);
  }
}
