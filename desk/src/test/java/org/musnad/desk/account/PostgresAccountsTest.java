package org.musnad.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.PostgresServer;

/** Accounts in the ledger's PostgreSQL database. */
class PostgresAccountsTest extends AccountsContract {
  private static PostgresServer server;
  private String place = "";

  @RegisterExtension static final BeforeAllCallback SERVER = PostgresAccountsTest::start;

  private static void start(ExtensionContext context) {
    server = PostgresServer.of(context);
  }

  @Override
  String ledger() throws SQLException {
    place = server.newDatabase();
    return place;
  }

  @Override
  String place() {
    return place;
  }

  @Test
  void theLedgerCanComeAfterThem() {
    try (Ledger ledger = Ledger.open(place)) {
      assertEquals(0, ledger.verify(fault -> {}));
    }
    Ledger.openForReading(place).close();
    Accounts.find(place).orElseThrow().close();
  }

  @Test
  void theLedgerCanComeBeforeThem() throws SQLException {
    String other = server.newDatabase();
    Ledger.open(other).close();
    assertTrue(Accounts.find(other).isEmpty());
    Ledger.open(other).close();
  }
}
