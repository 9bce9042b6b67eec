package org.musnad.desk.account;

/**
 * Who does something, and from where, for the log.
 *
 * @param name the user's name; empty where nobody is logged in
 * @param address the network address, or {@code terminal}
 */
public record Actor(String name, String address) {
  /** Whoever has the command line. */
  public static final Actor TERMINAL = new Actor("", "terminal");

  /** Somebody who is not logged in. */
  public static Actor at(String address) {
    return new Actor("", address);
  }
}
