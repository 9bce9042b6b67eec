package org.musnad.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.musnad.ledger.Ledger;

class PostgresSharingTest extends SharingContract {
  private PostgresServer server;

  @RegisterExtension
  final BeforeEachCallback start =
      (ExtensionContext context) -> server = PostgresServer.of(context);

  @Override
  String newLocation() throws SQLException {
    return server.newDatabase();
  }

  /** On a server of its own, as others are used meanwhile. */
  @Test
  void aServerThatDiesInABatchLosesNothing() throws Exception {
    try (PostgresServer mortal = PostgresServer.start()) {
      dieInABatch(mortal);
    }
  }

  private static void dieInABatch(PostgresServer mortal) throws Exception {
    String location = mortal.newDatabase();
    try (Ledger ledger = Ledger.open(location)) {
      Newsroom newsroom = new Newsroom(ledger.preparer());
      ledger.add(newsroom.many(0, 10));
      EntryStore dying =
          new EntryStore(
              ledger.database(),
              ledger.preparer(),
              List.of(
                  (session, articles) -> {
                    stop(mortal);
                    session.number("SELECT 1");
                  }));
      LedgerException e =
          assertThrows(LedgerException.class, () -> dying.add(newsroom.many(10, 20)));
      assertTrue(e.getMessage().contains("the connection to PostgreSQL is lost"), e.getMessage());
      assertEquals(1, e.getMessage().lines().count());
      mortal.restart();
      assertEquals(10, ledger.add(newsroom.many(0, 20)).stored().size());
    }
    assertEquals(List.of(), faults(location));
  }

  private static void stop(PostgresServer server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsWrongIsToldInALine() throws Exception {
    String location = newLocation();
    assertFault(location.replaceFirst("ledger\\d+", "nowhere"), "has no such database");
    assertFault(location.replaceFirst("=musnad", "=nobody"), "refuses the login");
    assertFault(location.replaceFirst(":\\d+/", ":1/"), "the connection to PostgreSQL is lost");
    assertThrows(LedgerException.class, () -> Ledger.openForReading(location));
    Ledger.open(location).close();
    try (var connection = DriverManager.getConnection(location);
        var statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO flyway_schema_history SELECT 99, '99', description, type, script, checksum,"
              + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
              + " WHERE version = '1'");
    }
    assertFault(location, "written by a newer Musnad");
    String other = newLocation();
    try (var connection = DriverManager.getConnection(other);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE other (x INTEGER)");
    }
    assertFault(other, "a database of something else");
  }

  private static void assertFault(String location, String problem) {
    LedgerException e = assertThrows(LedgerException.class, () -> Ledger.open(location));
    assertTrue(e.getMessage().contains(problem), e.getMessage());
    assertEquals(1, e.getMessage().lines().count());
  }
}
