package org.musnad.desk.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** The headers that every answer has, also a refusal. Immutable. */
final class Headers {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'";

  private static final String NO_DEVICES =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), midi=(),"
          + " microphone=(), payment=(), usb=()";

  private final Map<String, String> fields = new LinkedHashMap<>();

  /**
   * Makes them.
   *
   * @param secure whether browsers ask by TLS, and are to remember that
   */
  Headers(boolean secure) {
    fields.put("Content-Security-Policy", POLICY);
    fields.put("X-Content-Type-Options", "nosniff");
    fields.put("X-Frame-Options", "DENY");
    fields.put("Referrer-Policy", "same-origin");
    fields.put("Cross-Origin-Opener-Policy", "same-origin");
    fields.put("Cross-Origin-Resource-Policy", "same-origin");
    fields.put("Origin-Agent-Cluster", "?1");
    fields.put("Permissions-Policy", NO_DEVICES);
    fields.put("Cache-Control", "no-store");
    if (secure) {
      fields.put("Strict-Transport-Security", "max-age=31536000");
    }
  }

  /** Puts them in. */
  void addTo(HttpFields.Mutable headers) {
    fields.forEach(headers::put);
  }
}
