package org.musnad.ledger.review;

import java.util.List;
import java.util.stream.Collectors;

/** An act that cannot be done; the message has a line for each fault. */
public final class ReviewRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  /** Makes one. */
  public ReviewRefused(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  ReviewRefused(Fault fault) {
    this(List.of(fault));
  }

  /** What is wrong; not empty. */
  public List<Fault> faults() {
    return faults;
  }
}
