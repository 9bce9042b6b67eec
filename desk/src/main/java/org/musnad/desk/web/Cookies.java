package org.musnad.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.guard.Origins;

/**
 * Cookies that no script and no other site gets to see. By TLS their names begin with {@code
 * __Host-}, so that no neighbour can plant one; without it, as several desks on one machine share
 * their cookies, the names have the port.
 */
final class Cookies {
  private final Origins origins;

  Cookies(Origins origins) {
    this.origins = origins;
  }

  /** Whether they go by TLS alone. */
  boolean areSecure() {
    return origins.isSecure();
  }

  @Nullable String get(Context http, String name) {
    return http.cookie(full(name));
  }

  /**
   * Sets one.
   *
   * @param kept how long; null for until the browser ends
   */
  void set(Context http, String name, String value, @Nullable Duration kept) {
    Cookie cookie = new Cookie(full(name), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(origins.isSecure());
    cookie.setSameSite(SameSite.LAX);
    cookie.setMaxAge(kept == null ? -1 : (int) kept.toSeconds());
    http.cookie(cookie);
  }

  void remove(Context http, String name) {
    set(http, name, "", Duration.ZERO);
  }

  private String full(String name) {
    return origins.isSecure() ? "__Host-musnad-" + name : "musnad-" + name + "-" + origins.port();
  }
}
