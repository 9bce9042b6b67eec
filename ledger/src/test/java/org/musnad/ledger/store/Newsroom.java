package org.musnad.ledger.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;

/** Articles of invented outlets about invented things, read by the real engine. */
final class Newsroom {
  private static final Engine ENGINE = Arabic.engine();

  private final Preparer preparer;

  Newsroom(Preparer preparer) {
    this.preparer = preparer;
  }

  /** An article that tells of a bridge, with two statements and a place. */
  static Article bridge(String id, String outlet) {
    return article(
        id,
        outlet,
        "بغداد – وكالة الساحل: أعلن مدير الطرق، كريم الصافي، أن جسر الميناء القديم سيغلق أسبوعين."
            + " ونقلت صحيفة «الأفق» عن مصدر هندسي قوله إن شقاً ظهر في الدعامة الثالثة 😀.");
  }

  static Article article(String id, String outlet, String text) {
    return new Article(
        id, text, outlet, "https://" + outlet + ".example/" + id, "2016-11-05", null, null);
  }

  Entry entry(Article article) {
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    return entry(article, bytes);
  }

  Entry entry(Article article, byte[] captured) {
    Capture capture =
        new Capture(
            captured, "text/plain", "UTF-8", article.url(), Instant.parse("2016-11-06T07:08:09Z"));
    return preparer.prepare(Sha256.of(article), ENGINE.read(article), capture);
  }

  /** Short articles, each with words and numbers of its own. */
  List<Entry> many(int from, int to) {
    List<Entry> entries = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String text =
          "أعلن مدير الطرق، كريم الصافي، أن الجسر رقم " + i + " سيغلق " + i % 7 + " أيام للصيانة.";
      entries.add(entry(article("a" + i, "alufuq", text)));
    }
    return entries;
  }
}
