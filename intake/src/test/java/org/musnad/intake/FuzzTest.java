package org.musnad.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.intake.archive.Archive;
import org.musnad.intake.feed.FeedReader;
import org.musnad.intake.feed.Form;
import org.musnad.intake.feed.Opml;
import org.musnad.intake.feed.SitemapReader;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.input.Decoded;
import org.musnad.intake.input.Decoding;
import org.musnad.intake.page.PageReader;
import org.musnad.intake.page.PageUrl;
import org.musnad.intake.watch.WatchFile;

/**
 * Whatever the bytes, each reader of a foreign format ends in time, with an article or with one
 * fault: samples of each format, cut, changed and put together at random, and bytes without any
 * order.
 */
class FuzzTest {
  private static final PageReader PAGES = new PageReader();
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final List<String> NAMES =
      List.of(
          "a.txt", "a.html", "a.xml", "a.warc", "a.warc.gz", "a.jsonl", "a.jsonl.gz", "a", "a.rss");
  private static final List<byte[]> SAMPLES = samples();

  /** Pieces on which parsers turn. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "</",
          "&",
          "&#x0;",
          "&#1114112;",
          "\"",
          "'",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<script>",
          "<script type='application/ld+json'>{\"@type\":\"Article\",\"@id\":[",
          "<meta charset=utf-16>",
          "<base href='x:'>",
          "<link rel=canonical href='http://[::1'>",
          "<time datetime='9999-99-99T99:99'>",
          "<plaintext>",
          "<frameset>",
          "<template>",
          "\0",
          "\uFEFF",
          "\uFFFF",
          "{",
          "[",
          "\\u",
          "\r\n\r\n",
          "Content-Length: 99999999999999999999\r\n",
          "WARC/1.0\r\n",
          "HTTP/1.1 200 OK\r\n",
          "Transfer-Encoding: chunked\r\n",
          "<!DOCTYPE x [",
          "<!ENTITY a 'b'>",
          "<item><link>http://%zz</link></item>",
          "<loc>http://a b</loc>");

  private static List<byte[]> samples() {
    List<byte[]> samples = new ArrayList<>();
    for (String page : List.of("graph", "broadcaster", "joomla", "script-only", "tables")) {
      samples.add(resource("page/" + page + ".html"));
    }
    samples.add(new String(samples.get(0), UTF_8).getBytes(Charset.forName("windows-1256")));
    samples.add(
        ("<?xml version='1.0'?><rss version='2.0'><channel><title>السفح</title><item><title>خبر</title>"
                + "<link>https://safh.example/1</link><pubDate>Sat, 05 Nov 2016 08:30:00 GMT</pubDate>"
                + "<description>&lt;p&gt;قال&lt;/p&gt;</description></item></channel></rss>")
            .getBytes(UTF_8));
    samples.add(
        ("<feed xmlns='http://www.w3.org/2005/Atom'><title>س</title><entry><id>urn:x</id>"
                + "<updated>2016-11-05T09:00:00Z</updated><content type='html'>قال</content></entry></feed>")
            .getBytes(UTF_8));
    samples.add(
        "<opml><body><outline xmlUrl='https://a.example/f'/></body></opml>".getBytes(UTF_8));
    samples.add(
        ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://a.example/1</loc>"
                + "<lastmod>2016-11-05</lastmod></url></urlset>")
            .getBytes(UTF_8));
    samples.add(
        "{\"id\":\"a\",\"text\":\"نص\",\"published\":null}\n{\"text\":\"x\"}\n".getBytes(UTF_8));
    samples.add(
        "item\thttps://a.example/1\t2016-11-05\t0\nlist\thttps://a.example/f\t\"1\"\t\n"
            .getBytes(UTF_8));
    try {
      samples.add(archive(false));
      samples.add(archive(true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples;
  }

  private static byte[] archive(boolean gzip) throws IOException {
    return new Archive(gzip)
        .warcinfo()
        .response("https://a.example/1", 200, "text/html; charset=x", resource("page/flash.html"))
        .chunkedResponse("https://a.example/2", resource("page/flash.html"))
        .packedResponse("https://a.example/3", resource("page/flash.html"))
        .resource("https://a.example/4", "text/html", resource("page/flash.html"))
        .bytes();
  }

  private static byte[] resource(String name) {
    try (InputStream in = FuzzTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a seed stands for: mostly a changed sample, else noise. */
  private static byte[] bytes(long seed) {
    Random random = new Random(seed);
    if (random.nextInt(9) == 0) {
      byte[] noise = new byte[random.nextInt(300)];
      random.nextBytes(noise);
      return noise;
    }
    return changed(SAMPLES.get(random.nextInt(SAMPLES.size())), random);
  }

  private static byte[] changed(byte[] sample, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    int changes = random.nextInt(8);
    for (int i = 0; i < changes && at < sample.length; i++) {
      int next = at + random.nextInt(sample.length - at);
      out.write(sample, at, next - at);
      at = next;
      switch (random.nextInt(5)) {
        case 0 -> out.write(random.nextInt(256));
        case 1 -> at += random.nextInt(40);
        case 2 -> out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8));
        case 3 -> at = Math.max(0, at - random.nextInt(200));
        default -> {
          byte[] other = SAMPLES.get(random.nextInt(SAMPLES.size()));
          int begin = random.nextInt(other.length);
          out.write(other, begin, Math.min(other.length - begin, random.nextInt(200)));
        }
      }
    }
    if (random.nextInt(3) > 0 && at < sample.length) {
      out.write(sample, at, sample.length - at);
    }
    return out.toByteArray();
  }

  /** What reads bytes, and may say that they are bad. */
  private interface Reading {
    void read() throws IOException;
  }

  private static void assertEnds(Reading reading) {
    assertTimeout(
        LONG,
        () -> {
          try {
            reading.read();
          } catch (BadInput e) {
            assertTrue(!e.problem().isBlank() && !e.problem().contains("\n"), e.problem());
            assertTrue(!e.remedy().isBlank());
          }
        });
  }

  @Property(tries = 400)
  void charsets(@ForAll long seed) {
    byte[] bytes = bytes(seed);
    for (String header :
        new String[] {null, "", "utf-8", "windows-1256", "x-no", "UTF-16", "JIS", "\0"}) {
      Decoded decoded = Decoding.decode(bytes, header);
      assertNotNull(Charset.forName(decoded.charset()));
    }
  }

  @Property(tries = 500)
  void pages(@ForAll long seed) {
    byte[] bytes = bytes(seed);
    assertEnds(() -> assertTrue(!PAGES.read(bytes, null, "https://a.example/1").text().isBlank()));
  }

  @Property(tries = 700)
  void lists(@ForAll long seed) {
    byte[] bytes = bytes(seed);
    Decoded decoded = Decoding.decode(bytes, null);
    assertNotNull(Form.of(decoded));
    assertEnds(() -> new FeedReader().read(decoded, "https://a.example/f"));
    assertEnds(() -> Opml.read(decoded));
    assertEnds(() -> new SitemapReader().read(bytes, "https://a.example/s.xml"));
  }

  @Property(tries = 700)
  void addresses(@ForAll long seed) {
    byte[] bytes = bytes(seed);
    String text = new String(bytes, 0, Math.min(60, bytes.length), UTF_8);
    for (String url : List.of(text, "http://" + text, "https://a.example/" + text)) {
      String normal = PageUrl.normal(url);
      assertTrue(normal == null || normal.equals(PageUrl.normal(normal)), url + " " + normal);
    }
  }

  @Property(tries = 200)
  void files(@ForAll long seed) throws IOException {
    byte[] bytes = bytes(seed);
    Path folder = Files.createTempDirectory("fuzz");
    for (String name : NAMES) {
      byte[] content = name.equals("a.jsonl.gz") ? packed(bytes) : bytes;
      Path file = Files.write(folder.resolve(name), content);
      Counting sink = new Counting();
      Intake intake =
          new Intake(
              new ByteArrayInputStream(bytes),
              new Defaults(null, null),
              UnaryOperator.identity(),
              sink);
      assertTimeout(
          LONG,
          () -> Source.find(List.of(file.toString()), sink::fault).forEach(intake::read),
          name);
      boolean archive = name.contains("warc") || sink.passedOver > 0;
      assertTrue(sink.articles + sink.faults > 0 || archive || isFeed(bytes), name);
      Files.delete(file);
    }
    Files.delete(folder);
  }

  /** A feed may have no entries. */
  private static boolean isFeed(byte[] bytes) {
    return Form.of(Decoding.decode(bytes, null)) == Form.FEED
        || Form.of(Decoding.decode(bytes, null)) == Form.SITEMAP;
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Property(tries = 200)
  void memories(@ForAll long seed) throws IOException {
    byte[] bytes = bytes(seed);
    Path file = Files.write(Files.createTempFile("fuzz", ".watch"), bytes);
    WatchFile memory = WatchFile.open(file, Clock.systemUTC());
    memory.done("https://a.example/9");
    memory.save();
    assertTrue(WatchFile.open(file, Clock.systemUTC()).isDone("https://a.example/9"));
    Files.delete(file);
  }

  private static final class Counting implements Intake.Sink {
    private int articles;
    private int faults;
    private long passedOver;

    @Override
    public void article(Article article, Capture capture, String place) {
      articles++;
      assertTrue(!article.id().isEmpty());
      assertNotNull(Charset.forName(capture.charset()));
    }

    @Override
    public void fault(Fault fault) {
      faults++;
      assertEquals(1, fault.toString().lines().count(), fault.toString());
    }

    @Override
    public void passedOver(String place, String what, long number) {
      passedOver += number;
    }
  }
}
