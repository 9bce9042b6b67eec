package org.musnad.calendar;

import java.util.List;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * The classes of tokens that a rule can begin with, and those it has further on, so that it is
 * tried at few.
 *
 * @param first of the first token
 * @param afterWord of the second, where the first is a word; any where the rule may be at its end
 * @param afterDigits of the second, where the first is a number in digits
 * @param needs sets of which each must have a word somewhere in the text
 */
record Beginning(Classes first, Classes afterWord, Classes afterDigits, List<Classes> needs) {

  /** That of steps, all of which are made. */
  static Beginning of(Classes first, Step steps, List<Classes> needs) {
    Beginning beginning = new Beginning(first, new Classes(), new Classes(), needs);
    steps.second(beginning.afterWord, false);
    steps.second(beginning.afterDigits, true);
    return beginning;
  }

  /** Whether a rule can go on with {@code next} after a word, or digits, or something else. */
  boolean goesOn(boolean word, boolean digits, Classes next) {
    return word ? afterWord.meets(next) : !digits || afterDigits.meets(next);
  }

  /** Whether a text with words of those classes has all that the rule needs. */
  boolean mayStandIn(Classes text) {
    for (int i = 0; i < needs.size(); i++) {
      if (!needs.get(i).meets(text)) {
        return false;
      }
    }
    return true;
  }

  static Beginning read(ImageReader in) {
    return new Beginning(
        Classes.read(in), Classes.read(in), Classes.read(in), in.list(Classes::read));
  }

  void write(ImageWriter out) {
    first.write(out);
    afterWord.write(out);
    afterDigits.write(out);
    out.list(needs, (each, classes) -> classes.write(each));
  }
}
