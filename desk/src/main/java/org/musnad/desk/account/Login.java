package org.musnad.desk.account;

import java.time.Duration;

/** How a login ended. */
public sealed interface Login {

  /**
   * It went well.
   *
   * @param user who it is
   * @param session what the browser is to send from now on
   * @param device what it is to show at the next login
   */
  record Done(User user, String session, String device) implements Login {
    /** Without the secrets. */
    @Override
    public String toString() {
      return "Done[" + user.name() + "]";
    }
  }

  /** There is no such user, or the password is another, or the user is disabled: not told which. */
  record Refused() implements Login {}

  /**
   * Too many tries failed before.
   *
   * @param delay how long to wait
   */
  record Delayed(Duration delay) implements Login {}
}
