package org.musnad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatingTest {
  private static final Path NEWSROOM = Path.of("../examples/newsroom/articles.jsonl");

  @TempDir private Path folder;

  @Test
  void familiesOriginsAndClaimsAreThoseOfOneMachine() throws IOException {
    LedgerAnswer answer = new LedgerAnswer(NEWSROOM, folder);
    Archive archive = Archive.at(LocalSpark.session(), folder.resolve("archive").toString());
    archive.add(List.of(NEWSROOM.toString()), Settings.USUAL);
    archive.relate();
    assertEquals(answer.families(), LedgerAnswer.families(archive));
    assertEquals(answer.claims(), LedgerAnswer.claims(archive));
    assertFalse(answer.claims().isEmpty());
  }
}
