package org.musnad.spark;

import java.util.List;
import java.util.Locale;

/**
 * What a job did.
 *
 * @param articles how many articles are new in the archive
 * @param versions how many of them are later versions of others
 * @param known how many came that were there already
 * @param statements how many statements were found by what this job read
 * @param quarantined how many records this job found to hold no article that can be kept
 * @param passedOver how many records of web archives hold no page
 * @param complaints a line for each input that could not be read at all
 */
public record Summary(
    long articles,
    long versions,
    long known,
    long statements,
    long quarantined,
    long passedOver,
    List<String> complaints) {

  /** Copies the list. */
  public Summary {
    complaints = List.copyOf(complaints);
  }

  /** Whether some input gave less than it should. */
  public boolean anyFailed() {
    return quarantined > 0 || !complaints.isEmpty();
  }

  /** A line for people. */
  @Override
  public String toString() {
    String later = versions == 0 ? "" : String.format(Locale.ROOT, " (%,d new versions)", versions);
    String beside =
        passedOver == 0
            ? ""
            : String.format(Locale.ROOT, ", %,d records without a page passed over", passedOver);
    return String.format(
        Locale.ROOT,
        "%,d articles added%s, %,d already there, %,d quarantined%s",
        articles,
        later,
        known,
        quarantined,
        beside);
  }
}
