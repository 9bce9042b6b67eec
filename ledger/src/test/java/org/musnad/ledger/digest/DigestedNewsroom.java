package org.musnad.ledger.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.FictionalNewsroom;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.Preparer;
import org.musnad.ledger.store.Sha256;

/** A ledger of the fictional newsroom on either database, and its digest. */
abstract class DigestedNewsroom {
  static final Map<String, List<String>> NO_AGENCIES = Map.of();
  static final int ALL = 100_000;

  private static final Engine ENGINE = Arabic.engine();

  /** The same for both databases, whose tests run at once. */
  static volatile List<Entry> entries;

  String location;
  Ledger ledger;
  Digest digest;

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

  final void addAll() {
    ledger.add(entries);
    digest.refresh();
  }

  final List<String> faults() {
    List<String> faults = new ArrayList<>();
    ledger.verify(faults::add);
    return faults;
  }

  final void assertUnchanged(DigestBuilder.Way way) {
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

  /** Three articles of one claim, the last in its own voice, and one with a short name. */
  static List<Entry> bridge() {
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

  final <T> T asked(Function<SessionClaims, T> question) {
    return ledger.database().read(session -> question.apply(new SessionClaims(session)));
  }

  final List<StoredStatement> statements() {
    List<StoredStatement> statements = new ArrayList<>();
    ledger.eachStatement(statements::add);
    return statements;
  }
}
