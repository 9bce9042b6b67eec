package org.musnad.example;

import java.util.ArrayList;
import java.util.List;
import org.musnad.Reading;

/**
 * What came of reading an example. Immutable.
 *
 * @param example the example
 * @param reading the reading of its text
 */
public record Result(Example example, Reading reading) {

  /** What a result amounts to. */
  public enum Outcome {
    /** The reading is what the example expects. */
    PASSED,
    /** It is not. */
    FAILED,
    /** It is not, and the example says so by its flag {@code gap}. */
    GAP,
    /** It is, though the example is flagged {@code gap}: the flag must go. */
    GAP_CLOSED
  }

  /** What the result amounts to. */
  public Outcome outcome() {
    if (agrees()) {
      return example.gap() ? Outcome.GAP_CLOSED : Outcome.PASSED;
    }
    return example.gap() ? Outcome.GAP : Outcome.FAILED;
  }

  /** Whether there is nothing to be done about it: passed, or a known gap. */
  public boolean ok() {
    return outcome() == Outcome.PASSED || outcome() == Outcome.GAP;
  }

  /** The statements found, as an example would say them. */
  public List<Expectation> found() {
    return reading.statements().stream().map(Expectation::of).toList();
  }

  private boolean agrees() {
    return example.facet() == Facet.STATEMENTS
        ? statementsAgree()
        : plain(example.lines()).equals(plain(example.facet().lines(reading)));
  }

  private static List<String> plain(List<String> lines) {
    return lines.stream().map(l -> l.strip().replaceAll("\\s+", " ")).toList();
  }

  private boolean statementsAgree() {
    List<Expectation> rest = new ArrayList<>(found());
    for (Expectation expected : example.expected()) {
      int i = 0;
      while (i < rest.size() && !expected.fits(rest.get(i), example.text())) {
        i++;
      }
      if (i == rest.size()) {
        return false;
      }
      rest.remove(i);
    }
    return rest.isEmpty();
  }

  /** One line for an example that is in order; else what was expected and what was found. */
  public String describe() {
    String head = example.place() + ": " + example.id() + ": ";
    return switch (outcome()) {
      case PASSED -> head + "passed\n";
      case GAP_CLOSED -> head + "passed, so its flag 'gap' must go\n";
      case GAP -> head + "a known gap\n" + difference();
      case FAILED -> head + "failed\n" + difference();
    };
  }

  private String difference() {
    return example.text()
        + "\n--- expected\n"
        + expected()
        + "--- found\n"
        + String.join("\n", example.facet().lines(reading))
        + "\n";
  }

  private String expected() {
    return example.facet() == Facet.STATEMENTS
        ? ExampleWriter.write(example.expected(), example.text())
        : String.join("\n", example.lines()) + "\n";
  }
}
