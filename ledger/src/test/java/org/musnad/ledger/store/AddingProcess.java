package org.musnad.ledger.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.musnad.ledger.Ledger;

/** A process of its own that adds articles by small batches, to be killed. */
final class AddingProcess {
  static final int ARTICLES = 600;
  private static final int BATCH = 20;

  private AddingProcess() {}

  /** Adds all articles to the ledger at the place that the argument names. */
  public static void main(String[] args) {
    try (Ledger ledger = Ledger.open(args[0])) {
      Newsroom newsroom = new Newsroom(ledger.preparer());
      for (int i = 0; i < ARTICLES; i += BATCH) {
        ledger.add(newsroom.many(i, i + BATCH));
      }
    }
  }

  static Process start(String location) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AddingProcess.class.getName(),
                location))
        .inheritIO()
        .start();
  }
}
