package org.musnad.ledger.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.json.ReadingJson;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/** What holds for a ledger on either database. */
abstract class LedgerContract {
  private String location = "";
  protected Ledger ledger;
  protected Newsroom newsroom;

  /** The place of a ledger that is not there yet. */
  abstract String newLocation() throws Exception;

  @BeforeEach
  void open() throws Exception {
    location = newLocation();
    ledger = Ledger.open(location);
    newsroom = new Newsroom(ledger.preparer());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void articlesComeBack() {
    Article article = Newsroom.bridge("bridge", "alufuq");
    Entry entry = newsroom.entry(article);
    Added added = ledger.add(List.of(entry));
    assertEquals(1, added.stored().size());
    assertEquals(0, added.known());

    StoredArticle stored = ledger.article("bridge").orElseThrow();
    assertEquals(
        new StoredArticle(
            1,
            "bridge",
            "alufuq",
            "https://alufuq.example/bridge",
            "2016-11-05",
            null,
            null,
            stored.credits()),
        stored);
    assertEquals(stored, ledger.article(1).orElseThrow());
    assertEquals(List.of(stored), ledger.articlesAt("https://alufuq.example/bridge"));
    assertEquals(List.of(stored), ledger.articles(List.of(1L, 2L)));
    assertEquals(article.text(), ledger.text(1).orElseThrow());
    assertEquals(new ReadingJson().write(entry.reading()), ledger.reading(1).orElseThrow());
    List<String> readings = new ArrayList<>();
    ledger.eachReading((key, json) -> readings.add(key + json));
    assertEquals(List.of("1" + ledger.reading(1).orElseThrow()), readings);
  }

  @Test
  void statementsComeBack() {
    Article article = Newsroom.bridge("bridge", "alufuq");
    ledger.add(List.of(newsroom.entry(article)));
    List<StoredStatement> statements = ledger.statements(1);
    assertEquals(2, statements.size());

    StoredStatement second = statements.get(1);
    assertEquals("s2", second.id());
    assertEquals(Act.ASSERT, second.act());
    assertEquals(2, second.chain().size());
    StoredLink origin = second.origin();
    assertEquals("مصدر هندسي", origin.source());
    assertEquals(Kind.PERSON, origin.kind());
    assertEquals(Identified.ANONYMOUS, origin.identified());
    assertEquals("مصدر هندسي", slice(article.text(), origin.span()));
    assertEquals(second.text(), slice(article.text(), second.content().get(0)));

    assertEquals(second, ledger.statement(second.key()).orElseThrow());
    assertEquals(second, ledger.statement("bridge", "s2").orElseThrow());
    Report report = ledger.reports(List.of(second.key())).get(0);
    assertEquals(second, report.statement());
    assertEquals("bridge", report.article().id());
    List<StoredStatement> all = new ArrayList<>();
    ledger.eachStatement(all::add);
    assertEquals(statements, all);
  }

  private static String slice(String text, Span points) {
    CodePoints codePoints = new CodePoints(text);
    return text.substring(codePoints.toUtf16(points.begin()), codePoints.toUtf16(points.end()));
  }

  @Test
  void addingAgainChangesNothing() {
    List<Entry> entries = newsroom.many(0, 20);
    ledger.add(entries);
    String before = contents();
    Added again = ledger.add(entries);
    assertEquals(20, again.known());
    assertEquals(List.of(), again.stored());
    assertEquals(before, contents());
    assertTrue(ledger.has(entries.get(3).content()));
    assertFalse(ledger.has(Sha256.of(Newsroom.bridge("x", "y"))));
  }

  @Test
  void oneBatchHasAnArticleOnce() {
    Entry entry = newsroom.entry(Newsroom.bridge("bridge", "alufuq"));
    Added added = ledger.add(List.of(entry, entry));
    assertEquals(1, added.stored().size());
    assertEquals(1, added.known());
  }

  @Test
  void otherArticlesUnderOneIdAreVersions() {
    Article first = Newsroom.article("x", "alufuq", "أعلن الوزير أن السد آمن.");
    Article second = Newsroom.article("x", "alufuq", "أعلن الوزير أن السد سيغلق.");
    Article third = Newsroom.article("x", "alufuq", "نفى الوزير إغلاق السد.");
    Article taken = Newsroom.article("x@3", "alufuq", "قال الوزير إن السد قديم.");
    ledger.add(List.of(newsroom.entry(first), newsroom.entry(taken)));
    Added added = ledger.add(List.of(newsroom.entry(second), newsroom.entry(third)));
    assertEquals(2, added.versions());
    assertEquals(List.of("x@2", "x@4"), added.stored().stream().map(Stored::id).toList());
    assertTrue(ledger.reading(3).orElseThrow().contains("\"id\":\"x@2\""));
    assertEquals(second.text(), ledger.text(3).orElseThrow());
    assertEquals(2, ledger.add(List.of(newsroom.entry(second), newsroom.entry(third))).known());
  }

  @Test
  void equalBytesAreKeptOnce() {
    Article one = Newsroom.bridge("one", "alufuq");
    Article two = Newsroom.bridge("two", "almarsa");
    byte[] bytes = {1, 2, 3};
    ledger.add(List.of(newsroom.entry(one, bytes), newsroom.entry(two, bytes)));
    ledger.add(List.of(newsroom.entry(Newsroom.bridge("three", "alshams"), bytes)));
    assertEquals(1, count("captures"));
    assertEquals(3, count("articles"));
    assertArrayEquals(bytes, ledger.capture(2).orElseThrow().bytes());
    assertTrue(ledger.capture(4).isEmpty());
  }

  @Test
  void aFailingStepUndoesTheBatch() {
    EntryStore store =
        new EntryStore(
            ledger.database(),
            ledger.preparer(),
            List.of(
                (session, articles) -> {
                  throw new IllegalStateException("on purpose");
                }));
    List<Entry> entries = newsroom.many(0, 5);
    assertThrows(IllegalStateException.class, () -> store.add(entries));
    assertEquals(0, count("articles"));
    assertEquals(0, count("captures"));
    ledger.add(entries);
    assertEquals(5, ledger.articles(List.of(1L, 2L, 3L, 4L, 5L)).size());
  }

  @Test
  void readersSeeWholeBatches() {
    ledger.add(newsroom.many(0, 10));
    List<Entry> more = newsroom.many(10, 30);
    ledger
        .database()
        .read(
            session -> {
              assertEquals(10, session.number("SELECT count(*) FROM articles"));
              ledger.add(more);
              return assertUnchanged(session);
            });
    assertEquals(30, count("articles"));
  }

  private static boolean assertUnchanged(Session session) {
    assertEquals(10, session.number("SELECT count(*) FROM articles"));
    return true;
  }

  @Test
  void itIsThereWhenOpenedAnew() {
    ledger.add(newsroom.many(0, 3));
    String before = contents();
    ledger.close();
    ledger = Ledger.openForReading(location);
    assertEquals(before, contents());
    assertThrows(LedgerException.class, () -> ledger.add(newsroom.many(3, 4)));
    ledger.close();
    ledger = Ledger.open(location);
    ledger.add(newsroom.many(3, 4));
    assertEquals(4, ledger.article("a3").orElseThrow().key());
  }

  @Test
  void whatNoLedgerHoldsIsRefused() {
    String text = "أعلن الوزير أن السد آمن.";
    for (Article article :
        List.of(
            Newsroom.article("a", "alufuq", text + "\0"),
            Newsroom.article("a", "alufuq", text + "\ud83d"),
            Newsroom.article("a".repeat(1001), "alufuq", text),
            Newsroom.article("a", "alufuq".repeat(200), text))) {
      assertThrows(Unstorable.class, () -> newsroom.entry(article));
    }
    String url = "https://alufuq.example/" + "ا".repeat(5000);
    Article longest = new Article("a".repeat(1000), text, null, url, null, null, null);
    ledger.add(List.of(newsroom.entry(longest)));
    assertEquals(1, ledger.articlesAt(url).size());
  }

  @Test
  void termsAreIndexed() {
    ledger.add(newsroom.many(0, 10));
    assertEquals(List.of(8L), indexed("7"));
    assertEquals(10, indexed(ledger.preparer().terms("وجسر")).size());
  }

  private List<Long> indexed(String term) {
    boolean sqlite = ledger.database().dialect() == Dialect.SQLITE;
    String sql =
        sqlite
            ? "SELECT rowid FROM article_terms WHERE article_terms MATCH ?"
            : "SELECT article FROM article_terms WHERE words @@ ?::tsquery";
    String query = sqlite ? '"' + term + '"' : "'" + term + "'";
    return ledger.database().read(session -> session.list(sql, row -> row.getLong(1), query));
  }

  private long count(String table) {
    return ledger.database().read(session -> session.number("SELECT count(*) FROM " + table));
  }

  /** All rows of the tables that matter, as text. */
  private String contents() {
    StringBuilder contents = new StringBuilder();
    ledger.eachArticle(article -> contents.append(article).append('\n'));
    ledger.eachStatement(statement -> contents.append(statement).append('\n'));
    ledger.eachReading((key, json) -> contents.append(key).append(json).append('\n'));
    for (String table :
        List.of(
            "captures",
            "links",
            "entities",
            "places",
            "shingles",
            "new_shingles",
            "copies",
            "counters")) {
      contents.append(table).append(count(table)).append('\n');
    }
    return contents.toString();
  }
}
