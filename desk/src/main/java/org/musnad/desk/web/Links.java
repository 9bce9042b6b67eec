package org.musnad.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/** The addresses of the desk's pages. */
public final class Links {
  private Links() {}

  /** An article. */
  public static String article(String id) {
    return "/articles/" + Segment.of(id);
  }

  /** A place in an article, in code points of its text. */
  public static String article(String id, Span place) {
    return article(id) + "?at=" + place.begin() + "-" + place.end() + "#at";
  }

  /** A statement in its article. */
  public static String statement(String article, String statement) {
    return article(article) + "#" + Segment.of(statement);
  }

  /** A claim by its id, with or without what claims' ids begin with. */
  public static String claim(String id) {
    return "/claims/" + Segment.of(id);
  }

  /** The claim that a statement makes. */
  public static String claimOf(String article, String statement) {
    return "/claims/of/" + Segment.of(article) + "/" + Segment.of(statement);
  }

  /** A source, by its key in the digest. */
  public static String source(String key) {
    return "/sources/" + Segment.of(key);
  }

  /** An outlet. */
  public static String outlet(String name) {
    return "/outlets/" + Segment.of(name);
  }

  /**
   * A path with parameters: names and values by turns; those that are null or empty are left out.
   */
  public static String with(String path, @Nullable Object... parameters) {
    StringBuilder out = new StringBuilder(path);
    char mark = path.indexOf('?') < 0 ? '?' : '&';
    for (int i = 0; i + 1 < parameters.length; i += 2) {
      Object value = parameters[i + 1];
      if (value != null && !value.toString().isEmpty()) {
        out.append(mark).append(parameters[i]).append('=');
        out.append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        mark = '&';
      }
    }
    return out.toString();
  }

  /** A path of this desk, as given; the first page for what could lead elsewhere. */
  public static String own(String given) {
    boolean own =
        given.startsWith("/")
            && given.chars().noneMatch(c -> c == '\\' || c <= ' ' || c == 0x7F)
            && !given.startsWith("//");
    return own ? given : "/";
  }
}
