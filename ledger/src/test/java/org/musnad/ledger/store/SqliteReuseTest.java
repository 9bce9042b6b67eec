package org.musnad.ledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteReuseTest extends ReuseContract {
  @TempDir Path folder;

  @Override
  String newLocation() {
    return folder.resolve("ledger.db").toString();
  }
}
