package org.musnad.desk.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.claim.Tracer;
import org.musnad.ledger.store.Session;

/**
 * Traces claims, and keeps those asked for last as long as the ledger is the same: a page, what it
 * sends on to and its exports are of one trace. Thread-safe.
 */
final class Traces {
  private static final int MOST_KEPT = 64;

  /** A claim in more accounts is not kept; it would take too much room. */
  private static final int MOST_ACCOUNTS = 500;

  /** Keys only rise, and forgetting makes fewer articles of the same last key. */
  private static final String STATE =
      "SELECT (SELECT value FROM counters WHERE name = 'article'), (SELECT count(*) FROM articles)";

  private final Map<String, List<Trace>> kept =
      new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Trace>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private final Map<String, List<String>> agencies = AgencyNames.of(Arabic.agencies());

  /** What {@link Tracer#trace} finds. */
  List<Trace> find(Ledger ledger, String query) {
    return ledger.database().read(session -> find(session, query));
  }

  private List<Trace> find(Session session, String query) {
    String key = state(session) + " " + query;
    synchronized (kept) {
      List<Trace> known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    List<Trace> found = new Tracer(new SessionClaims(session), agencies).trace(query);
    if (found.stream().mapToInt(trace -> trace.claim().accounts().size()).sum() <= MOST_ACCOUNTS) {
      synchronized (kept) {
        kept.put(key, found);
      }
    }
    return found;
  }

  private static String state(Session session) {
    return session
        .first(STATE, row -> row.getLong(1) + "-" + row.getLong(2))
        .orElseThrow(() -> new IllegalStateException("a ledger counts its articles"));
  }
}
