package org.musnad.ledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteSharingTest extends SharingContract {
  @TempDir Path folder;

  @Override
  String newLocation() {
    return folder.resolve("ledger.db").toString();
  }
}
