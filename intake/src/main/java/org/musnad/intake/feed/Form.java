package org.musnad.intake.feed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musnad.intake.input.Decoded;

/** What a document with markup is, by its first element. */
public enum Form {
  /** RSS of all versions, or Atom. */
  FEED,
  /** A list of feeds. */
  OPML,
  /** A sitemap, or a list of sitemaps. */
  SITEMAP,
  /** A page. */
  HTML,
  /** None of these. */
  OTHER;

  private static final int HEAD = 4096;
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\s*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE\\s[^\\[>]*>\\s*)*+", Pattern.DOTALL);
  private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w:.-]*)");
  private static final Pattern HTML_DOCTYPE =
      Pattern.compile("(?is)\\s*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*+<!DOCTYPE\\s+html.*");
  private static final Pattern HTML_ELEMENTS =
      Pattern.compile(
          "html|head|body|title|meta|link|script|style|div|p|table|article|main|h1|center|font");

  /** The form of a text. */
  public static Form of(Decoded decoded) {
    String text = decoded.text();
    String head = text.substring(0, Math.min(HEAD, text.length()));
    if (HTML_DOCTYPE.matcher(head).matches()) {
      return HTML;
    }
    Matcher before = BEFORE.matcher(head);
    Matcher element = ELEMENT.matcher(head);
    int begin = before.lookingAt() ? before.end() : 0;
    if (!element.find(begin) || element.start() != begin) {
      return OTHER;
    }
    String name = element.group(1).replaceFirst("^.*:", "").toLowerCase(Locale.ROOT);
    return switch (name) {
      case "rss", "feed", "rdf" -> FEED;
      case "opml" -> OPML;
      case "urlset", "sitemapindex" -> SITEMAP;
      default -> HTML_ELEMENTS.matcher(name).matches() ? HTML : OTHER;
    };
  }
}
