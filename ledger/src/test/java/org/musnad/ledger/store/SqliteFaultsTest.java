package org.musnad.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.ledger.Ledger;

/** What can be wrong with a SQLite file: one line each, and nothing lost. */
class SqliteFaultsTest {
  @TempDir Path folder;
  private Path file;
  private String location;

  @BeforeEach
  void name() {
    file = folder.resolve("ledger.db");
    location = file.toString();
  }

  @Test
  void aFullDiskLosesNothing() {
    try (Ledger ledger = Ledger.open(location)) {
      Newsroom newsroom = new Newsroom(ledger.preparer());
      ledger.add(newsroom.many(0, 10));
      long pages = ledger.database().write(session -> session.number("PRAGMA page_count") + 5);
      pragma(ledger, "max_page_count = " + pages);
      assertLine("no room on its disk", () -> ledger.add(newsroom.many(10, 200)));
      assertEquals(10, newsroomArticles(ledger));
      pragma(ledger, "max_page_count = 1000000");
      assertEquals(190, ledger.add(newsroom.many(0, 200)).stored().size());
    }
    assertEquals(List.of(), SharingContract.faults(location));
  }

  @Test
  void whatMayOnlyBeReadIsLeftAlone() {
    try (Ledger ledger = Ledger.open(location)) {
      Newsroom newsroom = new Newsroom(ledger.preparer());
      ledger.add(newsroom.many(0, 3));
      pragma(ledger, "query_only = 1");
      assertLine("it may only be read", () -> ledger.add(newsroom.many(3, 5)));
      assertEquals(3, newsroomArticles(ledger));
    }
    try (Ledger ledger = Ledger.open(location)) {
      assertEquals(2, ledger.add(new Newsroom(ledger.preparer()).many(0, 5)).stored().size());
    }
  }

  @Test
  void aLockedLedgerIsWaitedForAndThenTold() throws SQLException {
    try (Ledger ledger = Ledger.open(location)) {
      Newsroom newsroom = new Newsroom(ledger.preparer());
      pragma(ledger, "busy_timeout = 200");
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + location);
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        long began = System.nanoTime();
        assertLine("another process is writing", () -> ledger.add(newsroom.many(0, 3)));
        assertTrue(System.nanoTime() - began >= 200_000_000);
        assertEquals(0, newsroomArticles(ledger));
        statement.execute("ROLLBACK");
      }
      assertEquals(3, ledger.add(newsroom.many(0, 3)).stored().size());
    }
  }

  @Test
  void otherFilesAreNoLedgers() throws Exception {
    Files.writeString(file, "قال الوزير إن السد آمن.".repeat(100));
    assertLine("no SQLite database", () -> Ledger.open(location));
    assertLine("no SQLite database", () -> Ledger.openForReading(location));
    assertLine("it cannot be opened", () -> Ledger.open(folder.toString()));
    assertLine("cannot be opened", () -> Ledger.open(folder.resolve("no/such/x.db").toString()));
    assertLine("no such ledger", () -> Ledger.openForReading(folder.resolve("x.db").toString()));
    assertLine("no place for a ledger", () -> Ledger.open("jdbc:mysql://localhost/x"));
    assertLine("no place for a ledger", () -> Ledger.open(" "));
    String other = folder.resolve("other.db").toString();
    execute(other, "CREATE TABLE other (x INTEGER)");
    assertLine("a database of something else", () -> Ledger.open(other));
    assertLine("a database of something else", () -> Ledger.openForReading(other));
  }

  @Test
  void noPasswordIsShown() {
    String url = "jdbc:postgresql://127.0.0.1:1/x?user=a&password=secret";
    assertEquals("jdbc:postgresql://127.0.0.1:1/x", Databases.name(url));
    assertEquals("a?b.db", Databases.name("a?b.db"));
    LedgerException e = assertThrows(LedgerException.class, () -> Ledger.open(url));
    assertTrue(!e.getMessage().contains("secret"), e.getMessage());
  }

  @Test
  void anEmptyFileBecomesALedger() throws IOException {
    Files.createFile(file);
    Ledger.open(location).close();
    assertEquals(List.of(), SharingContract.faults(location));
  }

  @Test
  void aNewerLedgerIsLeftAlone() throws SQLException {
    Ledger.open(location).close();
    execute(location, "UPDATE flyway_schema_history SET version = '99' WHERE version = '2'");
    assertLine("written by a newer Musnad", () -> Ledger.open(location));
    assertLine("written by a newer Musnad", () -> Ledger.openForReading(location));
  }

  /** As it is where its maker was killed after the first step. */
  @Test
  void aHalfMadeLedgerIsFinished() throws SQLException {
    String whole = folder.resolve("whole.db").toString();
    Ledger.open(whole).close();
    execute(location, record(whole));
    assertLine("not made up for this Musnad", () -> Ledger.openForReading(location));
    try (Ledger ledger = Ledger.open(location)) {
      ledger.add(new Newsroom(ledger.preparer()).many(0, 3));
    }
    assertEquals(List.of(), SharingContract.faults(location));
  }

  private static String record(String file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT sql FROM sqlite_master WHERE name = 'flyway_schema_history'")) {
      return rows.getString(1);
    }
  }

  @Test
  void aDamagedFileIsTold() throws IOException {
    try (Ledger ledger = Ledger.open(location)) {
      ledger.add(new Newsroom(ledger.preparer()).many(0, 300));
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (long page = bytes.length() / 4096 / 3; page < bytes.length() / 4096 / 2; page++) {
        bytes.seek(page * 4096);
        bytes.write(new byte[300]);
      }
    }
    try {
      assertTrue(!SharingContract.faults(location).isEmpty());
    } catch (LedgerException e) {
      assertTrue(e.getMessage().contains("the file is damaged"), e.getMessage());
    }
  }

  private static long newsroomArticles(Ledger ledger) {
    return ledger.database().read(session -> session.number("SELECT count(*) FROM articles"));
  }

  private static void pragma(Ledger ledger, String pragma) {
    ledger
        .database()
        .write(
            session -> {
              try (Statement statement = session.connection().createStatement()) {
                return statement.execute("PRAGMA " + pragma);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private static void execute(String file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void assertLine(String problem, Executable work) {
    LedgerException e = assertThrows(LedgerException.class, work);
    assertTrue(e.getMessage().contains(problem), e.getMessage());
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
  }
}
