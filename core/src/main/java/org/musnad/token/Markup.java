package org.musnad.token;

import java.util.Locale;
import java.util.Set;

/** Tags of HTML that a text was left with, {@code </p><p>}: they say nothing, or part lines. */
final class Markup {
  /** UTF-16 code units of a tag at most, its attributes included. */
  private static final int LONGEST = 400;

  private static final int LONGEST_NAME = 10;

  private static final Set<String> WITHIN_LINES =
      Set.of("a", "b", "i", "u", "em", "strong", "span", "font", "small", "sup", "sub", "bdi");

  private static final Set<String> BETWEEN_LINES =
      Set.of(
          "p",
          "br",
          "div",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "td",
          "th",
          "blockquote",
          "section",
          "article",
          "figure",
          "figcaption",
          "img");

  private Markup() {}

  /** Where the tag ends that begins at {@code i}, or -1 if none does. */
  static int end(String text, int i) {
    if (text.charAt(i) != '<') {
      return -1;
    }
    String name = name(text, i);
    if (!WITHIN_LINES.contains(name) && !BETWEEN_LINES.contains(name)) {
      return -1;
    }
    int limit = Math.min(text.length(), i + LONGEST);
    int close = i + name.length();
    while (close < limit && text.charAt(close) != '>') {
      close++;
    }
    return close < limit ? close + 1 : -1;
  }

  /** Whether the tag that begins at {@code i} ends a line of the page. */
  static boolean partsLines(String text, int i) {
    return BETWEEN_LINES.contains(name(text, i));
  }

  private static String name(String text, int i) {
    int begin = text.startsWith("/", i + 1) ? i + 2 : i + 1;
    int end = begin;
    int limit = Math.min(text.length(), begin + LONGEST_NAME + 1);
    while (end < limit && isOfName(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfName(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
