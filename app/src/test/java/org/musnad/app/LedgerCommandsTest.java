package org.musnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.review.Judgement;
import org.musnad.ledger.review.Reviews;

/** {@code musnad add}, {@code forget} and {@code verify}. */
class LedgerCommandsTest {
  private static final int MANY = 2_000;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String ledger = "";

  @BeforeEach
  void name() {
    ledger = folder.resolve("news.db").toString();
  }

  private String run(int code, String... args) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, UTF_8),
            0,
            false,
            false);
    assertEquals(code, Main.run(console, args), err.toString(UTF_8));
    return shown(out);
  }

  private String shown(ByteArrayOutputStream stream) {
    return stream.toString(UTF_8).replace(folder + "/", "").replace("\r\n", "\n");
  }

  private String add(int code, String... args) {
    return run(code, command("add", args));
  }

  private String[] command(String name, String... args) {
    String[] command = new String[args.length + 3];
    command[0] = name;
    command[1] = "--ledger";
    command[2] = ledger;
    System.arraycopy(args, 0, command, 3, args.length);
    return command;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String line(String id, String outlet, String text) {
    return String.format("{\"id\":\"%s\",\"outlet\":\"%s\",\"text\":\"%s\"}%n", id, outlet, text);
  }

  @Test
  void articlesAreAddedOnce() throws IOException {
    String file =
        file(
            "news.jsonl",
            line("a", "alufuq", "قال وزير النقل سامي حداد إن الطريق مغلق.")
                + line("b", "alufuq", "أعلن الوزير أن الجسر مفتوح."));
    assertEquals("news.db: 2 to be added, 0 already there, 0 failed\n", add(0, "--dry-run", file));
    assertFalse(Files.exists(Path.of(ledger)));
    assertEquals("news.db: 2 added, 0 already there, 0 failed\n", add(0, file));
    assertEquals("news.db: 0 added, 2 already there, 0 failed\n", add(0, file));
    String later = file("later.jsonl", line("a", "alufuq", "قال الوزير إن الطريق مفتوح."));
    assertEquals(
        "news.db: 1 to be added (1 new versions), 0 already there, 0 failed\n",
        add(0, "--dry-run", later));
    assertEquals("news.db: 1 added (1 new versions), 0 already there, 0 failed\n", add(0, later));
    assertEquals("news.db: 3 articles checked, no fault\n", run(0, command("verify")));
    try (Ledger kept = Ledger.openForReading(ledger)) {
      assertTrue(kept.reading(1).orElseThrow().contains("\"schema\":\"musnad/1\""));
      assertEquals("سامي حداد", kept.statements(1).get(0).origin().name());
    }
  }

  @Test
  void whatCannotBeAddedIsToldAndTheRestGoesOn() throws IOException {
    String file =
        file(
            "news.jsonl",
            line("a", "alufuq", "قال الوزير إن الطريق مغلق.")
                + "{\"id\":\"b\"}\n"
                + line("c", "alufuq", "قال الوزير إن الطريق \\u0000 مغلق."));
    String missing = folder.resolve("missing.txt").toString();
    assertEquals("news.db: 1 added, 0 already there, 3 failed\n", add(1, file, missing));
    assertEquals(
        List.of(
            "musnad: missing.txt: no such file; check the name",
            "musnad: news.jsonl:2: the article has no text; give it a \"text\" or take the line"
                + " out",
            "musnad: news.jsonl:3: the text has a character U+0000; take it out"),
        shown(err).lines().sorted().toList());
  }

  @Test
  void whatIsForgottenIsGone() throws IOException {
    String file =
        file(
            "news.jsonl",
            line("a", "alufuq", "قال الوزير إن الطريق مغلق.")
                + line("b", "almarsa", "قال الوزير إن الجسر مغلق.")
                + line("c", "almarsa", "قال الوزير إن الميناء مغلق."));
    add(0, file);
    assertEquals("news.db: 1 forgotten\n", run(1, command("forget", "a", "x")));
    assertEquals("musnad: x: no such article in news.db; check the name\n", shown(err));
    assertEquals("news.db: 2 forgotten\n", run(0, command("forget", "--outlet", "almarsa")));
    assertEquals("news.db: 0 articles checked, no fault\n", run(0, command("verify")));
    assertEquals("news.db: 3 added, 0 already there, 0 failed\n", add(0, file));
  }

  @Test
  void faultsOfALedgerAreTold() throws IOException, SQLException {
    add(0, file("a.txt", "قال الوزير إن الطريق مغلق."));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE articles SET length = 1");
    }
    String told = run(1, command("verify"));
    assertEquals(
        "article a: its text has 26 code points, not 1\nnews.db: 1 articles checked, 1 faults\n",
        told);
  }

  @Test
  void aLedgerThatIsNoneIsOneLine() throws IOException {
    String article = file("a.txt", "قال الوزير إن الطريق مغلق.");
    run(1, command("verify"));
    assertEquals(
        "musnad: news.db: no such ledger; make one by musnad add, or name another\n", shown(err));
    run(1, command("forget", "a"));
    assertEquals("musnad: news.db: no such ledger; check the name\n", shown(err));
    ledger = article;
    add(1, article);
    assertEquals("musnad: a.txt: no SQLite database; name another file\n", shown(err));
  }

  /** The command itself, in a process of its own, killed while it writes. */
  @Test
  void whatIsKilledGoesOnWhenItIsRunAgain() throws Exception {
    String file =
        file(
            "news.jsonl",
            IntStream.range(0, MANY)
                .mapToObj(i -> line("a" + i, "alufuq", "قال مدير الجسر رقم " + i + " إنه مغلق."))
                .collect(Collectors.joining()));
    Process process =
        MusnadProcess.of("add", "--ledger", ledger, file)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    while (process.isAlive() && articles() == 0) {
      Thread.sleep(1);
    }
    process.destroyForcibly().waitFor();
    long stored = articles();
    assertTrue(stored > 0 && stored < MANY, String.valueOf(stored));
    assertTrue(run(0, command("verify")).endsWith("no fault\n"));
    assertEquals(
        String.format("news.db: %,d added, %,d already there, 0 failed%n", MANY - stored, stored),
        add(0, file));
    assertTrue(run(0, command("verify")).endsWith("no fault\n"));
    assertEquals(MANY, articles());
  }

  private long articles() {
    if (!Files.exists(Path.of(ledger))) {
      return 0;
    }
    try (Ledger kept = Ledger.openForReading(ledger)) {
      return kept.database().read(session -> session.number("SELECT count(*) FROM articles"));
    } catch (org.musnad.ledger.store.LedgerException e) {
      return 0; // it is being made
    }
  }

  @Test
  void finishedReviewsAreExportedAsGold() throws IOException {
    add(0, file("a.jsonl", line("bridge", "alufuq", "السماء صافية اليوم.")));
    String gold = folder.resolve("gold").toString();
    run(1, "export", "gold", "--ledger", ledger, "--output", gold);
    assertTrue(shown(err).contains("no review is finished"), shown(err));
    try (Ledger opened = Ledger.open(ledger)) {
      new Reviews(opened.database(), Clock.systemUTC()).judge(1, 0, "هند", Judgement.finish());
    }
    run(0, "export", "gold", "--ledger", ledger, "--output", gold);
    assertEquals("السماء صافية اليوم.", Files.readString(folder.resolve("gold/bridge.txt")));
    assertTrue(Files.readString(folder.resolve("gold/bridge.gold.json")).contains("musnad-gold/1"));
    String zip = folder.resolve("gold.zip").toString();
    run(0, "export", "gold", "--ledger", ledger, "--output", zip);
    assertTrue(Files.size(Path.of(zip)) > 100);
    run(1, "export", "gold", "--ledger", ledger, "--output", folder.resolve("a.jsonl").toString());
    assertTrue(shown(err).contains("cannot be written"), shown(err));
  }
}
