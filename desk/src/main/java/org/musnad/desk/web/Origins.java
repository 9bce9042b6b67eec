package org.musnad.desk.web;

import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pages of others from making a browser on this machine drive the desk, which on this machine
 * alone asks nobody to log in. Programs that are no browsers send none of these headers.
 */
final class Origins {
  private static final Set<String> OWN = Set.of("same-origin", "none");
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private Origins() {}

  /** Whether a request that changes something may come from where it comes from. */
  static boolean isOwn(Context http) {
    String site = http.header("Sec-Fetch-Site");
    String origin = http.header("Origin");
    return (site == null || OWN.contains(site))
        && (origin == null || origin.equals(http.scheme() + "://" + http.header("Host")));
  }

  /**
   * Whether the desk was asked by a name of this machine. A page of others can have its own name
   * lead here (DNS rebinding), and then counts as of the same origin.
   */
  static boolean isLocal(@Nullable String host) {
    return host != null && LOCAL.contains(host.replaceFirst(":\\d+$", ""));
  }
}
