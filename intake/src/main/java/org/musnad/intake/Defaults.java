package org.musnad.intake;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of articles that do not say it themselves.
 *
 * @param published the day or instant of publication in ISO 8601 form, or null
 * @param outlet who published them, or null
 */
public record Defaults(@Nullable String published, @Nullable String outlet) {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][XXX]]");

  /** Whether a day or instant is written as {@link #published} is to be. */
  public static boolean isDate(String written) {
    try {
      ISO.parse(written);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
