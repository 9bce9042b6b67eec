package org.musnad.intake.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where servers send those who ask. */
final class Redirects {
  private Redirects() {}

  /** The address of the web in {@code Location}, or null if there is none. */
  static @Nullable URI target(HttpResponse<?> answer) {
    // Servers write Arabic paths as they are; Java reads headers byte by byte.
    String location = answer.headers().firstValue("Location").orElse("");
    String text =
        new String(location.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    try {
      return text.isBlank()
          ? null
          : web(answer.uri().resolve(new URI(text.strip().replace(" ", "%20"))));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** The same address in ASCII and without a fragment, or null if it is none of the web. */
  static @Nullable URI web(URI uri) throws URISyntaxException {
    boolean web =
        "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    if (!web || uri.getHost() == null) {
      return null;
    }
    String ascii = uri.toASCIIString();
    int fragment = ascii.indexOf('#');
    URI plain = new URI(fragment < 0 ? ascii : ascii.substring(0, fragment));
    return plain.getRawPath().isEmpty() ? plain.resolve("/") : plain;
  }
}
