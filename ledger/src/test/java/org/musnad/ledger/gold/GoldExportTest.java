package org.musnad.ledger.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Article;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.review.Annotation;
import org.musnad.ledger.review.Annotation.Link;
import org.musnad.ledger.review.AnnotationJson;
import org.musnad.ledger.review.Judgement;
import org.musnad.ledger.review.Named;
import org.musnad.ledger.review.ReviewDesk;
import org.musnad.ledger.review.Reviewed;
import org.musnad.ledger.review.ReviewedStatement;
import org.musnad.ledger.review.Reviews;
import org.musnad.ledger.text.Slices;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.score.StatementScore.Measure;
import org.musnad.score.Tally;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

class GoldExportTest {
  private static final String TEXT =
      "الجسر الجسر\r\n\r\n😀 قال المدير إن الجسر سيغلق غداً.\r\nوأضاف أن «الجسر  القديم» آمن #١٢ وأن"
          + "\r\nالعمل مستمر.";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private Ledger ledger;
  private Reviews reviews;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("ledger.db").toString());
    reviews = new Reviews(ledger.database(), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Span at(String text, String words, int nth) {
    int begin = -1;
    for (int i = 0; i < nth; i++) {
      begin = text.indexOf(words, begin + 1);
    }
    return new Slices(text).points(new Span(begin, begin + words.length()));
  }

  private static Annotation annotation(Span cue, List<Span> content, Span source) {
    Link link = new Link(source, source != null, Kind.PERSON, Identified.ROLE);
    return new Annotation(Act.ASSERT, Mode.INDIRECT, cue, content, List.of(link), null);
  }

  /** Puts annotations into the place of what the machine read, and finishes. */
  private void finish(long article, List<Annotation> gold) {
    List<ReviewedStatement> read = reviews.of(article).orElseThrow().statements();
    for (int i = 0; i < Math.max(read.size(), gold.size()); i++) {
      judge(article, judgement(read, gold, i));
    }
    judge(article, Judgement.finish());
  }

  private static Judgement judgement(List<ReviewedStatement> read, List<Annotation> gold, int i) {
    if (i >= read.size()) {
      return Judgement.add(gold.get(i));
    }
    String id = read.get(i).id();
    if (i >= gold.size()) {
      return Judgement.delete(id);
    }
    return gold.get(i).equals(read.get(i).machine())
        ? Judgement.accept(id)
        : Judgement.correct(id, gold.get(i));
  }

  private void judge(long article, Judgement judgement) {
    reviews.judge(article, reviews.of(article).orElseThrow().revision(), "هند", judgement);
  }

  private Map<String, String> export(List<String> complaints) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GoldExport export = new GoldExport();
    ledger.database().copy(session -> export.zip(session, out, complaints::add));
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private Map<String, String> export() throws IOException {
    List<String> complaints = new ArrayList<>();
    Map<String, String> files = export(complaints);
    assertEquals(List.of(), complaints);
    return files;
  }

  /** Compares our gold with what {@code gold.py} builds of our annotations, byte for byte. */
  private void compare(Map<String, String> files) throws IOException, InterruptedException {
    Path built = Files.createDirectory(folder.resolve("built"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (!file.getKey().endsWith(".gold.json")) {
        Files.writeString(built.resolve(file.getKey()), file.getValue());
      }
    }
    SharedTools.build(built);
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".gold.json")) {
        assertEquals(Files.readString(built.resolve(file.getKey())), file.getValue());
      }
    }
  }

  @Test
  void onlyFinishedArticlesAreWritten() throws IOException {
    ReviewDesk.add(ledger, ReviewDesk.article("bridge", TEXT));
    assertEquals(Map.of(), export());
    finish(1, List.of());
    assertEquals(
        List.of("bridge.gold.json", "bridge.json", "bridge.txt"), List.copyOf(export().keySet()));
    judge(1, Judgement.reopen());
    assertEquals(Map.of(), export());
  }

  @Test
  void eachStretchIsQuotedByItsParagraph() throws Exception {
    ReviewDesk.add(
        ledger,
        new Article("bridge", TEXT, "الأفق", "https://alufuq.example/b", "2016-11-05", "ع", null));
    Span cue = at(TEXT, "قال", 1);
    Span second = at(TEXT, "الجسر", 2);
    Span across = at(TEXT, "آمن #١٢ وأن\r\nالعمل", 1);
    finish(
        1,
        List.of(
            annotation(cue, List.of(at(TEXT, "الجسر سيغلق", 1)), second),
            annotation(null, List.of(across), null),
            annotation(cue, List.of(at(TEXT, "«الجسر  القديم»", 1), at(TEXT, "#١٢", 1)), second)));
    Map<String, String> files = export();
    assertEquals(TEXT.replace("\r\n", "\n"), files.get("bridge.txt"));
    JsonNode form = JSON.readTree(files.get("bridge.json"));
    assertEquals("الأفق", form.path("outlet").asText());
    assertTrue(form.path("author").isMissingNode());
    JsonNode first = form.path("statements").get(0);
    assertEquals(2, first.path("para").asInt());
    assertEquals("الجسر#2", first.path("chain").get(0).path("source").asText());
    assertEquals(1, first.path("chain").get(0).path("source_para").asInt());
    JsonNode last = form.path("statements").get(2);
    assertEquals("[\"آمن #١٢ وأن\",\"العمل\"]", last.path("content").toString());
    assertTrue(last.path("content_spans_paras").asBoolean());
    JsonNode parts = form.path("statements").get(1).path("content");
    assertEquals("#١٢#1", parts.get(1).asText(), "words that look like a number are numbered");
    assertEquals(3, form.path("statements").get(1).path("content_para").asInt());
    JsonNode gold = JSON.readTree(files.get("bridge.gold.json"));
    assertEquals("[]", gold.path("times").toString());
    assertFalse(gold.path("entities_complete").asBoolean());
    SharedTools.need();
    compare(files);
  }

  @Test
  void whatCannotBeQuotedIsToldAndTheRestGoesOn() throws IOException {
    String text = "قال المدير\nالعام إن الجسر سيغلق.\nوأضاف أنه قديم.";
    ReviewDesk.add(ledger, ReviewDesk.article("a", text), ReviewDesk.article("b", text + "."));
    ReviewDesk.add(ledger, ReviewDesk.article("c", text + ".."));
    Span content = at(text, "الجسر", 1);
    finish(1, List.of(annotation(null, List.of(content), at(text, "المدير\nالعام", 1))));
    List<Span> parts = List.of(content, at(text, "سيغلق", 1), at(text, "قديم", 1));
    finish(2, List.of(annotation(null, parts, null)));
    finish(3, List.of(annotation(null, List.of(content), null)));
    List<String> complaints = new ArrayList<>();
    assertEquals(3, export(complaints).size());
    assertEquals(2, complaints.size());
    assertTrue(complaints.get(0).startsWith("article a: statement "), complaints.get(0));
    assertTrue(
        complaints.get(0).endsWith("its source goes over the end of a line; make it shorter"));
    assertTrue(complaints.get(1).contains("article b: statement "), complaints.get(1));
  }

  @Test
  void namesOfFilesAreSafeAndGivenOnce() {
    GoldNames names = new GoldNames();
    assertEquals("bridge-12.v2", names.name("bridge-12.v2", 1));
    assertEquals("bridge@2", names.name("bridge@2", 2));
    assertEquals("BRIDGE@2-3", names.name("BRIDGE@2", 3));
    assertEquals("etc-passwd-4", names.name("../../etc/passwd", 4));
    assertEquals("article-5", names.name("...", 5));
    assertEquals("_CON.x-6", names.name("CON.x", 6));
    assertEquals("a-gold-7", names.name("a.gold", 7));
    assertEquals("جسر-الميناء-8", names.name("جسر\u202e الميناء", 8));
    assertEquals("https-x.example-a-9", names.name("https://x.example/a", 9));
    assertEquals(100 + 3, names.name("x".repeat(300), 10).length());
    assertEquals("article-5-11", names.name("article-5", 11));
  }

  /** Any text, any stretches: odd white space, signs that look like numbers, repeated words. */
  @Test
  void goldPyBuildsWhatWeWrite() throws Exception {
    SharedTools.need();
    Random random = new Random(20161105);
    String[] pieces = {
      "قال", " ", "  ", "\n", "\r\n", "\r", "\u00a0", "\u2003", "\u001c", "\u0085", "\u2028", "\t",
      "#2", "#٣", "ال", "لا", "😀", "\\E", ".*", "(", "\u001f", "\"", "\u007f", "\f", "\ufeff"
    };
    for (int i = 1; i <= 60; i++) {
      StringBuilder text = new StringBuilder("بدء ");
      for (int k = random.nextInt(60); k >= 0; k--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      ReviewDesk.add(ledger, ReviewDesk.article("a" + i, text.toString() + i));
      finish(i, drawn(reviews.of(i).orElseThrow().text(), random));
    }
    List<String> complaints = new ArrayList<>();
    Map<String, String> files = export(complaints);
    assertTrue(files.size() > 3 * 25, complaints.toString());
    compare(files);
  }

  private static List<Annotation> drawn(Slices text, Random random) {
    List<Annotation> drawn = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Span content = drawn(text, random, 9);
      Span source = drawn(text, random, 4);
      drawn.add(annotation(random.nextBoolean() ? source : null, List.of(content), source));
    }
    return drawn;
  }

  private static Span drawn(Slices text, Random random, int longest) {
    Span span = new Span(0, 3);
    for (int i = 0; i < 9; i++) {
      int begin = random.nextInt(text.length());
      Span other = new Span(begin, Math.min(text.length(), begin + 1 + random.nextInt(longest)));
      boolean hasLetters = text.words(other).codePoints().anyMatch(Character::isLetterOrDigit);
      boolean hasLineEnd = text.words(other).matches("(?s).*[\r\n].*") && longest < 9;
      span = hasLetters && !hasLineEnd ? other : span;
    }
    return span;
  }

  @Test
  void annotatedArticlesGoRoundTripAndAreMeasuredAsScorePyDoes() throws Exception {
    SharedTools.need();
    List<JsonNode> golds = golds();
    for (int i = 0; i < golds.size(); i++) {
      JsonNode gold = golds.get(i);
      ReviewDesk.add(
          ledger,
          new Article(
              gold.path("id").asText(),
              gold.path("text").asText(),
              gold.path("outlet").textValue(),
              gold.path("url").textValue(),
              gold.path("published").textValue(),
              null,
              gold.path("author").textValue()));
      finish(i + 1, annotations(gold));
    }
    Map<String, String> files = export();
    compare(files);
    for (JsonNode gold : golds) {
      JsonNode ours = JSON.readTree(files.get(gold.path("id").asText() + ".gold.json"));
      assertEquals(gold.path("statements"), ours.path("statements"), gold.path("id").asText());
      assertEquals(gold.path("text"), ours.path("text"));
      assertEquals(gold.path("outlet"), ours.path("outlet"));
    }
    measure();
  }

  private static List<JsonNode> golds() throws IOException {
    List<JsonNode> golds = new ArrayList<>();
    try (Stream<Path> files = Files.list(SharedTools.GOLD)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList()) {
        golds.add(JSON.readTree(Files.readString(file)));
      }
    }
    return golds;
  }

  private static List<Annotation> annotations(JsonNode gold) {
    return new AnnotationJson()
        .read(gold.path("statements").toString()).stream().map(Named::annotation).toList();
  }

  private void measure() throws IOException, InterruptedException {
    Path readings = Files.createDirectory(folder.resolve("readings"));
    ledger.eachReading(
        (key, json) -> {
          try {
            ObjectNode reading = (ObjectNode) JSON.readTree(json);
            String id = reading.path("document").path("id").asText();
            Files.writeString(readings.resolve(id + ".json"), reading.toString());
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    String built = folder.resolve("built").toString();
    JsonNode score =
        JSON.readTree(SharedTools.run(List.of("score.py", built, readings.toString(), "--json")));
    Agreement agreement = ledger.database().read(Agreement::of);
    assertEquals(score.path("documents").asInt(), agreement.articles());
    for (Measure measure : Measure.values()) {
      JsonNode theirs = score.path(measure.name().toLowerCase(Locale.ROOT));
      Tally ours = agreement.of(measure);
      assertEquals(
          new Tally(
              theirs.path("tp").asLong(),
              theirs.path("gold").asLong(),
              theirs.path("pred").asLong()),
          ours,
          measure.toString());
      assertEquals(theirs.path("F1").asDouble(), ours.f1(), 1e-9);
    }
  }

  @Test
  void reviewsOfNothingMeasureNothing() {
    Agreement agreement = ledger.database().read(Agreement::of);
    assertEquals(0, agreement.articles());
    assertEquals(new Tally(0, 0, 0), agreement.of(Measure.EXACT));
    assertEquals(0, agreement.of(Measure.EXACT).f1());
    Reviewed none = reviews.of(1).orElse(null);
    assertEquals(null, none);
  }
}
