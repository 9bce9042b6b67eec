package org.musnad.desk.account;

import java.util.Locale;

/** What a user may do; each role may do all that those before it may. */
public enum Role {
  /** Reads, searches, traces, exports. */
  READER,
  /** Adds articles, and reviews what was read in them. */
  REVIEWER,
  /** Forgets articles, and sees to the accounts. */
  ADMIN;

  /** Whether one with this role may do what asks for {@code least}. */
  public boolean includes(Role least) {
    return compareTo(least) >= 0;
  }

  /** The lesser of two. */
  public Role orLess(Role other) {
    return includes(other) ? other : this;
  }

  /** How it is written: its name in small letters. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The one that is written so.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
