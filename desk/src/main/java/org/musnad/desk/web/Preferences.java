package org.musnad.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.words.Digits;
import org.musnad.desk.words.Language;

/**
 * How somebody wants the interface: kept in a cookie, as {@code ar.arab.dark}, as it is nobody's
 * secret.
 *
 * @param language its language
 * @param digits the digits of numbers in Arabic
 * @param theme {@code light}, {@code dark}, or {@code auto} for what the system has
 */
public record Preferences(Language language, Digits digits, String theme) {
  private static final String COOKIE = "musnad-view";
  private static final int YEAR = 365 * 24 * 3600;
  private static final Set<String> THEMES = Set.of("light", "dark", "auto");

  /** Those of a request; without a cookie, what the browser asks for, and Arabic before all. */
  static Preferences of(Context http) {
    String[] parts = String.valueOf(http.cookie(COOKIE)).split("\\.", -1);
    Preferences usual = new Preferences(asked(http), Digits.ARABIC_INDIC, "auto");
    return parts.length == 3 ? usual.with(parts[0], parts[1], parts[2]) : usual;
  }

  /** The same with what is given, as far as it makes sense. */
  Preferences with(@Nullable String language, @Nullable String digits, @Nullable String theme) {
    return new Preferences(
        Language.of(String.valueOf(language)).orElse(this.language),
        Digits.of(String.valueOf(digits)).orElse(this.digits),
        theme != null && THEMES.contains(theme) ? theme : this.theme);
  }

  private static Language asked(Context http) {
    String header = http.header("Accept-Language");
    if (header == null) {
      return Language.ARABIC;
    }
    for (String each : header.toLowerCase(Locale.ROOT).split(",")) {
      String tag = each.strip().split("[-;]", 2)[0];
      if (Language.of(tag).isPresent()) {
        return Language.of(tag).get();
      }
    }
    return Language.ARABIC;
  }

  void keep(Context http, boolean secure) {
    Cookie cookie = new Cookie(COOKIE, language.tag() + "." + digits.system() + "." + theme);
    cookie.setPath("/");
    cookie.setMaxAge(YEAR);
    cookie.setSecure(secure);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    http.cookie(cookie);
  }
}
