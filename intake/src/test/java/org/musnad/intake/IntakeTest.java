package org.musnad.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Article;
import org.musnad.Capture;

class IntakeTest {
  private static final String ARTICLE = "قال الوزير إن الطريق مغلق.\n";
  private static final String LINES =
      "{\"id\":\"a\",\"text\":\"نص أول\"}\n\n{\"id\":7,\"text\":\"نص ثان\",\"tags\":[{}]}\n";

  @TempDir private Path folder;
  private final List<Article> articles = new ArrayList<>();
  private final List<Capture> captures = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private void read(byte[] standardInput, Object... names) {
    Intake.Sink sink =
        new Intake.Sink() {
          @Override
          public void article(Article article, Capture capture, String place) {
            articles.add(article);
            captures.add(capture);
            places.add(place);
          }

          @Override
          public void fault(Fault fault) {
            faults.add(fault.toString().replace(folder + "/", ""));
          }
        };
    Intake intake =
        new Intake(
            new ByteArrayInputStream(standardInput),
            new Defaults("2016-11-05", "الأفق"),
            UnaryOperator.identity(),
            sink);
    List<String> all = Arrays.stream(names).map(String::valueOf).toList();
    Source.find(all, sink::fault).forEach(intake::read);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private void assertFault(String expected) {
    assertEquals(List.of(expected), faults);
    assertTrue(articles.isEmpty());
  }

  @Test
  void aTextFileIsOneArticle() throws IOException {
    read(new byte[0], file("خبر.txt", ARTICLE));
    assertEquals(
        List.of(new Article("خبر", ARTICLE, "الأفق", null, "2016-11-05", null, null)), articles);
    assertTrue(faults.isEmpty());
  }

  @Test
  void theBytesAreKeptBesideTheArticle() throws IOException {
    read(new byte[0], file("a.txt", ARTICLE), file("b.jsonl.gz", packed(LINES)));
    assertEquals(ARTICLE, new String(captures.get(0).bytes(), UTF_8));
    assertEquals("text/plain", captures.get(0).mediaType());
    assertEquals("{\"id\":\"a\",\"text\":\"نص أول\"}", new String(captures.get(1).bytes(), UTF_8));
    assertEquals("application/json", captures.get(1).mediaType());
    assertEquals("UTF-8", captures.get(1).charset());
    assertNull(captures.get(1).url());
  }

  @Test
  void aNulByteHarmsItsLineAlone() throws IOException {
    read(new byte[0], file("a.jsonl", LINES.replace("}\n\n", "}\n{\0}\n")));
    assertEquals(List.of("a", "7"), articles.stream().map(Article::id).toList());
    assertEquals(1, faults.size(), faults::toString);
  }

  @Test
  void anArticleWithoutAnIdIsCalledByFileAndLine() throws IOException {
    read(new byte[0], file("a.jsonl", "{\"text\":\"نص\"}\n{\"id\":\"\",\"text\":\"نص\"}\n"));
    assertEquals(List.of("a.jsonl:1", "a.jsonl:2"), articles.stream().map(Article::id).toList());
  }

  @Test
  void aByteOrderMarkStaysInTextSoThatOffsetsFitTheFile() throws IOException {
    read(new byte[0], file("a.txt", "\uFEFF" + ARTICLE));
    assertEquals("\uFEFF" + ARTICLE, articles.get(0).text());
  }

  @Test
  void lineEndsStayAsTheyAre() throws IOException {
    read(new byte[0], file("a.txt", "أ\r\nب\rج"));
    assertEquals("أ\r\nب\rج", articles.get(0).text());
  }

  @Test
  void jsonLinesHoldManyArticles() throws IOException {
    Path file = file("a.jsonl", "\uFEFF" + LINES);
    read(new byte[0], file);
    assertEquals(List.of("a", "7"), articles.stream().map(Article::id).toList());
    assertEquals(List.of(file + ":1", file + ":3"), places);
  }

  @Test
  void theArticlesOwnWordGoesBeforeTheUsers() throws IOException {
    read(
        new byte[0],
        file("a.jsonl", "{\"text\":\"x\",\"outlet\":\"y\",\"published\":null,\"url\":\"u\"}"));
    assertEquals(
        List.of(new Article("a.jsonl:1", "x", "y", "u", "2016-11-05", null, null)), articles);
  }

  @Test
  void gzipIsKnownByItsBytes() throws IOException {
    read(
        packed(LINES),
        "-",
        file("a.txt.gz", packed(ARTICLE)),
        file("b.ndjson.gz", packed(LINES)),
        file("c.txt", packed(ARTICLE)));
    assertEquals(
        List.of("a", "7", "a", "a", "7", "c"), articles.stream().map(Article::id).toList());
    assertEquals(ARTICLE, articles.get(5).text());
  }

  @Test
  void standardInputIsJsonLinesIfItsFirstLineIsAnObject() {
    read(("\n  " + LINES).getBytes(UTF_8), "-");
    assertEquals(2, articles.size());
  }

  @Test
  void standardInputIsTextOtherwise() {
    String text = "{قوس} قال\n".repeat(20_000);
    read(text.getBytes(UTF_8), "-");
    assertEquals(text, articles.get(0).text());
    assertEquals("stdin", articles.get(0).id());
  }

  @Test
  void foldersAreReadToTheBottomInOrderOfTheirPaths() throws IOException {
    for (String name : List.of("n/b.txt", "n/a/z.txt", "n/c.jsonl", "n/.hidden.txt", "n/x.pdf")) {
      file(name, name.endsWith("jsonl") ? LINES : ARTICLE);
    }
    read(new byte[0], folder.resolve("n"));
    assertEquals(List.of("z", "b", "a", "7"), articles.stream().map(Article::id).toList());
    assertTrue(faults.isEmpty());
  }

  @Test
  void aFolderWithoutArticlesIsAFault() throws IOException {
    file("n/x.pdf", ARTICLE);
    read(new byte[0], folder.resolve("n"));
    assertFault(
        "n: no articles in this folder; name one that holds .txt, .html, .jsonl or .warc files (.gz too)");
  }

  @Test
  void aMissingFileIsAFault() {
    read(new byte[0], folder.resolve("no.txt"));
    assertFault("no.txt: no such file; check the name");
  }

  @Test
  void anotherCharacterSetIsAFault() throws IOException {
    read(
        new byte[0],
        file("a.txt", ("abc\nab " + ARTICLE).getBytes(Charset.forName("windows-1256"))));
    assertFault(
        "a.txt:2:4: not UTF-8 (byte 0xDE); convert it, as with iconv -f WINDOWS-1256 -t UTF-8");
  }

  @Test
  void aReplacementCharacterInTheFileIsNoFault() throws IOException {
    read(new byte[0], file("a.txt", "قال\uFFFD ".repeat(9_000)));
    assertEquals(1, articles.size());
  }

  @Test
  void emptyInputsAreFaults() throws IOException {
    read(
        " \n".getBytes(UTF_8),
        file("a.txt", ""),
        file("b.txt", "\uFEFF"),
        file("c.jsonl", "\n"),
        "-");
    assertEquals(4, faults.size());
    assertEquals("standard input: empty; give a file that holds an article", faults.get(3));
    assertTrue(articles.isEmpty());
  }

  @Test
  void binaryIsAFaultAndAtItsStartEndsTheFile() throws IOException {
    read(
        new byte[0],
        file("a.txt", "ab\nc\0d"),
        file("b.jsonl", "{\"text\":\"x\"}\n\0\n{\"text\":\"y\"}\n"),
        file("c.jsonl", "\0{\n{\n{\n"));
    String remedy =
        " binary (a NUL byte); give plain text in UTF-8; from UTF-16, iconv -f UTF-16 -t UTF-8"
            + " makes it";
    assertEquals(
        List.of("a.txt:2:2:" + remedy, "b.jsonl:2:1:" + remedy, "c.jsonl:1:1:" + remedy), faults);
    assertEquals(2, articles.size());
  }

  @Test
  void damagedGzipGivesWhatCameBefore() throws IOException {
    Random random = new Random(1);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      lines.append("{\"text\":\"").append(random.nextLong()).append("\"}\n");
    }
    byte[] bytes = packed(lines.toString());
    read(new byte[0], file("a.jsonl.gz", Arrays.copyOf(bytes, bytes.length / 2)));
    assertTrue(articles.size() > 1_000);
    assertEquals(1, faults.size());
    assertTrue(faults.get(0).startsWith("a.jsonl.gz: damaged gzip: "), faults.get(0));
  }

  @Test
  void whatOnlyCallsItselfGzipIsAFault() throws IOException {
    read(new byte[0], file("a.txt.gz", ARTICLE));
    assertFault("a.txt.gz: not gzip, though its name says so; rename it or pack it");
  }

  @Test
  void aBadLineHarmsNoOther() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        "{\"text\":\"one\"}\n{\"text\":\"tw\n[1]\n{\"text\":{}}\n{\"id\":\"x\"}\n".getBytes(UTF_8));
    bytes.write(new byte[] {'{', (byte) 0xC7, '\n'});
    bytes.write("{\"text\":\"a\"} {}\n{\"text\":\"last\"}".getBytes(UTF_8));
    read(new byte[0], file("a.jsonl", bytes.toByteArray()));
    assertEquals(List.of("one", "last"), articles.stream().map(Article::text).toList());
    String oneObject = "; write one whole JSON object a line";
    assertTrue(faults.get(0).startsWith("a.jsonl:2:12: broken JSON: "), faults.get(0));
    assertTrue(faults.get(0).endsWith(oneObject), faults.get(0));
    assertEquals(
        List.of(
            "a.jsonl:3: not a JSON object" + oneObject,
            "a.jsonl:4:9: \"text\" is not a string; put it in quotation marks",
            "a.jsonl:5: the article has no text; give it a \"text\" or take the line out",
            "a.jsonl:6:2: not UTF-8 (byte 0xC7); convert it, as with iconv -f WINDOWS-1256 -t UTF-8",
            "a.jsonl:7:14: more than one JSON object" + oneObject),
        faults.subList(1, faults.size()));
  }

  @Test
  void anArticleMayHaveNoWords() throws IOException {
    read(new byte[0], file("a.jsonl", "{\"id\":\"picture\",\"text\":\"\"}"));
    assertEquals("picture", articles.get(0).id());
    assertTrue(faults.isEmpty());
  }

  @Test
  void halvesOfSurrogatePairsAreReplaced() throws IOException {
    read(new byte[0], file("a.jsonl", "{\"text\":\"\\ud83d\\ude00 \\ud83d قال\"}"));
    assertEquals("😀 \uFFFD قال", articles.get(0).text());
  }

  @Test
  void aLineMayBeLongerThanEveryBuffer() throws IOException {
    String text = "كلمة ".repeat(100_000);
    read(new byte[0], file("a.jsonl", "{\"text\":\"" + text + "\"}\n{\"text\":\"b\"}"));
    assertEquals(List.of(text, "b"), articles.stream().map(Article::text).toList());
  }

  @Test
  void systemErrorsAreSaidInWordsThatHelp() {
    assertEquals(
        "a: no permission to read it; chmod u+r, or run as its owner",
        Intake.fault("a", new AccessDeniedException("a")).toString());
    assertEquals(
        "a: cannot be read: disk on fire; check the file and its disk",
        Intake.fault("a", new IOException("disk on fire")).toString());
  }

  @Test
  void noBytesWhateverThrow() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      if (bytes.length > 2 && random.nextBoolean()) {
        bytes[0] = (byte) 0x1F;
        bytes[1] = (byte) 0x8B;
      }
      read(bytes, "-");
      assertEquals(i + 1, articles.size() + faults.size());
    }
    assertNull(articles.isEmpty() ? null : articles.get(0).url());
  }
}
