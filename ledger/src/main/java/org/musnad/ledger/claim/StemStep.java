package org.musnad.ledger.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.store.BatchStep;
import org.musnad.ledger.store.Session;
import org.musnad.ledger.store.StatementRows;
import org.musnad.ledger.store.Stored;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;

/** Counts in how many statements each stem stands, as articles come and go. */
public final class StemStep implements BatchStep {
  private static final String ADD =
      "INSERT INTO stems (stem, statements) VALUES (?, ?)"
          + " ON CONFLICT (stem) DO UPDATE SET statements = stems.statements + excluded.statements";

  private final Terms terms = new Terms();

  @Override
  public void stored(Session session, List<Stored> articles) {
    Map<String, Long> counts = new HashMap<>();
    for (Stored article : articles) {
      article
          .entry()
          .statements()
          .forEach(each -> count(List.of(each.terms().split(" ")), 1, counts));
    }
    add(session, counts);
  }

  @Override
  public void forgetting(Session session, List<Long> articles) {
    Map<String, Long> counts = new HashMap<>();
    for (StoredStatement statement : StatementRows.ofArticles(session, articles)) {
      count(terms.of(statement.text()).stream().map(Term::stem).toList(), -1, counts);
    }
    add(session, counts);
    session.update("DELETE FROM stems WHERE statements <= 0");
  }

  private static void count(List<String> stems, long by, Map<String, Long> counts) {
    StemCounts.bare(stems).forEach(stem -> counts.merge(stem, by, Long::sum));
  }

  /** In the order of the stems, so that each page of the tree is visited once. */
  private static void add(Session session, Map<String, Long> counts) {
    session.batch(
        ADD,
        new TreeMap<>(counts).entrySet(),
        (row, each) -> {
          row.setString(1, each.getKey());
          row.setLong(2, each.getValue());
        });
  }
}
