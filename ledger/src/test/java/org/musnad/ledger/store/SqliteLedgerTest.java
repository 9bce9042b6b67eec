package org.musnad.ledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {
  @TempDir Path folder;

  @Override
  String newLocation() {
    return folder.resolve("دفتر 1?%.db").toString();
  }
}
