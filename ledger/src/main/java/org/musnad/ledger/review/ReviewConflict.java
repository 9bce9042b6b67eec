package org.musnad.ledger.review;

import java.util.List;

/**
 * An act on what somebody else has changed since the reviewer saw it. Nothing was done; the message
 * is one line.
 */
public final class ReviewConflict extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Reviewed now;
  private final transient List<Review> since;

  ReviewConflict(Reviewed now, List<Review> since) {
    super(line(since.get(since.size() - 1)));
    this.now = now;
    this.since = List.copyOf(since);
  }

  private static String line(Review last) {
    return last.reviewer() + " has changed this since, at " + last.at() + "; look at it again";
  }

  /** The article as it stands now. */
  public Reviewed now() {
    return now;
  }

  /** What was done since, in order; not empty. */
  public List<Review> since() {
    return since;
  }
}
