package org.musnad.ledger.digest;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.musnad.ledger.store.PostgresServer;

class PostgresDigestSourcesTest extends DigestSourcesContract {
  private PostgresServer server;

  @RegisterExtension
  final BeforeEachCallback start =
      (ExtensionContext context) -> server = PostgresServer.of(context);

  @Override
  String newLocation() throws SQLException {
    return server.newDatabase();
  }
}
