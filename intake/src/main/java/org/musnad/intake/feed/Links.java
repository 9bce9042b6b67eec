package org.musnad.intake.feed;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Links as lists give them. */
final class Links {
  private Links() {}

  /** The address of the web that {@code link} means, or null if it means none. */
  static @Nullable String absolute(String link, @Nullable String base) {
    String plain = link.strip().replace(" ", "%20");
    try {
      URI uri = base == null ? new URI(plain) : new URI(base).resolve(new URI(plain));
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? uri.toString() : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}
