package org.musnad.intake.page;

import java.util.List;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.input.Decoded;
import org.musnad.intake.input.Decoding;

/**
 * Reads the article of a web page.
 *
 * <p>What the page says of it is taken from JSON-LD, microdata, OpenGraph and other meta elements
 * and the classes of news sites, in this order. Its text is in the containers that {@code
 * markup.tsv} names; where there are none, in JSON-LD's {@code articleBody}; where that is missing
 * too, <a href="https://github.com/dankito/Readability4J">Readability4J</a> looks for it, Mozilla's
 * algorithm by density of text and links. Immutable; threads may share it.
 */
public final class PageReader {
  /** A page larger than this is no article, in bytes. */
  public static final int MOST_BYTES = 16 << 20;

  /* How many letters make an article, the fewer the surer it is that there is one. */
  private static final int ENOUGH_WHERE_SAID = 20;
  private static final int ENOUGH_IN_BODY = 60;
  private static final int ENOUGH_IN_WIDE = 120;
  private static final int ENOUGH_ANYWHERE = 200;

  private static final List<String> SEPARATORS = List.of(" | ", " :: ", " » ", " - ", " – ", " — ");

  /** What is nested deeper stands side by side, or time would grow with the square of the depth. */
  private static final int DEPTH = 200;

  /** Readability's time grows faster than the page. */
  private static final int MOST_ELEMENTS = 10_000;

  /** A page with more is no article; the largest of news sites have a tenth of it. */
  private static final int MOST_TAGS = 100_000;

  private final Markup markup = new Markup();
  private final Dates dates = new Dates();
  private final Layout layout = new Layout(markup);
  private final ArticleLines articleLines = new ArticleLines(markup, dates);

  /**
   * The article of a page.
   *
   * @param bytes the page as it came
   * @param charset the character set that came with it, as in HTTP's header, or null
   * @param url where it was got from, or null
   * @throws BadInput if it has no article
   */
  public Page read(byte[] bytes, @Nullable String charset, @Nullable String url) throws BadInput {
    if (bytes.length > MOST_BYTES) {
      throw new BadInput(
          "larger than any page with an article (" + (bytes.length >> 20) + " MB)",
          "give the article's own page");
    }
    Decoded decoded = Decoding.decode(bytes, charset);
    if (decoded.text().chars().filter(c -> c == '<').count() > MOST_TAGS) {
      throw new BadInput(
          "more elements than any page with an article", "give the article's own page");
    }
    try {
      return read(decoded, url);
    } catch (StackOverflowError e) {
      throw new BadInput("elements nested too deep", "save the page again from a browser");
    }
  }

  /** The text of a piece of HTML, a paragraph a line; null if it has none. */
  public @Nullable String text(String html) {
    Document fragment = parse(html, "");
    layout.clean(fragment);
    List<BodyText.Line> lines =
        articleLines.own(BodyText.lines(List.of(fragment.body())), Facts.NONE);
    return lines.isEmpty() ? null : BodyText.join(lines);
  }

  private static Document parse(String html, String url) {
    return Jsoup.parse(html, url, Parser.htmlParser().setMaxDepth(DEPTH));
  }

  private Page read(Decoded decoded, @Nullable String url) throws BadInput {
    Document page = parse(decoded.text(), url == null ? "" : url);
    Facts structured = LinkedData.of(page, dates).or(Microdata.of(page, dates));
    boolean said = structured != Facts.NONE && structured.title() != null || isArticle(page);
    Facts facts = structured.or(MetaTags.of(page, markup, dates));
    String own = PageUrl.own(facts.url(), url);
    Facts whole = new Facts(title(page, facts), null, null, null, own, null).or(facts);
    String text = text(page, decoded.text(), whole, said);
    return new Page(
        text,
        whole.title(),
        whole.author(),
        whole.outlet(),
        whole.published(),
        own,
        decoded.charset());
  }

  private static boolean isArticle(Document page) {
    return page.selectFirst(
            "meta[property=og:type][content~=(?i)article], meta[property=article:published_time]")
        != null;
  }

  /** The article's title without the site's name before or after it; else the window's. */
  private static @Nullable String title(Document page, Facts facts) {
    String title = facts.title() == null ? page.title() : facts.title();
    String site = facts.outlet() == null ? "\0" : Words.key(facts.outlet());
    for (String by : SEPARATORS) {
      int first = title.indexOf(by);
      int last = title.lastIndexOf(by);
      if (first > 0) {
        String begin = title.substring(0, last).strip();
        String end = title.substring(first + by.length()).strip();
        if (Words.key(title.substring(last)).equals(site)) {
          return begin;
        } else if (Words.key(title.substring(0, first)).equals(site)) {
          return end;
        } else if (facts.title() == null) {
          return begin.length() >= end.length() ? begin : end;
        }
      }
    }
    return title.isBlank() ? null : title;
  }

  private String text(Document page, String html, Facts facts, boolean said) throws BadInput {
    layout.clean(page);
    String credit = layout.credit(page);
    String text = body(page, html, facts, said);
    // Whose the text is, many sites say below it; without that, copies could not be told.
    return credit == null || text.contains(credit) ? text : text + "\n" + credit;
  }

  private String body(Document page, String html, Facts facts, boolean said) throws BadInput {
    Layout.Part part = layout.find(page);
    if (!part.list() || said) {
      List<BodyText.Line> lines = articleLines.own(BodyText.lines(part.elements()), facts);
      int weight = weight(lines);
      String body = facts.body();
      if (body != null && body.length() > weight * 2 && body.length() >= ENOUGH_WHERE_SAID) {
        return body.strip();
      } else if (weight >= enough(part, said)) {
        return BodyText.join(lines);
      }
    } else if (facts.body() != null) {
      return facts.body().strip();
    }
    return byDensity(html, facts, said);
  }

  private static int enough(Layout.Part part, boolean said) {
    return said ? ENOUGH_WHERE_SAID : part.wide() ? ENOUGH_IN_WIDE : ENOUGH_IN_BODY;
  }

  private String byDensity(String html, Facts facts, boolean said) throws BadInput {
    Document page = parse(html, "");
    // It writes the page again and again, and indenting takes time with the square of siblings.
    page.outputSettings().prettyPrint(false);
    if (page.getAllElements().size() <= MOST_ELEMENTS) {
      List<Element> found = Stream.ofNullable(densest(page)).toList();
      List<BodyText.Line> lines = articleLines.own(BodyText.lines(found), facts);
      if (weight(lines) >= (said ? ENOUGH_WHERE_SAID : ENOUGH_ANYWHERE)) {
        return BodyText.join(lines);
      }
    }
    throw new BadInput(
        "no article on this page", "give the article's own page, or its text as .txt");
  }

  private static @Nullable Element densest(Document page) {
    try {
      return new Readability4J("", page).parse().getArticleContent();
    } catch (RuntimeException e) {
      // It was not made for all that calls itself HTML; where it fails, it has found nothing.
      return null;
    }
  }

  private static int weight(List<BodyText.Line> lines) {
    return lines.stream().mapToInt(BodyText.Line::own).sum();
  }
}
