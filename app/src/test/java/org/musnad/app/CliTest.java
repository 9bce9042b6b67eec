package org.musnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.app.view.Json;

class CliTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final String ARTICLE = "قال وزير النقل سامي حداد إن الطريق مغلق.\n";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String standardInput = "";

  private int run(String... args) {
    return run(out, args);
  }

  private int run(OutputStream results, String... args) {
    PrintStream complaints = new PrintStream(err, true, UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(standardInput.getBytes(UTF_8));
    return Main.run(new Console(in, results, complaints, 0, false, false), args);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8).replace(folder + "/", "");
  }

  @Test
  void versionAndHelpGoToStandardOutput() {
    assertEquals(0, run("--version"));
    assertTrue(out().matches("musnad \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), out());
    out.reset();
    assertEquals(0, run("read", "--help"));
    assertTrue(out().contains("1   some input failed"), out());
    assertTrue(out().contains("--[no-]color"), out());
    assertEquals("", err());
  }

  @Test
  void filesAloneAreReadAsByTheCommandOfAllOptions() {
    String article = EXAMPLES.resolve("dam.txt").toString();
    assertEquals(0, run("read", article));
    String plain = out();
    assertTrue(PlainRead.is("read", article));
    out.reset();
    assertEquals(0, run("read", "--threads", "1", article));
    assertEquals(out(), plain);
    assertEquals("", err());
  }

  @Test
  void whatIsReadButHardlyAsMeantIsToldOnce() throws IOException {
    String lines =
        "{\"text\":\"The road is closed.\"}\n{\"text\":\"The sea is calm.\"}\n"
            + "{\"text\":\"قال سامي حداد إن الطريق مغلق.\",\"published\":\"5/11/2016\"}\n"
            + "{\"text\":\"قال سامي حداد إن البحر هادئ.\",\"published\":\"2016-11-05 08:00\"}\n";
    String file = file("odd.jsonl", lines);
    assertEquals(0, run("read", file));
    List<String> told = err().lines().toList();
    assertEquals(3, told.size(), err());
    assertTrue(told.get(0).startsWith("musnad: odd.jsonl:1: no Arabic letter;"), err());
    assertTrue(told.get(1).startsWith("musnad: odd.jsonl:3: \"published\" is no day"), err());
    assertTrue(told.get(2).startsWith("musnad: one more article: no Arabic letter;"), err());
  }

  @ParameterizedTest
  @CsvSource({
    "2016-11-05, true",
    "2016-11-05T08:00:00+03:00, true",
    "2016-02-29, true",
    "2016-11, true",
    "2016, true",
    "'  ', true",
    "2016-02-30, false",
    "2016-13-45, false",
    "2016-13, false",
    "2016-11-5, false",
    "2016-Nov-5, false",
    "yesterday, false",
  })
  void aDayOfPublicationThatIsNoneIsTold(String published, boolean understood) throws IOException {
    String text = "{\"text\":\"قال سامي حداد إن الطريق مغلق.\",\"published\":\"%s\"}\n";
    String file = file("days.jsonl", String.format(text, published));
    assertEquals(0, run("read", file));
    String told =
        "musnad: days.jsonl:1: \"published\" is no day, so that no \"yesterday\" is reckoned from"
            + " it; write it as 2016-11-05";
    assertEquals(understood ? "" : told, err().strip());
  }

  @Test
  void whereNothingWasReadThereAreNoNumbers() {
    assertEquals(1, run("read", folder.resolve("none.txt").toString()));
    assertEquals("", out());
  }

  @Test
  void aGazetteerIsMadeAndRead() throws IOException {
    String dump =
        file(
            "IQ.txt",
            "900001\tZuhayran\tZuhayran\tزهيران\t33.5\t44.25\tP\tPPL\tIQ\t\t07\t\t\t\t1200"
                + "\t\t34\tAsia/Baghdad\t2024-01-01\n");
    String made = folder.resolve("iraq.tsv").toString();
    assertEquals(0, run("gazetteer", "import", "--output", made, dump));
    assertEquals("1 places in " + made + "\n", out());
    out.reset();
    String article = file("a.txt", "انفجرت عبوة في زهيران أمس.\n");
    assertEquals(0, run("read", "--format", "json", "--gazetteer", made, article));
    assertTrue(out().contains("\"name\":\"Zuhayran\",\"lat\":33.5,\"lon\":44.25"), out());
    assertEquals("", err());
  }

  @Test
  void aGazetteerThatIsNoneIsNamed() throws IOException {
    String other = file("other.tsv", "id\tword\nx\ty\n");
    assertEquals(1, run("read", "--gazetteer", other, file("a.txt", ARTICLE)));
    assertEquals("musnad: other.tsv:2: a place without a name" + System.lineSeparator(), err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add|Missing required parameter: 'FILE'; see musnad add --help",
        "add --threads 0 x|--threads takes a number from 1 to 1024; see musnad add --help",
        "forget|forget what? name an ID, or --outlet NAME; see musnad forget --help",
        "read|Missing required parameter: 'FILE'; see musnad read --help",
        "write|there is no command write; see musnad --help",
        "raed x|there is no command raed, but there is read; see musnad --help",
        "read --fromat=csv x|there is no option --fromat, but there is --format;"
            + " see musnad read --help",
        "read -x x|there is no option -x; see musnad read --help",
        "read --hlp x|there is no option --hlp; see musnad read --help",
        "read -format=csv x|there is no option -format, but there is --format;"
            + " see musnad read --help",
        "ad x|there is no command ad; see musnad --help",
        "verify x|'x' is one argument too many; see musnad verify --help",
        "read --threads 0 x|--threads takes a number from 1 to 1024; see musnad read --help",
        "read --published 5.11.2016 x|--published 5.11.2016 is no date; write it as 2016-11-05;"
            + " see musnad read --help",
        "read --table times x|--table goes with --format csv; see musnad read --help",
        "read --format json --full x|--full and --sections go with text; see musnad read --help",
        "offices|which command? import; see musnad offices --help",
        "examples nowhere|no examples at nowhere; see musnad examples --help",
        "gazetteer|which command? import; see musnad gazetteer --help",
        "gazetteer import x|Missing required option: '--output=FILE'; see musnad gazetteer import"
            + " --help",
      })
  void wrongUsageIsOneLineAndExitCodeTwo(String args, String complaint) {
    assertEquals(2, run(args.split(" ")));
    assertEquals("musnad: " + complaint + System.lineSeparator(), err());
    assertEquals("", out());
  }

  @Test
  void jsonIsOneObjectALineForEachArticle() {
    assertEquals(0, run("read", "--format", "json", EXAMPLES.toString()), err());
    List<String> lines = out().lines().toList();
    assertEquals(51, lines.size(), "four texts and 47 lines of JSON");
    for (String line : lines) {
      Map<String, Object> ledger = Json.object(line);
      assertTrue(!Json.list(ledger, "statements").isEmpty(), line);
    }
  }

  @Test
  void whatIsReadAloneIsTheSameAndTheRestIsEmpty() {
    run("read", "--format", "json", EXAMPLES.toString());
    List<String> whole = out().lines().toList();
    out.reset();
    assertEquals(0, run("read", "--only", "statements", "--format", "json", EXAMPLES.toString()));
    List<String> alone = out().lines().toList();
    assertEquals(whole.size(), alone.size());
    for (int i = 0; i < alone.size(); i++) {
      Map<String, Object> part = Json.object(alone.get(i));
      assertEquals(Json.object(whole.get(i)).get("statements"), part.get("statements"));
      assertEquals(List.of(), part.get("places"));
    }
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    run("read", "--format", "json", "--threads", "1", EXAMPLES.toString());
    String one = out();
    out.reset();
    run("read", "--format", "json", "--threads", "5", EXAMPLES.toString());
    assertEquals(one, out());
  }

  @Test
  void optionsSpeakForArticlesThatAreSilent() {
    standardInput = ARTICLE;
    run("read", "--format=json", "--published", "2016-11-05T08:00", "--outlet", "الأفق", "-");
    assertTrue(out().contains("\"outlet\":\"الأفق\""), out());
    assertTrue(out().contains("\"published\":\"2016-11-05T08:00\",\"published_basis\":\"given\""));
  }

  @Test
  void csvHasAHeaderAndARowForEachStatement() throws IOException {
    assertEquals(0, run("read", "--format", "csv", file("=a.txt", ARTICLE)));
    List<String> rows = out().lines().toList();
    assertEquals(2, rows.size(), out());
    assertTrue(rows.get(0).startsWith("article,outlet,published,statement,"), out());
    assertTrue(rows.get(1).startsWith("'=a,,,s1,1,"), out());
  }

  @Test
  void textEndsWithASummary() throws IOException {
    assertEquals(0, run("read", file("a.txt", ARTICLE)));
    assertTrue(out().contains("\nSummary: 1 statement in 1 article\n"), out());
    assertTrue(out().chars().noneMatch(c -> c == 27), "no colour but on a terminal");
    out.reset();
    run("read", "--color", folder.resolve("a.txt").toString());
    assertTrue(out().contains("\u001b[1m"), out());
  }

  @Test
  void faultsAreReportedAndTheRestGoesOn() throws IOException {
    String lines = file("a.jsonl", "{\"text\":\"قال\"}\n{oops\n{\"text\":\"قال\"}\n");
    assertEquals(1, run("read", "--format", "json", "nowhere.txt", lines));
    assertEquals(2, out().lines().count());
    List<String> faults = err().lines().toList();
    assertEquals("musnad: nowhere.txt: no such file; check the name", faults.get(0));
    assertTrue(faults.get(1).startsWith("musnad: a.jsonl:2:2: broken JSON: "), faults.get(1));
    assertEquals(2, faults.size());
  }

  @Test
  void aReaderWhoGoesAwayIsNoFailure() throws IOException {
    assertEquals(0, run(failing("Broken pipe"), "read", file("a.txt", ARTICLE)));
    assertEquals("", err());
  }

  @Test
  void aFullDiskIsSaid() throws IOException {
    assertEquals(1, run(failing("No space left on device"), "read", file("a.txt", ARTICLE)));
    assertEquals(
        "musnad: standard output cannot be written: No space left on device; see to its disk",
        err().strip());
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @Test
  void explainHasALineForEachCue() throws IOException {
    assertEquals(0, run("explain", file("a.txt", ARTICLE)));
    assertTrue(out().contains("1:1  \u2067قال\u2069"), out());
    assertTrue(out().contains("  s1  "), out());
  }

  @Test
  void checksAndTheirTable() throws IOException {
    String article = file("a.txt", "قال وزير الخارجية الأمريكي أشتون كارتر إن الطريق مغلق.\n");
    assertEquals(0, run("read", "--published", "2016-11-05", article), err());
    assertTrue(out().contains("the text has Ashton Carter as United States"), out());
    assertTrue(out().contains("  checks         1 (a table shows otherwise)"), out());
    out.reset();
    run("read", "--published=2016-11-05", "--format=csv", "--table=checks", article);
    assertEquals(2, out().lines().count(), out());
    out.reset();
    run("explain", "--published=2016-11-05", article);
    assertTrue(out().contains("  us.foreign  us.carter  mismatch: "), out());
  }

  @Test
  void aTableMadeOfADumpIsUsed() throws IOException {
    Path dump = Path.of("src/test/resources/wikidata-sample.json");
    assertEquals(0, run("offices", "import", dump.toString()), err());
    String table = file("offices.tsv", out());
    out.reset();
    String article = file("a.txt", "قال محافظ المرفأ سالم بن راشد إن الطريق مغلق.\n");
    run("read", "--published", "2016-11-05", "--offices", table, article);
    assertTrue(out().contains("the text has Salem bin Rashid as Governor of the Harbour"), out());
    assertTrue(out().contains("(Wikidata Q900002)"), out());
    out.reset();
    run("read", "--published", "2014-11-05", "--offices", table, article);
    assertTrue(out().contains("checks         0"), out());
  }

  @Test
  void aFileThatIsNoTableOfOfficesIsSaid() throws IOException {
    String article = file("a.txt", ARTICLE);
    assertEquals(1, run("read", "--offices", file("b.tsv", "x"), article));
    assertEquals(
        "musnad: b.tsv: no table of office-holders: make one with musnad offices import",
        err().strip());
    err.reset();
    assertEquals(1, run("read", "--offices", "nowhere.tsv", article));
    assertEquals("musnad: nowhere.tsv: no such file; check the name", err().strip());
    err.reset();
    assertEquals(1, run("offices", "import", "nowhere.json"));
    assertEquals("musnad: nowhere.json: no such file; check the name", err().strip());
  }

  @Test
  void examplesRunWithoutMaven() throws IOException {
    String examples =
        file(
            "a.md",
            """
            # One that fails
            ```example cli.fails
            الطريق مغلق.
            ---
            assert indirect
              cue -
              person named الطريق
              content مغلق
            ```
            ```example cli.passes
            الطريق مغلق.
            ---
            none
            ```
            """);
    assertEquals(1, run("examples", examples), err());
    assertTrue(out().contains("cli.fails: failed"), out());
    assertTrue(out().endsWith("1 passed, 1 failed, 0 known gaps, 0 gaps closed\n"), out());
  }

  @Test
  void brokenExamplesAreReportedWithTheirPlace() throws IOException {
    assertEquals(1, run("examples", file("a.md", "```example x\nنص\n---\nwhat\n```\n")));
    assertTrue(err().startsWith("musnad: a.md:"), err());
  }
}
