package org.musnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @Test
  void showsHowMuchHasBeenTakenIn() throws IOException {
    Progress progress = new Progress(new PrintStream(screen), 200, true);
    progress.counting(new ByteArrayInputStream(new byte[100])).readAllBytes();
    progress.article();
    assertEquals("[###############...............] 50 %, 1 articles", progress.bar());
  }

  @Test
  void writesNothingWhereNobodyWatches() {
    Progress progress = new Progress(new PrintStream(screen), 200, false);
    progress.article();
    progress.clear();
    assertEquals(0, screen.size());
  }
}
