package org.musnad.desk.claim;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.desk.RunningDesk;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.Sha256;

/** Puts articles into ledgers. */
final class Added {
  private Added() {}

  /** Reads an article and adds it. */
  static void article(Ledger ledger, Article article) {
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    Capture capture = new Capture(bytes, "text/plain", "UTF-8", null, Instant.EPOCH);
    Entry entry =
        ledger.preparer().prepare(Sha256.of(article), RunningDesk.engine().read(article), capture);
    ledger.add(List.of(entry));
  }
}
