package org.musnad.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.ledger.digest.Digest;

class SqliteForgettingTest extends ForgettingContract {
  @TempDir Path folder;

  @Override
  String newLocation() {
    return folder.resolve("ledger.db").toString();
  }

  /** Written in ASCII, as a word that is in no other article, nor in part in another word. */
  @Test
  void noWordOfItIsLeftInTheFiles() throws IOException {
    String secret = "qzxjvkwp";
    ledger.add(newsroom.many(0, 200));
    ledger.add(
        List.of(
            newsroom.entry(
                Newsroom.article("s", "almarsa", "قال الوزير إن " + secret + " سيصل غداً."))));
    ledger.add(newsroom.many(200, 400));
    new Digest(ledger.database(), Map.of()).refresh();
    assertTrue(isInFiles(secret));
    ledger.forget("s");
    ledger.purge();
    assertEquals(false, isInFiles(secret));
    assertEquals(List.of(), faults());
  }

  private boolean isInFiles(String word) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
          return true;
        }
      }
    }
    return false;
  }
}
