package org.musnad.desk;

/**
 * How a desk is run.
 *
 * @param host the address that it listens on, as {@code 127.0.0.1}
 * @param port the port, or 0 for any that is free
 */
public record DeskSettings(String host, int port) {
  /** For one user on his own machine, at any free port. */
  public static final DeskSettings LOCAL = new DeskSettings("127.0.0.1", 0);
}
