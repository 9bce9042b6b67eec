package org.musnad.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.intake.Defaults;
import org.musnad.spark.input.Inputs;
import org.musnad.spark.input.Slice;
import org.musnad.spark.input.Stretches;
import org.musnad.spark.keep.Layout;
import org.musnad.spark.read.ArchiveReading;
import org.musnad.spark.read.Staging;
import org.musnad.spark.table.Table;

/** An archive is what {@code musnad add} makes of the same files on one machine. */
class ArchiveTest {
  /** So small that the newsroom becomes many slices, and lines lie across their ends. */
  private static final Settings SMALL =
      new Settings(new Defaults(null, null), 9_001, 0, line -> {});

  @TempDir private Path folder;

  private Archive archive() {
    return Archive.at(LocalSpark.session(), folder.resolve("archive").toString());
  }

  private static List<String> names(Path... paths) {
    return Stream.of(paths).map(Path::toString).toList();
  }

  /** All readings of the archive are those of the ledger. */
  static void assertSame(OneMachine one, Archive archive) {
    Map<String, TableReadings.Parts> expected = new TreeMap<>();
    one.readings().forEach((id, reading) -> expected.put(id, TableReadings.Parts.of(reading)));
    Map<String, TableReadings.Parts> actual = new TableReadings(archive).read();
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((id, reading) -> assertEquals(reading, actual.get(id), id));
  }

  @Test
  void isWhatOneMachineMakesOfTheSameFiles() throws IOException {
    Path odd = MadeUp.folder(folder.resolve("odd"));
    Path later = folder.resolve("later.jsonl");
    Files.writeString(
        later,
        MadeUp.line("x", "2016-11-05", MadeUp.text(12))
            + "\n"
            + MadeUp.line("sahil-1001", "", MadeUp.text(13))
            + "\n"
            + MadeUp.line("new", "2016-11-05", MadeUp.text(8))
            + "\n");
    try (OneMachine one = new OneMachine(folder.resolve("one.db"))) {
      one.add(List.of(MadeUp.NEWSROOM, odd));
      Summary first = archive().add(names(MadeUp.NEWSROOM, odd), SMALL);
      assertSame(one, archive());
      assertEquals(53, first.articles());
      assertEquals(4, first.versions());
      assertEquals(1, first.known());
      assertEquals(1, first.passedOver());
      assertEquals(5, first.quarantined());
      assertEquals(one.faults(), quarantined());
      assertTrue(first.anyFailed());

      Summary again = archive().add(names(MadeUp.NEWSROOM, odd), SMALL);
      assertEquals(new Summary(0, 0, 0, 0, 0, 0, List.of()), again);

      one.add(List.of(odd, later));
      Summary more = archive().add(names(odd, later), SMALL);
      assertSame(one, archive());
      assertEquals(3, more.articles());
      assertEquals(2, more.versions());

      // Cut otherwise, nothing is read again.
      Summary otherwise = archive().add(names(MadeUp.NEWSROOM, odd, later), Settings.USUAL);
      assertEquals(again, otherwise);
    }
  }

  @Test
  void isWhatOneMachineMakesOfRealArticles() throws IOException {
    Path corpus = Path.of("../../shared/data/newsroom/articles.jsonl.gz");
    assumeTrue(Files.exists(corpus), "the corpus is no part of the project");
    Path sample = folder.resolve("sample.jsonl");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), UTF_8))) {
      Files.write(sample, lines.lines().skip(2_000).limit(300).toList());
    }
    try (OneMachine one = new OneMachine(folder.resolve("one.db"))) {
      one.add(List.of(sample));
      archive().add(names(sample), new Settings(new Defaults(null, null), 1 << 18, 0, line -> {}));
      assertSame(one, archive());
    }
  }

  private List<String> quarantined() {
    return archive().quarantine().select("place", "problem", "remedy").collectAsList().stream()
        .map(
            row ->
                row.getString(0).replaceFirst("^file:", "")
                    + ": "
                    + row.getString(1)
                    + "; "
                    + row.getString(2))
        .sorted()
        .toList();
  }

  /** Tasks of a job that was killed can end after the next one has made other parts. */
  @Test
  void aSliceThatTwoPartsHaveIsThereOnce() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(
          input.resolve(i + ".jsonl"), MadeUp.line("a" + i, "2016-11-05", MadeUp.text(i)) + "\n");
    }
    JavaSparkContext spark = new JavaSparkContext(LocalSpark.session().sparkContext());
    org.apache.hadoop.fs.Path root =
        new org.apache.hadoop.fs.Path(folder.resolve("archive").toUri());
    Staging staging = new Staging(new Layout(root).staging(), spark.hadoopConfiguration());
    ArchiveReading reading = new ArchiveReading(spark, staging, SMALL.sliceBytes());
    List<Slice> slices =
        reading.slices(
            new Inputs(spark.hadoopConfiguration(), fault -> {}).find(names(input)),
            new Stretches());
    for (int other = 1; other < 3; other++) {
      List<Slice> part = List.of(slices.get(0), slices.get(other));
      reading.read(part, new Stretches(), SMALL.defaults(), 0, line -> {});
    }
    try (OneMachine one = new OneMachine(folder.resolve("one.db"))) {
      one.add(List.of(input));
      Summary summary = archive().add(names(input), SMALL);
      assertSame(one, archive());
      assertEquals(3, summary.articles());
      assertEquals(List.of(), summary.complaints());
    }
  }

  /**
   * Of what one task reads the first of equal articles stays, so all is read in the order of input.
   */
  @Test
  void theEndOfAFileStaysBeforeTheNextFile() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    String begin =
        MadeUp.line("a0", "2016-11-05", MadeUp.text(0))
            + "\n"
            + MadeUp.line("a1", "2016-11-05", MadeUp.text(1))
            + "\n";
    Files.writeString(
        input.resolve("a.jsonl"), begin + MadeUp.line("a2", "2016-11-05", MadeUp.text(2)) + "\n");
    Files.writeString(
        input.resolve("b.jsonl"), MadeUp.line("b0", "2016-11-05", MadeUp.text(2)) + "\n");
    Settings twoLines =
        new Settings(new Defaults(null, null), begin.getBytes(UTF_8).length, 0, line -> {});
    JavaSparkContext spark = new JavaSparkContext(LocalSpark.session().sparkContext());
    Layout layout = new Layout(new org.apache.hadoop.fs.Path(folder.resolve("archive").toUri()));
    ArchiveReading reading =
        new ArchiveReading(
            spark,
            new Staging(layout.staging(), spark.hadoopConfiguration()),
            twoLines.sliceBytes());
    List<Slice> slices =
        reading.slices(
            new Inputs(spark.hadoopConfiguration(), fault -> {}).find(names(input)),
            new Stretches());
    assertEquals(3, slices.size());
    reading.read(slices.subList(0, 1), new Stretches(), twoLines.defaults(), 0, line -> {});
    try (OneMachine one = new OneMachine(folder.resolve("one.db"))) {
      one.add(List.of(input));
      Summary rest = archive().add(names(input), twoLines);
      assertEquals(1, rest.known());
      assertSame(one, archive());
    }
  }

  @Test
  void monthsAreFolders() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file,
        Stream.of("2016-11-05", "2016-12-31T23:59:59+03:00", "2016-13-01", "2016", "", "2016-11")
            .map(day -> MadeUp.line("of " + day, day, MadeUp.text(day.length())))
            .reduce("", (all, line) -> all + line + "\n"));
    archive().add(names(file), Settings.USUAL);
    Map<String, String> months = new TreeMap<>();
    for (Row row : archive().table(Table.ARTICLES).collectAsList()) {
      months.put(row.getAs("article"), row.getAs("month"));
    }
    assertEquals("2016-11", months.get("of 2016-11-05"));
    assertEquals("2016-11", months.get("of 2016-11"));
    assertEquals("2016-12", months.get("of 2016-12-31T23:59:59+03:00"));
    assertEquals("unknown", months.get("of 2016-13-01"));
    assertEquals("unknown", months.get("of 2016"));
    assertEquals("unknown", months.get("of "));
    assertTrue(Files.isDirectory(folder.resolve("archive/statements/month=2016-11")));
    assertFalse(Files.exists(folder.resolve("archive/_musnad/read")));
  }

  @Test
  void parquetIsReadAsTheSameLinesWouldBe() throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        MadeUp.line("a", "2016-11-05", MadeUp.text(1))
            + "\n{\"text\":\""
            + MadeUp.text(2)
            + "\"}\n{\"id\":\"c\"}\n");
    LocalSpark.session()
        .read()
        .schema("id string, outlet string, published date, text string, more array<int>")
        .json(lines.toString())
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(folder.resolve("rows").toString());
    Files.write(folder.resolve("rows/not.parquet"), new byte[] {1, 2, 3});
    Summary summary = archive().add(names(folder.resolve("rows")), Settings.USUAL);
    assertEquals(2, summary.articles());
    assertEquals(2, summary.quarantined());
    List<Row> rows = archive().table(Table.ARTICLES).orderBy("published").collectAsList();
    assertTrue(rows.get(0).<String>getAs("article").endsWith(".parquet:2"));
    assertEquals("2016-11-05", rows.get(1).getAs("published"));
    assertEquals(MadeUp.text(1), rows.get(1).getAs("text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT96", "TIMESTAMP_MICROS"})
  void instantsMayBeWrittenAsSparkDoes(String type) throws IOException {
    SparkSession spark = LocalSpark.session().newSession();
    spark.conf().set("spark.sql.parquet.outputTimestampType", type);
    Path rows = folder.resolve("rows");
    spark
        .sql("SELECT 'a' AS id, TIMESTAMP'2016-11-05 08:30:00' AS published, 'قال إن' AS text")
        .write()
        .parquet(rows.toString());
    archive().add(names(rows), Settings.USUAL);
    Row row = archive().table(Table.ARTICLES).select("published", "month").head();
    assertEquals("2016-11-05T08:30:00Z", row.getString(0));
    assertEquals("2016-11", row.getString(1));
  }

  @Test
  void namesThatLeadNowhereAreToldAndTheRestIsDone() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Summary summary =
        archive().add(names(folder.resolve("missing"), empty, MadeUp.NEWSROOM), Settings.USUAL);
    assertEquals(44, summary.articles());
    assertEquals(2, summary.complaints().size());
    assertTrue(
        summary.complaints().get(0).contains("no such file"), summary.complaints()::toString);
  }
}
