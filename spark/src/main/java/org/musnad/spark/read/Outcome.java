package org.musnad.spark.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a part.
 *
 * @param articles how many were read
 * @param statements how many statements they have
 * @param repeated how many articles came again within the part, and were not read again
 * @param faults how many records hold no article that can be kept
 * @param passedOver how many records of web archives hold no page
 * @param unread a line for each input that the file system did not give, or that took too much
 *     memory; it is not done, and is read when the job is run again
 */
public record Outcome(
    long articles,
    long statements,
    long repeated,
    long faults,
    long passedOver,
    List<String> unread)
    implements Serializable {

  /** Nothing at all. */
  public static final Outcome NONE = new Outcome(0, 0, 0, 0, 0, List.of());

  /** Copies the list. */
  public Outcome {
    unread = new ArrayList<>(unread);
  }

  /** Both together. */
  public Outcome plus(Outcome other) {
    List<String> all = new ArrayList<>(unread);
    all.addAll(other.unread);
    return new Outcome(
        articles + other.articles,
        statements + other.statements,
        repeated + other.repeated,
        faults + other.faults,
        passedOver + other.passedOver,
        all);
  }
}
