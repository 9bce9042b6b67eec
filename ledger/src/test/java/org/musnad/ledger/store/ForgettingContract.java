package org.musnad.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.ledger.Ledger;

/** What holds for forgetting and for checking on either database. */
abstract class ForgettingContract {
  protected Ledger ledger;
  protected Newsroom newsroom;

  /** The place of a ledger that is not there yet. */
  abstract String newLocation() throws Exception;

  @BeforeEach
  void open() throws Exception {
    ledger = Ledger.open(newLocation());
    newsroom = new Newsroom(ledger.preparer());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void nothingIsLeftOfWhatIsForgotten() {
    ledger.add(newsroom.many(0, 3));
    String before = counts();
    byte[] shared = {7};
    ledger.add(
        List.of(
            newsroom.entry(Newsroom.bridge("bridge", "almarsa")),
            newsroom.entry(Newsroom.bridge("copy", "alshams"), shared),
            newsroom.entry(Newsroom.article("other", "alshams", "أعلن الوزير أنه سافر."), shared)));
    assertEquals(List.of(), faults());
    assertEquals(1, ledger.forget("bridge"));
    assertEquals(List.of(), faults());
    assertEquals(2, ledger.forgetOutlet("alshams"));
    ledger.purge();
    assertEquals(List.of(), faults());
    assertEquals(before, counts());
    assertEquals(0, ledger.forget("bridge"));
  }

  @Test
  void aKeyIsNeverGivenAgain() {
    ledger.add(newsroom.many(0, 3));
    ledger.forget("a2");
    ledger.add(newsroom.many(2, 3));
    assertEquals(4, ledger.article("a2").orElseThrow().key());
    assertTrue(ledger.statements(4).get(0).key() > 3);
  }

  @Test
  void anIdStandsForItsVersions() {
    for (String words : List.of("السد آمن", "السد سيغلق", "السد قديم")) {
      ledger.add(
          List.of(newsroom.entry(Newsroom.article("x", "alufuq", "قال الوزير إن " + words + "."))));
    }
    assertEquals(1, ledger.forget("x@2"));
    assertEquals(2, ledger.forget("x"));
    assertEquals(List.of(), faults());
  }

  @Test
  void copiesAreLetGo() {
    ledger.add(List.of(newsroom.entry(longStory("one", "alufuq", ""))));
    ledger.add(List.of(newsroom.entry(longStory("two", "almarsa", "وقال شاهد إن الجو بارد."))));
    ledger.add(List.of(newsroom.entry(longStory("three", "alshams", "وهذا كل شيء حتى الآن."))));
    assertEquals(3, ledger.copiesOf(List.of(1L, 2L, 3L)).size());
    assertEquals(List.of(), faults());
    ledger.forget("one");
    assertEquals(1, ledger.copiesOf(List.of(1L, 2L, 3L)).size());
    assertEquals(List.of(), faults());
  }

  private static org.musnad.Article longStory(String id, String outlet, String end) {
    return Newsroom.article(
        id,
        outlet,
        "أعلن مدير الطرق في المحافظة، كريم الصافي، أن جسر الميناء القديم سيغلق أسبوعين بدءاً من"
            + " صباح الغد بسبب أعمال الصيانة، مشيراً إلى أن الشاحنات ستحول إلى الطريق الساحلي"
            + " الجديد، وأن الحافلات ستمر من شارع المنارة حتى نهاية الشهر. "
            + end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPDATE documents SET text = replace(text, '.', '!') WHERE article = 2 | article a1: its text or
          UPDATE articles SET outlet = 'almarsa' WHERE key = 2            | article a1: its text or
          UPDATE articles SET length = 3 WHERE key = 2                    | code points, not 3
          UPDATE statements SET spans = '3-9000' WHERE article = 2        | points outside its text
          UPDATE statements SET content = 'x' WHERE article = 2           | has other words than its
          UPDATE statements SET cue_begin = cue_begin + 1 WHERE article=2 | the cue of statement s1
          UPDATE statements SET act = 'deny' WHERE article = 2            | not what its reading says
          UPDATE statements SET parent = 's9' WHERE article = 2           | it stands in is not there
          UPDATE links SET span_end = span_end - 1 WHERE statement = 2    | a source of statement s1
          UPDATE links SET entity = 'e99' WHERE statement = 2             | an entity of its chain
          DELETE FROM links WHERE statement = 2                           | it has no chain
          DELETE FROM statements WHERE article = 2                        | rows are not the statements
          DELETE FROM documents WHERE article = 2                         | article a1: it has no text
          DELETE FROM article_terms WHERE KEY = 2                         | not in the full-text index
          DELETE FROM statement_terms WHERE KEY = 2                       | not in the full-text index
          UPDATE captures SET length = 1 WHERE key = 2                    | bytes, not 1
          UPDATE captures SET bytes = reading FROM documents d WHERE key = d.article | its hash is of
          UPDATE documents SET reading = bytes FROM captures c WHERE article = c.key | its reading is
          UPDATE documents SET reading = sha256 FROM captures c WHERE article = c.key | is damaged
          INSERT INTO shingles (hash, article) VALUES (1, 99)             | but its shingles are
          INSERT INTO copies (first, second, of_first, of_second) VALUES (2, 1, 1, 1) | no sense
          INSERT INTO families (article, family) VALUES (2, 1)            | not called by the first
          UPDATE counters SET value = 1                                   | the counter of keys
          UPDATE articles SET version = 2 WHERE key = 2                   | not that of its version
          """)
  void everyFaultIsTold(String harm, String line) {
    ledger.add(newsroom.many(0, 3));
    assertEquals(List.of(), faults());
    boolean sqlite = ledger.database().dialect() == Dialect.SQLITE;
    String key = sqlite ? "rowid" : harm.contains("article_terms") ? "article" : "statement";
    ledger.database().write(session -> session.update(harm.replace("KEY", key)));
    List<String> faults = faults();
    assertTrue(faults.stream().anyMatch(fault -> fault.contains(line)), faults.toString());
  }

  protected List<String> faults() {
    List<String> faults = new ArrayList<>();
    ledger.verify(faults::add);
    return faults;
  }

  private String counts() {
    StringBuilder counts = new StringBuilder();
    for (String table :
        List.of(
            "captures",
            "articles",
            "documents",
            "statements",
            "links",
            "entities",
            "places",
            "copies",
            "families",
            "shingles",
            "new_shingles",
            "reviews")) {
      long rows =
          ledger.database().read(session -> session.number("SELECT count(*) FROM " + table));
      counts.append(table).append(' ').append(rows).append('\n');
    }
    return counts.toString();
  }
}
