package org.musnad.intake.page;

import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** What a page says in OpenGraph, meta elements, {@code <time>} and the classes of news sites. */
final class MetaTags {
  /** Longer texts are no names and no headlines. */
  private static final int MOST = 400;

  private MetaTags() {}

  static Facts of(Document page, Markup markup, Dates dates) {
    return new Facts(
        first(page, markup.titles(), MetaTags::value),
        first(page, markup.authors(), element -> name(element, markup)),
        first(page, markup.outlets(), MetaTags::value),
        first(page, markup.dates(), element -> dates.read(value(element))),
        first(page, markup.urls(), MetaTags::value),
        null);
  }

  private static @Nullable String first(
      Document page, List<Evaluator> selectors, Function<Element, @Nullable String> value) {
    for (Evaluator selector : selectors) {
      for (Element element : page.select(selector)) {
        String found = value.apply(element);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** What an element says: in an attribute made for it, or in its text; null where nothing. */
  static @Nullable String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return tidy(element.attr(attribute));
      }
    }
    if (element.tagName().equals("abbr") && element.hasAttr("title")) {
      return tidy(element.attr("title"));
    }
    if (element.hasAttr("href") && element.tagName().equals("link")) {
      return tidy(element.absUrl("href").isEmpty() ? element.attr("href") : element.absUrl("href"));
    }
    return tidy(element.text());
  }

  private static @Nullable String name(Element element, Markup markup) {
    String name = value(element);
    return name == null || name.startsWith("http") || name.contains("@")
        ? null
        : markup.author(name);
  }

  private static @Nullable String tidy(String value) {
    // Many sites escape twice.
    String plain = value.contains("&") ? Parser.unescapeEntities(value, true) : value;
    String one = plain.replaceAll("[\\s\\p{Z}]+", " ").strip();
    return one.isEmpty() || one.length() > MOST ? null : one;
  }
}
