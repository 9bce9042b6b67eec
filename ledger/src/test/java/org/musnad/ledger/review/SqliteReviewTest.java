package org.musnad.ledger.review;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteReviewTest extends ReviewContract {
  @TempDir Path folder;

  @Override
  String newLocation() {
    return folder.resolve("ledger.db").toString();
  }
}
