package org.musnad.intake;

import org.musnad.intake.input.BadInput;

/**
 * Something wrong with an input: one line for people.
 *
 * @param place the file, with line and column where known, as in {@code news.jsonl:3:17}
 * @param problem what is wrong
 * @param remedy how to mend it
 */
public record Fault(String place, String problem, String remedy) {

  /** What is wrong with the input of that name. */
  public static Fault of(String place, BadInput input) {
    return new Fault(place + input.position(), input.problem(), input.remedy());
  }

  /** An article, or a line, that does not fit into Java's memory. */
  public static Fault tooLarge(String place) {
    return new Fault(place, "too large for the memory", "split it, or set JAVA_OPTS=-Xmx8g");
  }

  @Override
  public String toString() {
    return place + ": " + problem + "; " + remedy;
  }
}
