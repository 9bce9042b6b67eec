package org.musnad.desk.account;

/** What a user may do; each may do what those before it may. */
public enum Role {
  /** Reads, searches, traces, exports, and has texts read without keeping them. */
  READER,
  /** Adds articles and reviews statements. */
  REVIEWER,
  /** Takes articles out and manages users. */
  ADMIN;

  /** Whether one with this role may do what {@code least} is needed for. */
  public boolean includes(Role least) {
    return compareTo(least) >= 0;
  }
}
