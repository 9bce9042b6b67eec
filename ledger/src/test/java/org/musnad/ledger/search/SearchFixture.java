package org.musnad.ledger.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.Sha256;
import org.musnad.ledger.text.Terms;

/** A ledger of four articles, and short ways to search in it. */
abstract class SearchFixture {
  private static final Engine ENGINE = Arabic.engine();

  final Terms terms = new Terms();
  Ledger ledger;
  Search search;

  /** The place of a ledger that is not there yet. */
  abstract String newLocation() throws Exception;

  @BeforeEach
  void open() throws Exception {
    ledger = Ledger.open(newLocation());
    search = new Search(ledger.database());
    add(
        article(
            "bridge",
            "alufuq",
            "2016-11-05",
            "إغلاق الجسر",
            "😀 أعلن مدير الطرق كريم الصافي أن جسر الميناء القديم سيغلق أسبوعين في الموصل."
                + " ونقلت صحيفة «المرسى» عن مصدر هندسي قوله إن شقاً ظهر في الدعامة رقم ١٢."),
        article(
            "denial",
            "almarsa",
            "2016-11-07T09:30:00",
            null,
            "نفى كريم الصافي إغلاق الجسر القديم. وقال: «الجسر سليم، الجسر آمن»."),
        article("market", "alufuq", "2016-11-06", null, "قال شهود إن السوق القديم في بغداد مزدحم."),
        article("undated", null, null, null, "قيل إن الجسر القديم بني قبل ستين عاماً."));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Article article(
      String id, String outlet, String published, String title, String text) {
    return new Article(id, text, outlet, null, published, title, null);
  }

  void add(Article... articles) {
    List<Entry> entries = new ArrayList<>();
    for (Article article : articles) {
      byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
      Capture capture =
          new Capture(bytes, "text/plain", "UTF-8", null, Instant.parse("2016-11-08T00:00:00Z"));
      entries.add(ledger.preparer().prepare(Sha256.of(article), ENGINE.read(article), capture));
    }
    ledger.add(entries);
  }

  List<String> statements(String query) {
    return statements(SearchRequest.of(query));
  }

  List<String> statements(Filter filter) {
    return statements(SearchRequest.of("").with(filter));
  }

  /** The names of what is found, as {@code bridge s2}. */
  List<String> statements(SearchRequest request) {
    return names(search.statements(request));
  }

  static List<String> names(Found<StatementHit> found) {
    return found.hits().stream()
        .map(hit -> hit.report().article().id() + " " + hit.report().statement().id())
        .toList();
  }

  List<String> articles(SearchRequest request) {
    return search.articles(request).hits().stream().map(hit -> hit.article().id()).toList();
  }
}
