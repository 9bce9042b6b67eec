package org.musnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.ledger.export.Export;

/** {@code musnad search} and {@code musnad export}, as their users run them. */
class LedgerCliTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String ledger = "";

  @BeforeEach
  void add() throws IOException {
    ledger = folder.resolve("news.db").toString();
    String article =
        "😀 نقلت صحيفة «الأفق» عن مصدر هندسي قوله إن الجسر القديم مغلق.\\nوقيل إن السوق مزدحم.";
    Path articles =
        Files.writeString(
            folder.resolve("a.jsonl"),
            "{\"id\":\"bridge\",\"outlet\":\"alufuq\",\"published\":\"2016-11-05\",\"title\":\"عن الجسر\",\"text\":\""
                + article
                + "\"}\n");
    assertEquals(0, run("add", articles.toString()), err::toString);
    out.reset();
    err.reset();
  }

  private int run(String... args) {
    return run(out, args);
  }

  private int run(OutputStream results, String... args) {
    PrintStream complaints = new PrintStream(err, true, UTF_8);
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--ledger";
    all[args.length + 1] = ledger;
    Console console =
        new Console(new ByteArrayInputStream(new byte[0]), results, complaints, 0, false, false);
    return Main.run(console, all);
  }

  private String out() {
    return out.toString(UTF_8).replaceAll("[\u2066-\u2069]", "");
  }

  private String err() {
    return err.toString(UTF_8).replace(folder + "/", "").strip();
  }

  @Test
  void aStatementWithItsChainAndItsWordsMarked() {
    assertEquals(0, run("search", "جسر", "قديم"));
    assertEquals(
        """
        ━━ alufuq · 2016-11-05 · bridge · s1
            عن الجسر
            you ← صحيفة «الأفق»  (media, named)
                ← مصدر هندسي  (person, anonymous)
            *الجسر* *القديم* مغلق

        1 statement
        """,
        out());
    assertEquals("", err());
  }

  @Test
  void coloursMarkInBold() {
    assertEquals(0, run("search", "--color", "جسر"));
    assertTrue(out().contains("\u001b[1mالجسر\u001b[0m القديم مغلق"), out());
  }

  @Test
  void offsetsInJsonAreCodePointsOfTheText() {
    assertEquals(0, run("search", "جسر", "--format", "json"));
    List<String> lines = out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).contains("\"marks\":[{\"begin\":43,\"end\":48}]"), lines.get(0));
    assertTrue(lines.get(0).contains("\"id\":\"bridge\",\"outlet\":\"alufuq\""), lines.get(0));
    assertEquals(
        "{\"found\":{\"in\":\"statements\",\"count\":1,\"exact\":true,\"order\":\"rank\"}}",
        lines.get(1));
  }

  @Test
  void articlesAndBoth() {
    assertEquals(0, run("search", "مزدحم", "--in", "all"));
    assertTrue(out().contains("· s2\n"), out());
    assertTrue(out().contains("you ← nobody\n    السوق *مزدحم*\n\n1 statement\n━━ "), out());
    assertTrue(out().contains("مغلق. وقيل إن السوق *مزدحم*.\n\n1 article\n"), out());
  }

  @Test
  void nothingAskedIsAList() {
    assertEquals(0, run("search", "--anonymous"));
    assertTrue(out().endsWith("2 statements, newest first\n"), out());
    out.reset();
    assertEquals(0, run("search", "--outlet", "other"));
    assertEquals("0 statements\n", out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "search ؟|no word to search for in ؟; type one, or nothing; see musnad search --help",
        "search x --limit 0|a limit of 0; it goes from 1 to 1000; see musnad search --help",
        "search --from 5.11.2016|--from 5.11.2016 is no date; write it as 2016-11-05; see musnad"
            + " search --help",
        "search --to 2016-13|--to 2016-13 is no date; write it as 2016-11-05; see musnad search"
            + " --help",
      })
  void wrongUsageIsOneLine(String args, String complaint) {
    assertEquals(2, run(args.split(" ")));
    assertEquals("musnad: " + complaint, err());
    assertEquals("", out());
  }

  @Test
  void anUnknownFormatIsToldWhichThereAre() {
    assertEquals(2, run("export", "xls"));
    assertTrue(err().contains("expected one of [JSONL, CSV, PROV, SCHEMA, GRAPHML, "), err());
    assertTrue(err().endsWith("but was 'xls'; see musnad export --help"), err());
    assertEquals(1, err().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"search x", "export csv"})
  void aLedgerThatIsNotThereIsOneLine(String args) {
    ledger = folder.resolve("none.db").toString();
    assertEquals(1, run(args.split(" ")));
    assertEquals("musnad: none.db: no such ledger; make one by musnad add, or name another", err());
  }

  @Test
  void monthsAndYearsAreDaysToo() {
    for (String days : List.of("--from 2016 --to 2016", "--from 2016-11 --to 2016-11")) {
      out.reset();
      assertEquals(0, run(("search " + days).split(" ")));
      assertTrue(out().endsWith("2 statements, newest first\n"), days);
    }
    out.reset();
    assertEquals(0, run("search", "--to", "2016-10"));
    assertEquals("0 statements\n", out());
  }

  @Test
  void everyFormatIsWritten() throws IOException {
    assertEquals(0, run("export", "--help"));
    String help = out();
    for (Export each : Export.values()) {
      String format = each.toString();
      assertTrue(help.contains(String.format(" %-8s ", format)), format);
      if (each == Export.GOLD) {
        continue; // of finished reviews alone; below
      }
      out.reset();
      assertEquals(0, run("export", format), format);
      Path file = folder.resolve("out." + format);
      assertEquals(0, run("export", format, "--output", file.toString()), format);
      assertEquals(out.toString(UTF_8), Files.readString(file));
      assertEquals(each == Export.CLAIMS, Files.size(file) < 50, "one article shares no claim");
    }
    assertEquals("", err());
  }

  @Test
  void goldOfNoFinishedReviewIsSaidAndLeavesNoFiles() throws IOException {
    String complaint =
        "musnad: no review is finished; finish some in musnad serve, and export then";
    Path gold = folder.resolve("gold");
    assertEquals(1, run("export", "gold", "--output", gold.toString()));
    assertEquals(complaint, err());
    try (Stream<Path> files = Files.list(gold)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsOneLineAndLeavesNothing() throws IOException {
    Path file = folder.resolve("nowhere").resolve("x.csv");
    assertEquals(1, run("export", "csv", "--output", file.toString()));
    assertEquals(
        "musnad: nowhere/x.csv cannot be written: no such folder; name another place, or make room",
        err());
    assertEquals(1, run("export", "csv", "--output", folder.toString()));
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.noneMatch(path -> path.toString().endsWith(".part")));
    }
  }

  @Test
  void theLedgerIsNotWrittenOver() {
    assertEquals(2, run("export", "csv", "--output", ledger));
    assertTrue(err().contains("is the ledger itself; name another file"), err());
    assertEquals(0, run("verify"), err());
  }

  @Test
  void aLinkIsFollowed() throws IOException {
    Path real = Files.writeString(folder.resolve("real.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);
    assertEquals(0, run("export", "csv", "--output", link.toString()), err());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(real).contains("bridge"));
  }

  @Test
  void aReaderWhoGoesAwayIsNoFailure() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertEquals(0, run(broken, "export", "jsonl"));
    assertEquals("", err());
    assertFalse(Files.exists(folder.resolve("musnad.db")));
  }
}
