package org.musnad.ledger.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.Sha256;

/** Puts articles into ledgers, read by the real engine. */
public final class ReviewDesk {
  private static final Engine ENGINE = Arabic.engine();

  private ReviewDesk() {}

  /** An article of an invented outlet. */
  public static Article article(String id, String text) {
    return new Article(id, text, "alufuq", null, "2016-11-05", null, null);
  }

  /** Adds articles. */
  public static void add(Ledger ledger, Article... articles) {
    List<Entry> entries = new ArrayList<>();
    for (Article article : articles) {
      byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
      Capture capture =
          new Capture(bytes, "text/plain", "UTF-8", null, Instant.parse("2016-11-08T00:00:00Z"));
      entries.add(ledger.preparer().prepare(Sha256.of(article), ENGINE.read(article), capture));
    }
    ledger.add(entries);
  }
}
