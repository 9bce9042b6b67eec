package org.musnad.desk.account;

/** So many passwords wait to be checked that this one is not; it may be tried again. */
public final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1;

  Busy() {
    super("too many logins at once; try again in a moment");
  }
}
