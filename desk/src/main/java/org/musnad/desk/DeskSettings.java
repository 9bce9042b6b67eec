package org.musnad.desk;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.guard.Limits;

/**
 * How a desk is run.
 *
 * @param host the address that it listens on, as {@code 127.0.0.1}
 * @param port the port, or 0 for any that is free
 * @param publicUrl where browsers find it, if that is at a proxy; else null
 * @param trustedProxies the proxies that are believed when they say whom they ask for: addresses,
 *     or networks as {@code 10.0.0.0/8}
 * @param limits how much it takes on
 */
public record DeskSettings(
    String host, int port, @Nullable URI publicUrl, List<String> trustedProxies, Limits limits) {
  /** For one user on his own machine, at any free port. */
  public static final DeskSettings LOCAL = new DeskSettings("127.0.0.1", 0);

  /** Copies the list. */
  public DeskSettings {
    trustedProxies = List.copyOf(trustedProxies);
  }

  /** With nothing between it and browsers. */
  public DeskSettings(String host, int port) {
    this(host, port, null, List.of(), Limits.usual());
  }
}
