package org.musnad.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.intake.input.BadInput;

/** Pages in the styles of different sites, all made up, with what is to be read of each. */
class PageReaderTest {
  private static final PageReader READER = new PageReader();

  static byte[] resource(String name) throws IOException {
    try (InputStream in = PageReaderTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static String shown(Page page) {
    return String.join(
        "\n",
        "title: " + shown(page.title()),
        "author: " + shown(page.author()),
        "outlet: " + shown(page.outlet()),
        "published: " + shown(page.published()),
        "url: " + shown(page.url()),
        "",
        page.text(),
        "");
  }

  private static String shown(@Nullable String value) {
    return value == null ? "-" : value;
  }

  private static Page read(String html, @Nullable String url) throws BadInput {
    return READER.read(html.getBytes(UTF_8), null, url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graph",
        "microdata",
        "drupal",
        "joomla",
        "broadcaster",
        "hashed",
        "tables",
        "aspnet",
        "amp",
        "script-only",
        "blog",
        "flash",
        "elementor"
      })
  void layouts(String name) throws IOException {
    String expected = new String(resource(name + ".expected"), UTF_8);
    byte[] page = resource(name + ".html");
    assertEquals(expected, shown(READER.read(page, null, null)));
    String old = new String(page, UTF_8).replace("⚡", "").replace('٠', '0').replace('٨', '8');
    old =
        old.replace('٥', '5')
            .replace('٢', '2')
            .replace('٣', '3')
            .replace('١', '1')
            .replace('٦', '6');
    Page again = READER.read(old.getBytes(Charset.forName("windows-1256")), "UTF-8", null);
    assertEquals(expected, shown(again));
    assertEquals("windows-1256", again.charset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"front", "portal", "missing", "login", "empty"})
  void pagesWithoutAnArticle(String name) throws IOException {
    byte[] page = resource("none-" + name + ".html");
    BadInput none = assertThrows(BadInput.class, () -> READER.read(page, null, null));
    assertEquals("no article on this page", none.problem());
  }

  private static String linked(String canonical) {
    return "<html><head><link rel=canonical href='"
        + canonical
        + "'><meta property='og:type'"
        + " content='article'></head><body><article><p>قال الناطق إن الطريق مفتوحة أمام"
        + " السيارات.</p></article></body></html>";
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/a/1, https://news.example/a/1?utm_source=x&fbclid=y, https://news.example/a/1",
    "https://news.example/a/1#c, -, https://news.example/a/1",
    "/a/1, https://news.example/b, https://news.example/a/1",
    "https://m.news.example/a, https://news.example/a, https://m.news.example/a",
    // A front page is nobody's own address, nor is another site's.
    "https://news.example/, https://news.example/a/2, https://news.example/a/2",
    "https://other.example/a/1, https://news.example/a/2, https://news.example/a/2",
    "https://news.example/, -, -",
    "nonsense:, https://NEWS.example:443/a%7Eb, https://news.example/a~b",
    "http://, -, -",
  })
  void theAddressOfAPage(String canonical, String from, String own) throws BadInput {
    String url = from.equals("-") ? null : from;
    assertEquals(own, shown(read(linked(canonical), url).url()));
  }

  private static Page dated(String header, String besideTitle) throws BadInput {
    return read(
        "<html><head><title>السفح - الطريق مفتوح</title></head><body><div class='top-header'><h1>السفح</h1><span class='date'>"
            + header
            + "</span></div><div class='news'><div class='header'><h1>الطريق مفتوح</h1><span class='date'>"
            + besideTitle
            + "</span></div><div class='news-text'><p>قال الناطق إن الطريق مفتوحة أمام"
            + " السيارات، وإن الشاحنات ستعبر بعد ظهر الأحد.</p></div></div>"
            + "<div class='latest'><time datetime='2020-01-01'>قبل يوم</time></div></body></html>",
        null);
  }

  @Test
  void theDayOfTheVisitIsNotThatOfTheArticle() throws BadInput {
    assertEquals(null, dated("السبت 28 نوفمبر 2026", "").published());
    assertEquals("2016-11-05", dated("السبت 28 نوفمبر 2026", "5 نوفمبر 2016").published());
  }

  @ParameterizedTest
  @CsvSource({
    "الطريق مفتوح - صحيفة السفح",
    "الطريق مفتوح | صَحيفة السّفح",
    "صحيفة السفح - الطريق مفتوح",
    "الطريق مفتوح",
  })
  void theSitesNameIsNoPartOfATitle(String title) throws BadInput {
    String head =
        "<meta property='og:site_name' content='صحيفة السفح'><meta property='og:title' content='"
            + title
            + "'>";
    assertEquals(
        "الطريق مفتوح", read(linked("/a").replace("<head>", "<head>" + head), null).title());
  }

  @Test
  void aDashMayBePartOfATitle() throws BadInput {
    String head = "<meta property='og:title' content='الطريق - مفتوح'>";
    assertEquals(
        "الطريق - مفتوح", read(linked("/a").replace("<head>", "<head>" + head), null).title());
  }

  @Test
  void nestingDoesNoHarm() {
    String deep = "<div>".repeat(50_000) + "قال".repeat(100) + "</div>".repeat(50_000);
    assertTimeout(Duration.ofSeconds(20), () -> attempt(deep));
    String nested = "<div>".repeat(9_000) + "قال".repeat(100);
    assertTimeout(Duration.ofSeconds(40), () -> attempt(nested));
    assertTimeout(Duration.ofSeconds(20), () -> attempt("<b><i>قال ".repeat(20_000)));
    assertTimeout(Duration.ofSeconds(20), () -> attempt("<table><tr><td>قال ".repeat(5_000)));
  }

  @Test
  void millionsOfElementsAreNoArticle() {
    String much = "<div>".repeat(1_900_000);
    BadInput e =
        assertTimeout(
            Duration.ofSeconds(3), () -> assertThrows(BadInput.class, () -> read(much, null)));
    assertEquals("more elements than any page with an article", e.problem());
  }

  private static void attempt(String html) {
    try {
      read(html, null);
    } catch (BadInput e) {
      // What a page like this holds does not matter, only that it ends.
    }
  }
}
