package org.musnad.ledger.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.Claim;
import org.musnad.ledger.claim.Stories;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.claim.Tracer;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.LedgerException;

/** What holds for the digest on either database, over the fictional newsroom. */
abstract class DigestContract extends DigestedNewsroom {
  @Test
  void ownVoiceOfOldAndNewArticlesCounts() {
    List<Entry> bridge = bridge();
    ledger.add(entries);
    ledger.add(bridge.subList(0, 2));
    digest.refresh();
    assertEquals(2, digest.claims().claim("b1#s1").orElseThrow().outlets());
    ledger.add(bridge.subList(2, 3));
    assertTrue(digest.refresh(session -> DigestBuilder.Way.ADDED));
    ClaimSummary claim = digest.claims().claim("b1#s1").orElseThrow();
    assertEquals(3, claim.outlets());
    assertEquals(told(ClaimRow.of(trace("b1#s1")).claim()), told(claim));
    long key = ledger.article("b3").orElseThrow().key();
    assertEquals(List.of(new ClaimOfAccount("own0", claim)), digest.claims().ofArticle(key));
    assertUnchanged(DigestBuilder.Way.AGAIN);
    assertEquals(List.of(), faults());
  }

  @Test
  void itSaysOfWhichStateItIs() {
    assertTrue(digest.state().isEmpty());
    ledger.add(entries.subList(0, 20));
    DigestState state = digest.refresh();
    assertEquals(20, state.articles());
    assertTrue(state.isCurrent());
    ledger.add(entries.subList(20, 23));
    ledger.forget(entries.get(0).reading().article().id());
    DigestState later = digest.state().orElseThrow();
    assertEquals(state.madeAt(), later.madeAt());
    assertEquals(3, later.came());
    assertEquals(1, later.went());
    assertFalse(later.isCurrent());
    assertTrue(digest.refresh().isCurrent());
  }

  @Test
  void anEmptyLedgerHasAnEmptyDigest() {
    assertTrue(digest.refresh().isCurrent());
    assertEquals(0, digest.claims().stories(null, null, false, 0, 10).total());
    assertEquals(0, digest.sources().list(SourceFilter.ALL, 0, 10).total());
    assertEquals(0, digest.outlets().list(0, 10).total());
  }

  @Test
  void storiesAreThoseThatTracingFinds() {
    addAll();
    Stories traced = asked(store -> Stories.of(store, NO_AGENCIES, null, null, 1000));
    assertTrue(traced.widest().size() >= 8, "stories to compare");
    assertTrue(traced.singleSourced().size() >= 2, "narrow ones too");
    assertEquals(told(traced.widest()), stories(false));
    assertEquals(told(traced.singleSourced()), stories(true));
  }

  private List<String> stories(boolean narrow) {
    return digest.claims().stories(null, null, narrow, 0, ALL).list().stream()
        .map(Story::claim)
        .map(DigestContract::told)
        .toList();
  }

  private static List<String> told(List<Trace> traces) {
    return traces.stream().map(trace -> told(ClaimRow.of(trace).claim())).toList();
  }

  /** A claim but for what depends on the order in which equals are found. */
  private static String told(ClaimSummary claim) {
    return String.join(
        " ",
        claim.id(),
        claim.articles() + "/" + claim.outlets(),
        claim.atLeast() + "-" + claim.atMost() + "/" + claim.lines(),
        String.valueOf(claim.chokePoints()),
        claim.first() + ".." + claim.last());
  }

  @Test
  void storiesOfDaysAreWhatWasPublishedThen() {
    addAll();
    LocalDate day = LocalDate.of(2026, 6, 1);
    Part<Story> ofDay = digest.claims().stories(day, day, false, 0, ALL);
    assertTrue(ofDay.total() > 0);
    for (Story story : ofDay.list()) {
      Set<String> outlets = new HashSet<>();
      Trace trace = trace(story.claim().id());
      trace.claim().accounts().stream()
          .map(account -> account.article())
          .filter(article -> String.valueOf(article.published()).startsWith(day.toString()))
          .forEach(article -> outlets.add(article.outlet()));
      assertEquals(outlets.size(), story.outlets());
    }
    assertEquals(0, digest.claims().stories(null, day.minusDays(90), false, 0, 10).total());
    Part<Story> second = digest.claims().stories(null, null, false, 1, 1);
    Part<Story> all = digest.claims().stories(null, null, false, 0, ALL);
    assertEquals(all.list().subList(1, 2), second.list());
    assertEquals(all.total(), second.total());
  }

  private Trace trace(String statement) {
    return asked(store -> new Tracer(store, NO_AGENCIES).trace(statement)).get(0);
  }

  private Trace known(String statement) {
    return ledger
        .database()
        .read(session -> new Tracer(DigestedStore.of(session), NO_AGENCIES).trace(statement))
        .get(0);
  }

  @Test
  void claimsOfTheDigestAreTracedAsOthersAre() {
    addAll();
    for (StoredStatement statement : statements()) {
      String id = ledger.article(statement.article()).orElseThrow().id() + "#" + statement.id();
      assertEquals(trace(id), known(id));
      assertEquals(trace(Claim.PREFIX + id), known(Claim.PREFIX + id));
    }
  }

  @Test
  void whoIsInAClaimIsKnownAsLongAsTheDigestIsOfTheSameState() {
    ledger.add(entries);
    ledger.add(bridge().subList(0, 3));
    digest.refresh();
    ledger
        .database()
        .write(
            session ->
                session.update(
                    "DELETE FROM digest_accounts WHERE claim = 'b1#s1' AND statement IS NULL"));
    assertEquals(2, known("b2#s1").claim().articles());
    ledger.add(bridge().subList(3, 4));
    assertEquals(3, known("b2#s1").claim().articles());
  }

  @Test
  void eachStatementLeadsToItsClaim() {
    addAll();
    int found = 0;
    for (StoredStatement statement : statements()) {
      String id = ledger.article(statement.article()).orElseThrow().id() + "#" + statement.id();
      Trace trace = trace(id);
      long stated =
          trace.claim().accounts().stream()
              .filter(account -> !account.isOwnVoice())
              .map(account -> account.article().key())
              .distinct()
              .count();
      boolean counted =
          trace.claim().accounts().stream().anyMatch(each -> each.key() == statement.key());
      if (counted) { // one that only holds another of its claim is no account
        assertEquals(
            stated > 1 ? told(ClaimRow.of(trace).claim()) : "none",
            digest.claims().ofStatement(statement.key()).map(DigestContract::told).orElse("none"));
        found += stated > 1 ? 1 : 0;
      }
    }
    assertTrue(found > 20, found + " statements in claims");
  }

  @Test
  void anArticlesClaimsAreThoseOfItsStatements() {
    addAll();
    Set<String> found = new TreeSet<>();
    ledger.eachArticle(
        article -> {
          for (ClaimOfAccount each : digest.claims().ofArticle(article.key())) {
            long key = ledger.statement(article.id(), each.account()).orElseThrow().key();
            assertEquals(each.claim(), digest.claims().ofStatement(key).orElseThrow());
            assertEquals(each.claim(), digest.claims().claim(each.claim().id()).orElseThrow());
            found.add(article.id());
          }
        });
    assertTrue(found.size() > 20, found::toString);
  }

  /** What few articles change is what making all anew changes, by the same weights. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 20})
  void addedPieceByPieceItIsTheSame(int piece) {
    ledger.add(entries.subList(0, 20));
    digest.refresh();
    for (int i = 20; i < entries.size(); i += piece) {
      ledger.add(entries.subList(i, Math.min(entries.size(), i + piece)));
      assertTrue(digest.refresh(session -> DigestBuilder.Way.ADDED));
    }
    assertUnchanged(DigestBuilder.Way.AGAIN);
    assertEquals(List.of(), faults());
  }

  @Test
  void anOldLedgerIsBroughtUpToDate() {
    ledger.add(entries.subList(0, 10));
    ledger
        .database()
        .write(
            session -> {
              for (String table :
                  List.of(
                      "digest_accounts",
                      "digest_claims",
                      "digest_names",
                      "digest_citations",
                      "digest_links",
                      "digest_sources",
                      "digest_articles",
                      "digest_stems",
                      "digests",
                      "reviews")) {
                session.update("DROP TABLE " + table);
              }
              session.update("DELETE FROM counters WHERE name = 'forgotten'");
              return session.update(
                  "DELETE FROM flyway_schema_history WHERE CAST(version AS INTEGER) > 3");
            });
    ledger.close();
    LedgerException told =
        assertThrows(LedgerException.class, () -> Ledger.openForReading(location));
    assertTrue(told.getMessage().contains("run musnad add once"), told.getMessage());
    ledger = Ledger.open(location);
    digest = new Digest(ledger.database(), NO_AGENCIES);
    assertEquals(10, digest.refresh().articles());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPDATE digest_claims SET articles = articles + 1      | in other articles than it counts
          UPDATE digest_accounts SET id = 's99'                 | is another article's
          UPDATE digest_sources SET times = times + 1           | not cited as often
          UPDATE digest_citations SET times = times + 1         | not cited as often
          UPDATE digest_links SET ord = ord + 7                 | a link that names it is not there
          UPDATE digest_articles SET statements = statements + 1 | counts other statements
          DELETE FROM digest_articles                           | counts other statements
          """)
  void everyFaultIsTold(String harm, String line) {
    addAll();
    assertEquals(List.of(), faults());
    ledger.database().write(session -> session.update(harm));
    assertTrue(
        faults().stream().anyMatch(fault -> fault.contains(line)), () -> faults().toString());
  }
}
