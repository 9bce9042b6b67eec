package org.musnad.ledger.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.musnad.ledger.claim.Cited;
import org.musnad.mention.Identified;

/** Sources and outlets of a digest on either database, over the fictional newsroom. */
abstract class DigestSourcesContract extends DigestedNewsroom {
  @Test
  void sourcesAreThoseThatAreCounted() {
    addAll();
    List<Cited> counted =
        asked(
            store -> {
              Cited.Counter counter = new Cited.Counter();
              store.eachLink((link, outlet) -> counter.add(link, outlet, 1));
              return counter.list();
            });
    Set<Cited> found = new HashSet<>();
    DigestedSources sources = digest.sources();
    List<Tally<SourceSummary>> list = sources.list(SourceFilter.ALL, 0, ALL).list();
    for (Tally<SourceSummary> each : list) {
      SourceSummary source = each.of();
      assertEquals(source, sources.source(source.id()).orElseThrow());
      assertEquals(source.times(), each.times());
      Map<String, Long> outlets =
          sources.outlets(source.id(), 0, ALL).list().stream()
              .collect(Collectors.toMap(Tally::of, Tally::times));
      List<String> names =
          sources.names(source.id(), 0, ALL).list().stream().map(Tally::of).toList();
      found.add(
          new Cited(
              source.name(), source.kind(), source.identified(), names, source.times(), outlets));
    }
    assertEquals(Set.copyOf(counted), found);
    assertEquals(counted.size(), list.size());
  }

  @Test
  void sourcesAreFoundByWordsOutletsAndSorts() {
    addAll();
    DigestedSources sources = digest.sources();
    SourceSummary mansour =
        sources.list(new SourceFilter("منصور وعادل", null, null, null), 0, 10).list().get(0).of();
    assertEquals("عادل منصور", mansour.name());
    String outlet = sources.outlets(mansour.id(), 0, 1).list().get(0).of();
    Part<Tally<SourceSummary>> of =
        sources.list(new SourceFilter(null, outlet, Identified.NAMED, mansour.kind()), 0, ALL);
    long times =
        of.list().stream()
            .filter(each -> each.of().equals(mansour))
            .findFirst()
            .orElseThrow()
            .times();
    assertEquals(sources.outlets(mansour.id(), 0, 1).list().get(0).times(), times);
    assertTrue(of.list().stream().allMatch(each -> each.of().identified() == Identified.NAMED));
    assertEquals(0, sources.list(new SourceFilter("من_ور", null, null, null), 0, 1).total());
    Part<Long> statements = sources.statements(mansour.id(), 0, ALL);
    assertEquals(statements.total(), statements.list().size());
    for (Long key : statements.list()) {
      long article = ledger.statement(key).orElseThrow().article();
      assertTrue(
          sources.ofArticle(article).stream()
              .anyMatch(l -> l.statement() == key && l.source().equals(mansour.id())));
    }
    assertTrue(digest.claims().ofSource(mansour.id(), 0, 10).total() > 0);
    assertTrue(sources.source("0000000000000000").isEmpty());
  }

  @Test
  void aShortFormLeadsToTheSourceThatItIs() {
    ledger.add(bridge());
    digest.refresh();
    Part<Tally<SourceSummary>> all = digest.sources().list(SourceFilter.ALL, 0, ALL);
    int joined = 0;
    for (Tally<SourceSummary> each : all.list()) {
      List<SourceTable.Name> names =
          ledger.database().read(SourceTable::all).names().stream()
              .filter(name -> name.source().equals(each.of().id()))
              .toList();
      for (SourceTable.Name name : names) {
        assertEquals(each.of(), digest.sources().source(name.alias()).orElseThrow());
        joined += name.alias().equals(each.of().id()) ? 0 : 1;
      }
    }
    assertTrue(joined > 0, "a short form was joined to a longer one");
  }

  @Test
  void outletsAreWhatTheirArticlesAre() {
    addAll();
    List<OutletSummary> outlets = digest.outlets().list(0, ALL).list();
    assertEquals(8, outlets.size());
    long articles = 0;
    long statements = 0;
    for (OutletSummary outlet : outlets) {
      assertEquals(outlet, digest.outlets().outlet(outlet.name()).orElseThrow());
      assertEquals(
          outlet.statements(),
          outlet.named() + outlet.role() + outlet.anonymous() + outlet.nobody());
      assertTrue(outlet.ownVoice() > 0 && outlet.ownVoice() < outlet.length());
      articles += outlet.articles();
      statements += outlet.statements();
      for (Tally<String> taken : digest.outlets().takenFrom(outlet.name())) {
        assertTrue(
            digest
                .outlets()
                .takenBy(taken.of())
                .contains(new Tally<>(outlet.name(), taken.times())));
      }
      assertTrue(digest.claims().ofOutlet(outlet.name(), 0, 1).total() >= 0);
    }
    assertEquals(entries.size(), articles);
    assertEquals(statements().size(), statements);
    assertFalse(digest.outlets().takenBy("وكالة الساحل للأنباء").isEmpty());
    assertTrue(digest.outlets().outlet("none").isEmpty());
  }
}
