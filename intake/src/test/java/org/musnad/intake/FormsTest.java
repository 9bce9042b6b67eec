package org.musnad.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Article;
import org.musnad.intake.archive.Archive;

/** Pages, archives and lists in files. */
public class FormsTest {
  private static final String TEXT =
      "قال وزير النقل إن الطريق الساحلي مغلق أمام الشاحنات حتى مساء الأحد.";

  @TempDir private Path folder;

  public static String page(String head, String text) {
    return "<!DOCTYPE html><html><head><meta property='og:type' content='article'><title>الطريق</title>"
        + head
        + "</head><body><nav><a href='/'>الرئيسية</a></nav><article><p>"
        + text
        + "</p></article></body></html>";
  }

  private String file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes).toString();
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void aPageIsItsArticle() throws IOException {
    String canonical = "<link rel=canonical href='https://safh.example/n/7?utm_source=x'>";
    byte[] bytes = page(canonical, TEXT).getBytes(Charset.forName("windows-1256"));
    Taken taken = new Taken().read(null, file("a.html", bytes), file("خبر.htm", page("", TEXT)));
    assertEquals(List.of("https://safh.example/n/7", "خبر"), taken.ids());
    Article first = taken.articles.get(0);
    assertEquals(TEXT, first.text());
    assertEquals("الطريق", first.title());
    assertEquals("safh.example", first.outlet());
    assertEquals("https://safh.example/n/7", first.url());
    assertArrayEquals(bytes, taken.captures.get(0).bytes());
    assertEquals("windows-1256", taken.captures.get(0).charset());
    assertEquals("text/html", taken.captures.get(0).mediaType());
    assertEquals("https://safh.example/n/7", taken.captures.get(0).url());
    assertNull(taken.captures.get(1).url());
    assertEquals(List.of(), taken.faults);
  }

  @Test
  void whatThePageSaysGoesBeforeTheUserAndTheHostLast() throws IOException {
    String named = "<meta property=og:site_name content=السفح><meta name=date content=2015-01-02>";
    Taken taken =
        new Taken()
            .read(
                new Defaults("2016-11-05", "الأفق"),
                null,
                new byte[0],
                file("a.html", page(named, TEXT)),
                file("b.html", page("<link rel=canonical href='https://safh.example/n/7'>", TEXT)));
    assertEquals("السفح", taken.articles.get(0).outlet());
    assertEquals("2015-01-02", taken.articles.get(0).published());
    assertEquals("الأفق", taken.articles.get(1).outlet());
    assertEquals("2016-11-05", taken.articles.get(1).published());
  }

  @Test
  void pagesAreKnownByTheirContentToo() throws IOException {
    byte[] page = page("", TEXT).getBytes(UTF_8);
    Taken taken = new Taken().read(new Defaults(null, null), null, page, "-", file("saved", page));
    taken.read(null, file("b.gz", packed(page)), file("c.html.gz", packed(page)));
    taken.read(null, file("d", ("\uFEFF\n" + page("", TEXT)).getBytes(UTF_8)));
    assertEquals(List.of("stdin", "saved", "b", "c", "d"), taken.ids());
    assertEquals(List.of(TEXT), taken.texts().stream().distinct().toList());
  }

  @Test
  void aTextMayBeginWithASign() throws IOException {
    Taken taken =
        new Taken().read(null, file("a", "<<قال>> الوزير"), file("b.txt", page("", TEXT)));
    assertEquals(List.of("<<قال>> الوزير", page("", TEXT)), taken.texts());
  }

  @Test
  void aPageWithoutAnArticleIsOneFault() throws IOException {
    Taken taken =
        new Taken()
            .read(null, file("a.html", "<html><body><p>404</p></body></html>"), file("b.html", ""));
    assertEquals(
        List.of(
            "a.html: no article on this page; give the article's own page, or its text as .txt",
            "b.html: empty; give a file that holds an article"),
        taken.faults.stream().map(fault -> fault.replace(folder + "/", "")).toList());
  }

  private static byte[] archive(boolean gzip) throws IOException {
    return new Archive(gzip)
        .warcinfo()
        .response("https://safh.example/1", 200, "text/html", page("", TEXT).getBytes(UTF_8))
        .response("https://safh.example/x.png", 200, "image/png", new byte[9])
        .response("https://safh.example/", 200, "text/html", "<html><p>x".getBytes(UTF_8))
        .response("https://safh.example/2", 404, "text/html", new byte[0])
        .resource(
            "https://safh.example/3",
            "text/html",
            page("", TEXT).getBytes(Charset.forName("ISO-8859-6")))
        .bytes();
  }

  @Test
  void archivesGiveTheirPages() throws IOException {
    String name = file("a.warc.gz", archive(true));
    Taken taken = new Taken().read(null, name);
    assertEquals(List.of("https://safh.example/1", "https://safh.example/3"), taken.ids());
    assertEquals(Archive.TIME, taken.captures.get(0).time());
    assertEquals("https://safh.example/1", taken.captures.get(0).url());
    assertEquals("ISO-8859-6", taken.captures.get(1).charset());
    assertEquals(name + ": https://safh.example/1", taken.places.get(0));
    assertEquals(
        List.of(
            name
                + ": https://safh.example/: no article on this page; give the article's own page,"
                + " or its text as .txt"),
        taken.faults);
    assertEquals(
        List.of("1 not HTML", "1 no page served (status other than 200)"), taken.passedOver);
    taken.read(
        null,
        file("b.warc", archive(false)),
        file("c", archive(false)),
        file("d.gz", archive(true)));
    assertEquals(8, taken.articles.size());
  }

  @Test
  void aDamagedArchiveGivesWhatCameBeforeAndOneFault() throws IOException {
    byte[] bytes = archive(true);
    String name = file("a.warc.gz", Arrays.copyOf(bytes, bytes.length - 40));
    Taken taken = new Taken().read(null, name, file("b.txt", TEXT));
    assertEquals(List.of("https://safh.example/1", "b"), taken.ids());
    assertTrue(
        taken.faults.get(1).startsWith(name + ": damaged after 5 records: "), taken.faults.get(1));
    assertEquals(2, taken.faults.size());
  }

  @Test
  void foldersHoldAllForms() throws IOException {
    file("n/a.txt", TEXT);
    file("n/b/c.HTML", page("", TEXT));
    file("n/d.htm", page("", TEXT));
    file("n/e.warc", archive(false));
    file("n/f.jsonl", "{\"id\":\"j\",\"text\":\"x\"}");
    file("n/style.css", "p{}");
    file("n/feed.xml", "<rss/>");
    Taken taken = new Taken().read(null, folder.resolve("n").toString());
    assertEquals(
        List.of("a", "c", "d", "https://safh.example/1", "https://safh.example/3", "j"),
        taken.ids());
  }

  @Test
  void feedsInFilesGiveWhatTheyHoldWhereNothingIsFetched() throws IOException {
    String feed =
        "<rss version='2.0'><channel><title>السفح</title><item><title>خبر</title>"
            + "<link>https://safh.example/1</link><pubDate>Sat, 05 Nov 2016 08:30:00 GMT</pubDate>"
            + "<description>&lt;p&gt;"
            + TEXT
            + "&lt;/p&gt;</description></item>"
            + "<item><title>عنوان وحده</title><link>https://safh.example/2</link></item></channel></rss>";
    String name = file("a.xml", feed);
    Taken taken = new Taken().read(null, name);
    assertEquals(
        List.of(
            new Article(
                "https://safh.example/1",
                TEXT,
                "السفح",
                "https://safh.example/1",
                "2016-11-05T08:30:00Z",
                "خبر",
                null)),
        taken.articles);
    assertEquals(
        List.of(
            name
                + ": 1 of its entries are on the web, and nothing is fetched here; musnad add fetches"
                + " them"),
        taken.faults);
  }

  @Test
  void addressesAreNotFetchedWhereNothingIsToBe() {
    Taken taken = new Taken().read(null, "https://safh.example/1");
    assertEquals(
        List.of(
            "https://safh.example/1: nothing is fetched here; save it and name the file; or musnad add"
                + " it"),
        taken.faults);
  }
}
