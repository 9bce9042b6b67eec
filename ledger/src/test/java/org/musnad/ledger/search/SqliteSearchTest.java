package org.musnad.ledger.search;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteSearchTest extends SearchContract {
  @TempDir Path folder;

  @Override
  String newLocation() {
    return folder.resolve("ledger.db").toString();
  }
}
