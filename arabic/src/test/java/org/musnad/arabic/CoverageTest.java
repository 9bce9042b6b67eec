package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Lists the cues and frames that no example uses, so that an example can be written for each. */
class CoverageTest {
  private static final Path CUES = Path.of("lexicon/cues.tsv");

  @Test
  void listsWhatNoExampleUses() throws IOException {
    List<String> faults = new ArrayList<>();
    Table table = Table.read(CUES.toString(), Files.readString(CUES), faults);
    assertEquals(List.of(), faults);
    Set<String> cues = new TreeSet<>();
    Set<String> frames = new TreeSet<>();
    for (Table.Row row : table.rows()) {
      cues.add(row.get("id"));
      frames.addAll(List.of(row.get("frames").split(",")));
    }
    print("cues", cues, TestData.statements().stream().map(CoverageTest::entry).toList());
    print("frames", frames, TestData.statements().stream().map(Statement::rule).toList());
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

  private static void print(String what, Set<String> all, List<String> used) {
    int size = all.size();
    all.removeAll(Set.copyOf(used));
    System.out.printf("%d of %d %s stand in no example: %s%n", all.size(), size, what, all);
  }
}
