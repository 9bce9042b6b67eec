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
    String marked = first(page, markup.titles(), MetaTags::value);
    String title = marked == null ? heading(page, markup) : marked;
    return new Facts(
        title,
        first(page, markup.authors(), element -> name(element, markup)),
        first(page, markup.outlets(), MetaTags::value),
        first(page, markup.dates(), element -> date(element, title, markup, dates)),
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

  /** The longest heading that is part of the window's title; its site's name is shorter. */
  private static @Nullable String heading(Document page, Markup markup) {
    String window = Words.key(page.title());
    String longest = null;
    for (Evaluator selector : markup.headings()) {
      for (Element element : page.select(selector)) {
        String text = value(element);
        boolean fits = text != null && window.contains(Words.key(text));
        if (fits && (longest == null || text.length() > longest.length())) {
          longest = text;
        }
      }
    }
    return longest;
  }

  private static @Nullable String date(
      Element element, @Nullable String title, Markup markup, Dates dates) {
    String date = dates.read(value(element));
    return date == null || isBeside(element, title, markup) ? null : date;
  }

  /** Whether an element is in a part of the page that has nothing to do with the article. */
  private static boolean isBeside(Element element, @Nullable String title, Markup markup) {
    String key = title == null ? "\0" : Words.key(title);
    boolean beside = false;
    for (Element up = element.parent(); up != null && !isTop(up); up = up.parent()) {
      boolean marked = is(up, markup.beside());
      if ((marked || is(up, markup.own())) && Words.key(up.text()).contains(key)) {
        return false;
      }
      beside |= marked;
    }
    return beside;
  }

  private static boolean is(Element element, List<Evaluator> selectors) {
    return selectors.stream().anyMatch(element::is);
  }

  private static boolean isTop(Element element) {
    return element.normalName().equals("body") || element.normalName().equals("head");
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
