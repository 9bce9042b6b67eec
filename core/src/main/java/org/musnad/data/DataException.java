package org.musnad.data;

import java.util.List;

/** Data files that can't be used: every fault in them, each as {@code file:line: what is wrong}. */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final List<String> faults;

  /** Makes one of all the faults found. */
  public DataException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** The faults, in the order in which they were found. */
  public List<String> faults() {
    return faults;
  }
}
