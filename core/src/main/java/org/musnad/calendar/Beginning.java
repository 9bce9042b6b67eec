package org.musnad.calendar;

import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * The classes of tokens that a rule can begin with, so that it is tried at few.
 *
 * @param first of the first token
 * @param afterWord of the second, where the first is a word; any where the rule may be at its end
 * @param afterDigits of the second, where the first is a number in digits
 */
record Beginning(Classes first, Classes afterWord, Classes afterDigits) {

  /** That of steps, all of which are made. */
  static Beginning of(Classes first, Step steps) {
    Beginning beginning = new Beginning(first, new Classes(), new Classes());
    steps.second(beginning.afterWord, false);
    steps.second(beginning.afterDigits, true);
    return beginning;
  }

  /** Whether a rule can go on with {@code next} after a word, or digits, or something else. */
  boolean goesOn(boolean word, boolean digits, Classes next) {
    return word ? afterWord.meets(next) : !digits || afterDigits.meets(next);
  }

  static Beginning read(ImageReader in) {
    return new Beginning(Classes.read(in), Classes.read(in), Classes.read(in));
  }

  void write(ImageWriter out) {
    first.write(out);
    afterWord.write(out);
    afterDigits.write(out);
  }
}
