package org.musnad.ledger.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.text.Terms;

/** Statements joined by their rarest stems give the claims of a ledger, and few pairs do. */
class ClaimRulesTest {
  private static final LocalDateTime NOON = LocalDateTime.of(2016, 11, 5, 12, 0);
  private static final List<String> WORDS =
      List.of("ابحر", "جسر", "سفين", "ميناء", "نهر", "قمح", "شحن");

  @TempDir static Path folder;

  @Test
  void claimsAreThoseOfALedger() throws IOException {
    try (FictionalNewsroom newsroom =
        new FictionalNewsroom(folder.resolve("newsroom.db").toString())) {
      assertEquals(newsroom.read(ClaimRulesTest::exported), newsroom.read(ClaimRulesTest::joined));
    }
  }

  private static Set<String> exported(ClaimStore store) {
    StringWriter out = new StringWriter();
    try {
      new ClaimExport(Map.of()).write(store, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(out.toString().lines().toList());
  }

  private static Set<String> joined(ClaimStore store) {
    Map<Long, Report> reports = new TreeMap<>();
    store.eachReport(report -> reports.put(report.statement().key(), report));
    Map<String, Long> stems = new HashMap<>();
    Terms terms = new Terms();
    for (Report report : reports.values()) {
      StemCounts.of(report.statement().text(), terms)
          .forEach(stem -> stems.merge(stem, 1L, Long::sum));
    }
    ClaimRules rules = new ClaimRules(new StemCounts(reports.size(), stems));
    Map<String, List<Content>> holders = new HashMap<>();
    for (Report report : reports.values()) {
      rules
          .content(report)
          .ifPresent(
              content ->
                  rules
                      .rarest(content)
                      .forEach(
                          stem ->
                              holders.computeIfAbsent(stem, s -> new ArrayList<>()).add(content)));
    }
    List<Bond> bonds = new ArrayList<>();
    holders.forEach((stem, contents) -> bonds.addAll(rules.bonds(stem, contents, false)));
    Set<String> lines = new TreeSet<>();
    TraceJson json = new TraceJson();
    for (Set<Long> component : components(bonds)) {
      rules.traces(
          component.stream().map(reports::get).toList(),
          store,
          Map.of(),
          trace -> lines.add(json.claim(trace)));
    }
    return lines;
  }

  private static Set<Set<Long>> components(List<Bond> bonds) {
    Map<Long, Set<Long>> sets = new HashMap<>();
    for (Bond bond : bonds) {
      Set<Long> both = new HashSet<>(Set.of(bond.first(), bond.second()));
      both.addAll(sets.getOrDefault(bond.first(), Set.of()));
      both.addAll(sets.getOrDefault(bond.second(), Set.of()));
      both.forEach(statement -> sets.put(statement, both));
    }
    return new HashSet<>(sets.values());
  }

  private static Content content(long number, LocalDateTime time, List<String> words) {
    return new Content(number, number, words.stream().sorted().toList(), List.of(), time, Set.of());
  }

  @Test
  void aSentenceThatEverybodyHasIsBoundByAsManyPairsAsItHasStatements() {
    ClaimRules rules = new ClaimRules(new StemCounts(10_000_000, Map.of()));
    List<Content> holders = new ArrayList<>();
    for (int i = 1; i <= 20_000; i++) {
      holders.add(content(i, NOON.plusMinutes(i), WORDS));
    }
    List<String> longer = new ArrayList<>(WORDS);
    longer.add("حصاد");
    for (int i = 20_001; i <= 20_010; i++) {
      holders.add(content(i, NOON, longer));
    }
    String stem = rules.rarest(holders.get(0)).get(0);
    assertEquals(stem, rules.rarest(holders.get(holders.size() - 1)).get(0));
    List<Bond> bonds = rules.bonds(stem, holders, false);
    assertEquals(holders.size() - 1, bonds.size());
  }

  @Test
  void whatIsFarApartIsBoundByWhatIsBetweenOrHasNoTime() {
    ClaimRules rules = new ClaimRules(new StemCounts(10_000_000, Map.of()));
    Content early = content(1, NOON, WORDS);
    Content late = content(2, NOON.plusDays(10), WORDS);
    Content between = content(3, NOON.plusDays(5), WORDS);
    Content untimed = content(4, null, WORDS);
    String stem = rules.rarest(early).get(0);
    assertEquals(List.of(), rules.bonds(stem, List.of(early, late), false));
    assertEquals(2, rules.bonds(stem, List.of(early, late, between), false).size());
    assertEquals(2, rules.bonds(stem, List.of(early, late, untimed), false).size());
    assertEquals(List.of(), rules.bonds(stem, List.of(early, between), true));
    assertEquals(3, rules.bonds(stem, List.of(early, late, between, untimed), true).size());
    String other = rules.rarest(early).get(1);
    assertTrue(rules.bonds(other, List.of(early, between), false).isEmpty(), "found once");
  }
}
