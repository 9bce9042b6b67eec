package org.musnad.intake.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.input.Decoded;
import org.musnad.intake.input.Decoding;

class FeedReaderTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="windows-1256"?>
      <!-- made up -->
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>صحيفة السفح</title><link>https://safh.example/</link>
      <item><title>انطلاق موسم &quot;الزيتون&quot;</title><link> https://safh.example/1?a=1&amp;b=2 </link><guid isPermaLink="false">77</guid>
        <pubDate>Sat, 05 Nov 2016 10:15:00 +0300</pubDate><dc:creator>ليلى الدرويش</dc:creator>
        <description>بدأ مزارعو قرى الوادي القطاف.</description>
        <content:encoded><![CDATA[<p>بدأ مزارعو قرى الوادي قطاف الزيتون أمس.</p><p>وقال فارس الحموي&nbsp;إن الموسم وفير.</p>]]></content:encoded></item>
      <item><title>بلا رابط &amp;amp; بلا نص</title><description/></item>
      <item><title>رابط نسبي</title><link>/2</link></item>
      </channel></rss>
      """;
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">الأفق &lt;b&gt;عاجل&lt;/b&gt;</title><id>urn:x</id><updated>2016-11-05T08:00:00Z</updated>
      <entry><title>خبر</title><id>https://alufuq.example/9</id><link rel="alternate" href="https://alufuq.example/9"/>
        <author><name>نادر</name></author><author><name>وكالة المدى</name></author>
        <updated>2016-11-05T09:00:00+03:00</updated><summary>موجز</summary></entry></feed>
      """;

  private static Feed read(String xml) throws BadInput {
    return new FeedReader().read(new Decoded(xml, "UTF-8"), "https://safh.example/feed");
  }

  @Test
  void rss() throws BadInput {
    Decoded decoded = Decoding.decode(RSS.getBytes(Charset.forName("windows-1256")), null);
    assertEquals("windows-1256", decoded.charset());
    Feed feed = new FeedReader().read(decoded, "https://safh.example/feed");
    assertEquals("صحيفة السفح", feed.title());
    FeedItem first = feed.items().get(0);
    assertEquals("https://safh.example/1?a=1&b=2", first.url());
    assertEquals("انطلاق موسم \"الزيتون\"", first.title());
    assertEquals("ليلى الدرويش", first.author());
    assertEquals("2016-11-05T07:15:00Z", first.published());
    assertTrue(String.valueOf(first.content()).contains("إن الموسم وفير"));
    assertNull(feed.items().get(1).url());
    assertEquals("بلا رابط & بلا نص", feed.items().get(1).title());
    assertEquals("https://safh.example/2", feed.items().get(2).url());
  }

  @Test
  void atom() throws BadInput {
    Feed feed = read(ATOM);
    assertEquals("الأفق عاجل", feed.title());
    FeedItem item = feed.items().get(0);
    assertEquals(
        new FeedItem(
            "https://alufuq.example/9",
            "خبر",
            "نادر، وكالة المدى",
            "2016-11-05T06:00:00Z",
            "الأفق عاجل",
            "موجز"),
        item);
  }

  @Test
  void whatXmlForbidsIsLeftOut() throws BadInput {
    String title =
        "<rss version='2.0'><channel><title>س\u0001ف&#x1F;ح &nbsp; \uFFFF</title></channel></rss>";
    assertEquals(
        "سفح",
        read("\n<!DOCTYPE rss PUBLIC \"-//N//DTD RSS 0.91//EN\" \"x.dtd\">" + title).title());
  }

  @Test
  void entitiesOfOnesOwnAreNotResolved() {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
            + "<rss version='2.0'><channel><title>&a;&b;</title></channel></rss>";
    assertThrows(BadInput.class, () -> read(bomb));
  }

  @Test
  void noFeed() {
    BadInput none = assertThrows(BadInput.class, () -> read("<html><body>قال</body></html>"));
    assertTrue(none.problem().startsWith("not a feed: "), none.problem());
    assertThrows(BadInput.class, () -> read(""));
    assertThrows(BadInput.class, () -> read("<rss version='2.0'><channel><title>س"));
  }

  @Test
  void listsOfFeeds() throws BadInput {
    String opml =
        """
        <?xml version="1.0"?><opml version="2.0"><head><title>قائمة</title></head><body>
        <outline text="أخبار"><outline type="rss" text="السفح" xmlUrl="https://safh.example/feed?a&amp;b"/></outline>
        <OUTLINE XMLURL='http://alufuq.example/atom'/><outline xmlUrl="https://safh.example/feed?a&amp;b"/>
        <outline xmlUrl="file:///etc/passwd"/></body></opml>
        """;
    assertEquals(
        List.of("https://safh.example/feed?a&b", "http://alufuq.example/atom"),
        Opml.read(new Decoded(opml, "UTF-8")));
    assertThrows(BadInput.class, () -> Opml.read(new Decoded("<opml/>", "UTF-8")));
  }

  @Test
  void sitemaps() throws IOException {
    String map =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://safh.example/old</loc><lastmod>2015-01-01</lastmod></url>
        <url><loc>https://safh.example/undated</loc></url>
        <url><loc>https://safh.example/new</loc><news:news><news:publication><news:name>السفح</news:name><news:language>ar</news:language></news:publication>
          <news:publication_date>2016-11-05T10:15:00+03:00</news:publication_date><news:title>انطلاق الموسم</news:title></news:news></url>
        </urlset>
        """;
    Sitemap read =
        new SitemapReader().read(map.getBytes(UTF_8), "https://safh.example/sitemap.xml");
    assertEquals(
        List.of(
            "https://safh.example/new", "https://safh.example/old", "https://safh.example/undated"),
        read.items().stream().map(FeedItem::url).toList());
    assertEquals("انطلاق الموسم", read.items().get(0).title());
    assertEquals("2016-11-05T07:15:00Z", read.items().get(0).published());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(map.getBytes(UTF_8));
    }
    assertEquals(
        read, new SitemapReader().read(packed.toByteArray(), "https://safh.example/s.xml.gz"));
  }

  @Test
  void listsOfSitemaps() throws BadInput {
    String index =
        """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://safh.example/1.xml</loc><lastmod>2015-01-01</lastmod></sitemap>
        <sitemap><loc>https://safh.example/2.xml</loc><lastmod>2016-01-01</lastmod></sitemap></sitemapindex>
        """;
    Sitemap read =
        new SitemapReader().read(index.getBytes(UTF_8), "https://safh.example/sitemap.xml");
    assertEquals(List.of("https://safh.example/2.xml", "https://safh.example/1.xml"), read.maps());
    assertThrows(
        BadInput.class,
        () -> new SitemapReader().read("<a>".getBytes(UTF_8), "https://safh.example/x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<rss version='2.0'> | FEED",
        "<?xml version='1.0'?> <!-- x --><feed xmlns='a'> | FEED",
        "<rdf:RDF xmlns:rdf='x'> | FEED",
        "<!DOCTYPE rss PUBLIC 'a' 'b'><rss> | FEED",
        "<opml version='1.0'> | OPML",
        "<urlset> | SITEMAP",
        "<sitemapindex> | SITEMAP",
        "<!DOCTYPE html><html> | HTML",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'a' 'b'><html> | HTML",
        "<html lang='ar'> | HTML",
        "<HTML> | HTML",
        "<p>قال | HTML",
        "<note> | OTHER",
        "قال <p> | OTHER",
        "'' | OTHER",
        "< 5 | OTHER",
      })
  void forms(String text, Form form) {
    assertEquals(form, Form.of(new Decoded(text, "UTF-8")));
  }
}
