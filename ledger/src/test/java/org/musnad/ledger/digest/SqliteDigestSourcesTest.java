package org.musnad.ledger.digest;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteDigestSourcesTest extends DigestSourcesContract {
  @TempDir Path folder;

  @Override
  String newLocation() {
    return folder.resolve("ledger.db").toString();
  }
}
