package org.musnad.ledger.digest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.musnad.ledger.store.BatchStep;
import org.musnad.ledger.store.Session;
import org.musnad.ledger.store.Stored;

/**
 * Takes out of the digest what articles that are forgotten have in it: claims that they stand in
 * wholly, as these have to be traced anew, and their part of what is counted. What is stored comes
 * into the digest when it is brought up to date.
 */
public final class DigestStep implements BatchStep {
  private static final String OF_ARTICLE = "(SELECT key FROM statements WHERE article = ?)";

  @Override
  public void stored(Session session, List<Stored> articles) {}

  @Override
  public void forgetting(Session session, List<Long> articles) {
    session.update(
        "UPDATE counters SET value = value + ? WHERE name = 'forgotten'", articles.size());
    Set<String> sources = new TreeSet<>();
    for (Long article : articles) {
      session.update(
          "DELETE FROM digest_claims WHERE id IN"
              + " (SELECT claim FROM digest_accounts WHERE article = ?)",
          article);
      sources.addAll(
          session.list(
              "SELECT DISTINCT source FROM digest_links WHERE statement IN " + OF_ARTICLE,
              row -> row.getString(1),
              article));
      session.update("DELETE FROM digest_links WHERE statement IN " + OF_ARTICLE, article);
    }
    sources.forEach(source -> recount(session, source));
    session.update("DELETE FROM digest_stems WHERE stem NOT IN (SELECT stem FROM stems)");
  }

  private static void recount(Session session, String source) {
    session.update(
        "DELETE FROM digest_names WHERE source = ? AND name NOT IN"
            + " (SELECT name FROM digest_links WHERE source = ? AND name IS NOT NULL)",
        source,
        source);
    session.update(
        "UPDATE digest_names SET times = (SELECT count(*) FROM digest_links l"
            + " WHERE l.source = digest_names.source AND l.name = digest_names.name)"
            + " WHERE source = ?",
        source);
    session.update("DELETE FROM digest_citations WHERE source = ?", source);
    session.update(
        "INSERT INTO digest_citations (source, outlet, times)"
            + " SELECT l.source, coalesce(a.outlet, ''), count(*) FROM digest_links l"
            + " JOIN statements s ON s.key = l.statement JOIN articles a ON a.key = s.article"
            + " WHERE l.source = ? GROUP BY l.source, coalesce(a.outlet, '')",
        source);
    session.update(
        "UPDATE digest_sources SET"
            + " times = (SELECT coalesce(sum(c.times), 0) FROM digest_citations c"
            + " WHERE c.source = digest_sources.id),"
            + " outlets = (SELECT count(*) FROM digest_citations c"
            + " WHERE c.source = digest_sources.id),"
            + " name = (SELECT n.name FROM digest_names n WHERE n.source = digest_sources.id"
            + " ORDER BY n.times DESC, n.ord LIMIT 1) WHERE id = ?",
        source);
    session.update("DELETE FROM digest_sources WHERE id = ? AND times = 0", source);
  }
}
