package org.musnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.data.Table;

/** What is wrong in the tables of verbs is told with file and line. */
class VerbContextsTest {
  private final List<String> faults = new ArrayList<>();
  private final VerbContexts.Builder builder = new VerbContexts.Builder(faults);

  private Table table(String name, String text) {
    return Table.read(name, text, faults);
  }

  @Test
  void aShareIsANumberUpToAHundred() {
    builder.addOdds(table("odds.tsv", "class\twords\n101\tكتب\nx\tرسم\n-1\tقرأ\n100\tذهب\n"));
    assertEquals(
        List.of(
            "odds.tsv:2: '101' is no number from 0 to 100",
            "odds.tsv:3: 'x' is no number from 0 to 100",
            "odds.tsv:4: '' is no number from 0 to 100"),
        faults.stream().map(fault -> fault.replace("'-1'", "''")).toList());
  }

  @Test
  void oddsOfReportsAreTenths() {
    builder.addCueOdds(table("cues.tsv", "odds\twords\n-12\tكتب\nx\tرسم\n3\tقرأ كتب\n"));
    assertEquals(
        List.of("cues.tsv:3: 'x' is no number of tenths", "cues.tsv:4: 'كتب' stands twice"),
        faults);
  }

  @Test
  void anUnknownPlaceOrClassIsAFault() {
    String head = "place\tclass\tpast\tpresent\tcue-past\tcue-present\twords\tgloss\n";
    builder.addContexts(
        table(
            "contexts.tsv",
            head
                + "beside\trare\t1\t1\t1\t1\t-\t-\n"
                + "itself\tcomma\t1\t1\t1\t1\t-\t-\n"
                + "before\tedge\tx\t1\t1\t1\t-\t-\n"));
    for (int line = 2; line <= 4; line++) {
      String at = "contexts.tsv:" + line + ": no place, class or number";
      assertEquals(1, faults.stream().filter(fault -> fault.startsWith(at)).count(), at);
    }
  }

  @Test
  void aMissingRowIsAFault() {
    String head = "place\tclass\tpast\tpresent\tcue-past\tcue-present\twords\tgloss\n";
    builder.addContexts(table("contexts.tsv", head + "before\tedge\t1\t1\t1\t1\t-\t-\n"));
    assertTrue(faults.contains("contexts.tsv: no row 'before edge-and'"));
    assertTrue(faults.contains("contexts.tsv: no row 'itself rare-name'"));
    assertTrue(!faults.contains("contexts.tsv: no row 'before edge'"));
    assertTrue(!faults.contains("contexts.tsv: no row 'behind noun'"));
  }
}
