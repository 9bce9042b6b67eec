package org.musnad.ledger.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.Cited;
import org.musnad.ledger.claim.Claim;
import org.musnad.ledger.claim.FictionalNewsroom;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.ledger.claim.Stories;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.claim.Tracer;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.LedgerException;
import org.musnad.ledger.store.Preparer;
import org.musnad.ledger.store.Sha256;
import org.musnad.mention.Identified;

/** What holds for the digest on either database, over the fictional newsroom. */
abstract class DigestContract {
  private static final Map<String, List<String>> NO_AGENCIES = Map.of();
  private static final int ALL = 100_000;

  private static final Engine ENGINE = Arabic.engine();

  /** The same for both databases, whose tests run at once. */
  private static volatile List<Entry> entries;

  private String location;
  private Ledger ledger;
  private Digest digest;

  /** The place of a ledger that is not there yet. */
  abstract String newLocation() throws Exception;

  @BeforeAll
  static void read() throws IOException {
    entries = FictionalNewsroom.entries(new Preparer());
  }

  @BeforeEach
  void open() throws Exception {
    location = newLocation();
    ledger = Ledger.open(location);
    digest = new Digest(ledger.database(), NO_AGENCIES);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void addAll() {
    ledger.add(entries);
    digest.refresh();
  }

  /** Three articles of one claim, the last in its own voice, and one with a short name. */
  private static List<Entry> bridge() {
    String closed =
        "جسر الميناء القديم سيغلق أسبوعين ابتداء من صباح الأحد بسبب أعمال الصيانة في الدعامات";
    Preparer preparer = new Preparer();
    return Stream.of(
            article("b1", "المرسى", "أعلن مدير الطرق كريم الصافي أن " + closed + "."),
            article("b2", "الأفق", "قال مسؤول في البلدية إن " + closed + "."),
            article("b3", "النهار", closed + "."),
            article("b4", "الأفق", "قال الصافي إن السيارات ستحول إلى الطريق الساحلي الجديد."))
        .map(article -> entry(preparer, article))
        .toList();
  }

  private static Article article(String id, String outlet, String text) {
    return new Article(id, text, outlet, null, "2026-07-01", null, null);
  }

  private static Entry entry(Preparer preparer, Article article) {
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    Capture capture = new Capture(bytes, "text/plain", "UTF-8", null, Instant.EPOCH);
    return preparer.prepare(Sha256.of(article), ENGINE.read(article), capture);
  }

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

  private <T> T asked(Function<SessionClaims, T> question) {
    return ledger.database().read(session -> question.apply(new SessionClaims(session)));
  }

  private List<String> faults() {
    List<String> faults = new ArrayList<>();
    ledger.verify(faults::add);
    return faults;
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

  private List<StoredStatement> statements() {
    List<StoredStatement> statements = new ArrayList<>();
    ledger.eachStatement(statements::add);
    return statements;
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

  private void assertUnchanged(DigestBuilder.Way way) {
    DigestChange again =
        ledger.database().read(session -> new DigestBuilder(session, NO_AGENCIES).build(way));
    assertEquals(new Delta<>(List.of(), List.of()), again.claims());
    assertEquals(new Delta<>(List.of(), List.of()), again.articles());
    assertEquals(List.of(), again.sources().sources().fresh());
    assertEquals(List.of(), again.sources().sources().gone());
    assertEquals(List.of(), again.sources().names().fresh());
    assertEquals(List.of(), again.sources().links().fresh());
    assertEquals(List.of(), again.sources().citations().fresh());
  }

  @Test
  void whatIsForgottenIsOutAtOnce() {
    addAll();
    assertEquals(List.of(), faults());
    long key = ledger.article("sada-3001").orElseThrow().key();
    Set<String> claims =
        digest.claims().ofArticle(key).stream()
            .map(c -> c.claim().id())
            .collect(Collectors.toSet());
    assertFalse(claims.isEmpty());
    ledger.forget("sada-3001");
    claims.forEach(claim -> assertTrue(digest.claims().claim(claim).isEmpty()));
    assertEquals(List.of(), digest.sources().ofArticle(key));
    assertEquals(List.of(), faults());
    DigestChange refreshed =
        ledger
            .database()
            .read(session -> new DigestBuilder(session, NO_AGENCIES).build(DigestBuilder.Way.ANEW));
    assertEquals(List.of(), refreshed.sources().links().gone());
    assertTrue(digest.refresh().isCurrent());
    assertUnchanged(DigestBuilder.Way.ANEW);
    assertEquals(List.of(), faults());
  }

  @Test
  void allCanBeForgotten() {
    addAll();
    List<String> ids = new ArrayList<>();
    ledger.eachArticle(article -> ids.add(article.id()));
    ids.forEach(ledger::forget);
    for (String table :
        List.of(
            "digest_claims",
            "digest_accounts",
            "digest_sources",
            "digest_names",
            "digest_citations",
            "digest_links",
            "digest_articles",
            "digest_stems")) {
      long rows =
          ledger.database().read(session -> session.number("SELECT count(*) FROM " + table));
      assertEquals(0, rows, table);
    }
    assertEquals(List.of(), faults());
  }

  @Test
  void whatIsForgottenMeanwhileDoesNotComeBack() {
    ledger.add(entries);
    DigestChange change =
        ledger
            .database()
            .read(session -> new DigestBuilder(session, NO_AGENCIES).build(DigestBuilder.Way.ANEW));
    ledger.forget("sada-3001");
    assertFalse(ledger.database().write(change::apply));
    assertTrue(digest.state().isEmpty());
    assertTrue(digest.refresh().isCurrent());
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
