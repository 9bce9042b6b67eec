package org.musnad.desk.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Media types in headers (RFC 9110). */
final class MediaTypes {
  private static final Pattern QUALITY = Pattern.compile(";\\s*q=([01](?:\\.\\d{0,3})?)\\s*$");
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  private MediaTypes() {}

  /** The type of a Content-Type, without its parameters, in small letters; "" for none. */
  static String type(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.replaceFirst(";.*", "");
    return type.strip().toLowerCase(Locale.ROOT);
  }

  /** The character set that a Content-Type names, in small letters. */
  static Optional<String> charset(@Nullable String contentType) {
    Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
    return matcher.find()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Whether an Accept lets a type through. A more exact range overrules a wider one. */
  static boolean accepts(@Nullable String accept, String type) {
    if (accept == null || accept.isBlank()) {
      return true;
    }
    String wide = type.replaceFirst("/.*", "/*");
    for (String range : List.of(type, wide, "*/*")) {
      Optional<Double> quality = quality(accept, range);
      if (quality.isPresent()) {
        return quality.get() > 0;
      }
    }
    return false;
  }

  private static Optional<Double> quality(String accept, String range) {
    for (String part : accept.split(",")) {
      if (type(part).equals(range)) {
        Matcher quality = QUALITY.matcher(part);
        return Optional.of(quality.find() ? Double.parseDouble(quality.group(1)) : 1);
      }
    }
    return Optional.empty();
  }
}
