package org.musnad.intake.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After} (RFC 9110, section 10.2.3): seconds, or a date. */
final class RetryAfter {
  private RetryAfter() {}

  /** How long to wait, or null if it does not say. */
  static @Nullable Duration read(@Nullable String header, Instant now) {
    String value = header == null ? "" : header.strip();
    try {
      if (value.matches("\\d{1,9}")) {
        return Duration.ofSeconds(Long.parseLong(value));
      } else if (!value.isEmpty()) {
        Instant time = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
        Duration wait = Duration.between(now, time);
        return wait.isNegative() ? Duration.ZERO : wait;
      }
    } catch (DateTimeException e) {
      // A header that is badly written says nothing.
    }
    return null;
  }
}
