package org.musnad.desk.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page ends, as clients see it: a word that says nothing to them.
 *
 * @param kind what is counted: {@code k} keys of articles, {@code h} hits
 * @param number how far it has come
 */
record Cursor(char kind, long number) {
  /** The key of the last article. */
  static final char KEY = 'k';

  /** How many hits went before. */
  static final char HITS = 'h';

  private static final Pattern FORM = Pattern.compile("([a-z])(\\d{1,18})");

  /** The number of a word that {@link #toString} made for the same kind; empty for any other. */
  static OptionalLong read(char kind, String word) {
    try {
      String form = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.US_ASCII);
      Matcher matcher = FORM.matcher(form);
      return matcher.matches() && form.charAt(0) == kind
          ? OptionalLong.of(Long.parseLong(matcher.group(2)))
          : OptionalLong.empty();
    } catch (IllegalArgumentException e) {
      return OptionalLong.empty();
    }
  }

  @Override
  public String toString() {
    byte[] form = ("" + kind + number).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(form);
  }
}
