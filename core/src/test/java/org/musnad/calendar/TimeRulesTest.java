package org.musnad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;

class TimeRulesTest {
  private static final String WORDS =
      "class\tvalue\tarticle\twords\nmonth\t5\t-\tmay\nnumber\t3\t-\tthree\nordinal\t1\t-\tfirst\n"
          + "and\t-\t-\tand\n";
  private static final String CLITICS =
      "id\tclass\tform\tagreement\tgloss\nwa\tconjunction\tw\t-\t-\nli\tpreposition\tl\t-\t-\n"
          + "al\tarticle\tal\t-\t-\nlil\tarticle-li\tll\t-\t-\n";
  private static final String SIGHTINGS = "id\thijri\tseen\n";
  private static final String MEMORABLE = "id\tday\tmonth\tyear\tnouns\n";

  private final List<String> faults = new ArrayList<>();

  private TimeRules rules(String text) {
    ImageWriter out = new ImageWriter();
    TimeRules.write(
        out,
        Table.read("calendar.tsv", WORDS, faults),
        Table.read("clitics.tsv", CLITICS, faults),
        new TimeRules.Dates(
            Table.read("sightings.tsv", SIGHTINGS, faults),
            Table.read("memorable.tsv", MEMORABLE, faults)),
        new TimeRules.Text("times.rules", text),
        faults);
    return TimeRules.read(out.read());
  }

  @Test
  void partsAreUsedByTheirIds() {
    TimeRules rules =
        rules("# a comment\n\nm: month | day=number month\nmay (month): [ number ] m\n");
    assertEquals(List.of(), faults);
    assertEquals(Set.of("may"), rules.ids());
  }

  @Test
  void everyFaultIsToldWithItsLine() {
    rules("a month\nb (nothing): month\nC: month\nd: ( month\ne: month )\nf: ( | month )\n");
    assertEquals(6, faults.size(), faults.toString());
    for (int i = 0; i < 6; i++) {
      assertTrue(faults.get(i).startsWith("times.rules:" + (i + 1) + ": "), faults.get(i));
    }
  }

  @Test
  void whatAPatternNamesMustBeThere() {
    rules("x (day): nowhere\ny (day): day=nowhere\nz (day): nothing=month\nw (day): year:=never\n");
    assertEquals(4, faults.size(), faults.toString());
  }

  @Test
  void noPatternUsesItself() {
    rules("loop: month [ loop ]\nx (day): loop\n");
    assertEquals(List.of("times.rules: x: rule 'loop' uses itself"), faults);
  }
}
