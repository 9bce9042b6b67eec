package org.musnad.intake.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.intake.input.BadInput;

class ArchiveReaderTest {
  private static final int MOST = 1 << 20;
  private static final String PAGE = "<html><body><p>قال الوزير إن الطريق مغلق.</p></body></html>";

  private final List<ArchivedPage> pages = new ArrayList<>();
  private final List<PassedOver> passed = new ArrayList<>();

  private void read(byte[] archive) throws BadInput {
    new ArchiveReader(
            MOST,
            new ArchiveReader.Visitor() {
              @Override
              public void page(ArchivedPage page) {
                pages.add(page);
              }

              @Override
              public void passedOver(PassedOver why) {
                passed.add(why);
              }
            })
        .read(new ByteArrayInputStream(archive));
  }

  private static Archive full(boolean gzip) throws IOException {
    return new Archive(gzip)
        .warcinfo()
        .response("https://a.example/1", 200, "text/html; charset=UTF-8", PAGE.getBytes(UTF_8))
        .response("https://a.example/x.png", 200, "image/png", new byte[] {1, 2, 3})
        .response("https://a.example/2", 404, "text/html", PAGE.getBytes(UTF_8))
        .response("https://a.example/3", 301, "text/html", new byte[0])
        .request("https://a.example/1")
        .resource(
            "https://a.example/4", "text/html", PAGE.getBytes(Charset.forName("windows-1256")))
        .response("https://a.example/5", 200, "text/html", new byte[MOST + 1])
        .response("https://a.example/6", 200, "application/xhtml+xml", PAGE.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pagesWithTheirAddressAndTime(boolean gzip) throws IOException {
    read(full(gzip).bytes());
    assertEquals(
        List.of("https://a.example/1", "https://a.example/4", "https://a.example/6"),
        pages.stream().map(ArchivedPage::url).toList());
    assertEquals(Archive.TIME, pages.get(0).time());
    assertEquals(Instant.parse("2016-11-05T08:30:00Z"), pages.get(0).time());
    assertArrayEquals(PAGE.getBytes(UTF_8), pages.get(0).bytes());
    assertEquals("UTF-8", pages.get(0).charset());
    assertEquals("text/html", pages.get(0).mediaType());
    assertEquals(
        List.of(
            PassedOver.NO_HTML,
            PassedOver.OTHER_STATUS,
            PassedOver.OTHER_STATUS,
            PassedOver.TOO_LARGE),
        passed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WARC-Date", "WARC-Target-URI"})
  void aRecordThatLacksAHeaderIsPassedOver(String header) throws IOException {
    Archive archive =
        new Archive(false)
            .response("https://a.example/1", 200, "text/html", PAGE.getBytes(UTF_8))
            .response("https://a.example/2", 200, "text/html", PAGE.getBytes(UTF_8));
    String text = new String(archive.bytes(), ISO_8859_1);
    String without = text.replaceFirst(header + ": [^\r]*\r\n", "");
    assertTrue(without.length() < text.length());
    read(without.getBytes(ISO_8859_1));
    assertEquals(List.of(PassedOver.UNREADABLE), passed);
    assertEquals(List.of("https://a.example/2"), pages.stream().map(ArchivedPage::url).toList());
  }

  @Test
  void packedAndChunkedBodiesAreUnpacked() throws IOException {
    read(
        new Archive(true)
            .packedResponse("https://a.example/1", PAGE.getBytes(UTF_8))
            .chunkedResponse("https://a.example/2", PAGE.getBytes(UTF_8))
            .bytes());
    assertArrayEquals(PAGE.getBytes(UTF_8), pages.get(0).bytes());
    assertArrayEquals(PAGE.getBytes(UTF_8), pages.get(1).bytes());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCutArchiveGivesWhatCameBefore(boolean gzip) throws IOException {
    Archive archive = full(gzip); // its record ids are random, and so is its packed size
    byte[] whole = archive.bytes();
    int first = archive.sizeAfter(2);
    for (int length = first; length < whole.length; length += 1 + (whole.length - first) / 150) {
      pages.clear();
      byte[] cut = Arrays.copyOf(whole, length);
      try {
        read(cut);
      } catch (BadInput e) {
        assertTrue(e.problem().startsWith("damaged after "), e.problem());
      }
      assertEquals("https://a.example/1", pages.get(0).url());
      pages.forEach(page -> assertTrue(page.bytes().length > 50, "no part of a page is a page"));
    }
    byte[] cut = Arrays.copyOf(whole, first + 40);
    BadInput damage = assertThrows(BadInput.class, () -> read(cut));
    assertTrue(damage.problem().startsWith("damaged after 2 records: "), damage.problem());
  }

  @Test
  void damageInTheMiddleIsOneFault() throws IOException {
    Archive archive = full(true);
    byte[] bytes = archive.bytes();
    bytes[archive.sizeAfter(2) + 30] ^= 0x55;
    assertThrows(BadInput.class, () -> read(bytes));
    assertEquals(1, pages.size());
  }

  @Test
  void whatIsNoArchiveIsAFault() {
    assertThrows(BadInput.class, () -> read("قال الوزير".getBytes(UTF_8)));
    assertThrows(
        BadInput.class, () -> read(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1}));
  }

  @Test
  void aBadResponseHarmsNoOther() throws IOException {
    read(
        new Archive(false)
            .raw("https://a.example/1", "no http at all\r\n\r\n")
            .response("https://a.example/2", 200, "text/html", PAGE.getBytes(UTF_8))
            .bytes());
    assertEquals(List.of(PassedOver.UNREADABLE), passed);
    assertEquals("https://a.example/2", pages.get(0).url());
  }
}
