package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.musnad.data.Table;
import org.musnad.statement.Statement;
import org.musnad.time.Timex;

/** Cues and frames have examples; those that have none are listed, so that one can be written. */
class CoverageTest {
  private static final Path CUES = Path.of("lexicon/cues.tsv");

  /**
   * How many may lack an example. Lower these when one is written; a new cue comes with its own.
   */
  private static final int CUES_WITHOUT = 107;

  private static final int FRAMES_WITHOUT = 53;

  /** What only leads to a noun of report is never a cue itself. */
  private static final Set<String> LEADING = Set.of("carrier", "arrival");

  @Test
  void nearlyAllCuesAndFramesStandInAnExample() throws IOException {
    List<String> faults = new ArrayList<>();
    Table table = Table.read(CUES.toString(), Files.readString(CUES), faults);
    assertEquals(List.of(), faults);
    Set<String> cues = new TreeSet<>();
    Set<String> frames = new TreeSet<>();
    for (Table.Row row : table.rows()) {
      if (!LEADING.contains(row.get("pos"))) {
        cues.add(row.get("id"));
        frames.addAll(List.of(row.get("frames").split(",")));
      }
    }
    List<Statement> statements = TestData.statements();
    cues.removeAll(statements.stream().map(CoverageTest::entry).toList());
    frames.removeAll(statements.stream().map(Statement::rule).toList());
    assertTrue(cues.size() <= CUES_WITHOUT, () -> cues.size() + " in no example: " + cues);
    assertTrue(frames.size() <= FRAMES_WITHOUT, () -> frames.size() + " in no example: " + frames);
  }

  @Test
  void everyRuleOfTimeStandsInAnExample() {
    Set<String> rules = new TreeSet<>(TestData.engine().timeRules().ids());
    TestData.readings().forEach(r -> r.times().forEach(t -> rules.remove(rule(t))));
    assertEquals(Set.of(), rules, "rules of times.rules that no example uses");
  }

  private static String rule(Timex timex) {
    return timex.reason().substring(0, timex.reason().indexOf(':'));
  }

  private static String entry(Statement statement) {
    return statement.cue() == null ? "" : statement.cue().entry();
  }
}
