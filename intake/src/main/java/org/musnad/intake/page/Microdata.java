package org.musnad.intake.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says in <a href="https://html.spec.whatwg.org/multipage/microdata.html">microdata</a>
 * or RDFa by the vocabulary of schema.org.
 */
final class Microdata {
  private Microdata() {}

  /** What the page says; {@link Facts#NONE} where it has no article. */
  static Facts of(Document page, Dates dates) {
    Element article =
        page.selectFirst(
            "[itemtype~=(?i)schema\\.org/\\w*(Article|BlogPosting)],"
                + " [typeof~=(?i)^(schema:)?\\w*(Article|BlogPosting)$]");
    if (article == null) {
      return Facts.NONE;
    }
    return new Facts(
        value(article, "headline"),
        name(article, "author"),
        name(article, "publisher"),
        dates.read(value(article, "datePublished")),
        value(article, "mainEntityOfPage"),
        null);
  }

  private static @Nullable Element property(Element article, String name) {
    return article.selectFirst("[itemprop=" + name + "], [property=" + name + "]");
  }

  private static @Nullable String value(Element article, String name) {
    Element property = property(article, name);
    return property == null ? null : MetaTags.value(property);
  }

  private static @Nullable String name(Element article, String property) {
    Element thing = property(article, property);
    Element name = thing == null ? null : property(thing, "name");
    String value = name == null ? value(article, property) : MetaTags.value(name);
    return value != null && value.startsWith("http") ? null : value;
  }
}
