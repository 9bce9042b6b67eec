package org.musnad.desk.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.musnad.Capture;
import org.musnad.desk.article.ArticlePage.ClaimLink;
import org.musnad.desk.article.ArticlePage.MapAssets;
import org.musnad.desk.article.ArticlePage.PageLinks;
import org.musnad.desk.web.Assets;
import org.musnad.desk.web.Visit;
import org.musnad.ledger.json.JsonReading;
import org.musnad.text.Span;

/** Answers with the page of a reading, its text, its bytes; for stored articles and for drafts. */
final class ArticlePages {
  private static final Pattern AT = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Map<String, String> ENDINGS =
      Map.of("text/html", ".html", "application/json", ".json", "text/plain", ".txt");

  private final JsonReading.Parser parser = new JsonReading.Parser();
  private final ReasonTable reasons = new ReasonTable();
  private @Nullable Glossary glossary;

  /** Read when the first page asks for it. */
  private synchronized Glossary glossary() {
    Glossary read = glossary == null ? new Glossary() : glossary;
    glossary = read;
    return read;
  }

  /**
   * Answers with a page.
   *
   * @param json the reading in {@code musnad/1}
   * @param claims the claim that a statement makes, by its id
   */
  void page(
      Visit visit, String json, PageLinks links, Function<String, @Nullable ClaimLink> claims) {
    JsonReading reading = parse(json);
    Reasons inWords = new Reasons(reasons, this::glossary, visit.words());
    Address address = new Address(links.path(), show(visit));
    PageMaker.Wish wish = new PageMaker.Wish(address, at(visit), part(visit));
    ArticlePage page = new PageMaker(reading, visit.words(), inWords).page(wish, claims, links);
    String title = page.head().title();
    String area = visit.words().text("article.title");
    visit.page("article/article.jte", title.isEmpty() ? area : title, page);
  }

  private JsonReading parse(String json) {
    try {
      return parser.parse(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a reading that is no musnad/1", e);
    }
  }

  /** The layers that the reader has chosen: one parameter with all, or a form's, one for each. */
  private static @Nullable String show(Visit visit) {
    String shown = String.join(",", visit.http().queryParams("show"));
    return shown.isEmpty() || !shown.matches("[a-z,]{1,120}") ? null : shown;
  }

  private static @Nullable Span at(Visit visit) {
    Matcher at = AT.matcher(visit.query("at").orElse(""));
    if (!at.matches()) {
      return null;
    }
    int begin = Integer.parseInt(at.group(1));
    int end = Integer.parseInt(at.group(2));
    return begin < end ? new Span(begin, end) : null;
  }

  private static int part(Visit visit) {
    String part = visit.query("part").orElse("1");
    return NUMBER.matcher(part).matches() ? Integer.parseInt(part) : 1;
  }

  /** Answers with a text, untouched. */
  static void original(Visit visit, String text) {
    visit.http().contentType("text/plain; charset=utf-8");
    visit.http().result(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with the bytes of a capture, as a file that no browser shows. */
  static void capture(Visit visit, String id, Capture capture) throws IOException {
    String name = id.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    String file = name + Optional.ofNullable(ENDINGS.get(capture.mediaType())).orElse("");
    visit.send("application/octet-stream", file, out -> out.write(capture.bytes()));
  }

  /** What the map loads. */
  static MapAssets map(Assets assets) {
    return new MapAssets(
        assets.href("map.js"),
        assets.href("leaflet.js"),
        assets.href("leaflet.css"),
        assets.href("topojson.js"),
        assets.href("countries-110m.json"),
        assets.href("countries-50m.json"));
  }
}
