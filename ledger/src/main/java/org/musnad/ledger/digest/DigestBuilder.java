package org.musnad.ledger.digest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.ledger.claim.Survey;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.origin.Taken;
import org.musnad.ledger.store.CopyRows;
import org.musnad.ledger.store.Session;

/** Works out a digest of one state of the ledger: what has to be changed in its tables. */
final class DigestBuilder {
  private final Session session;
  private final Map<String, List<String>> agencies;

  /**
   * Makes one.
   *
   * @param session sees the state of the ledger
   * @param agencies the names of agencies by the codes that credits have, the usual name first
   */
  DigestBuilder(Session session, Map<String, List<String>> agencies) {
    this.session = session;
    this.agencies = agencies;
  }

  /** How the claims are found. */
  enum Way {
    /** All of them, by the weights that stems have now. */
    ANEW,
    /** All of them, by the weights that they had. */
    AGAIN,
    /** Those that new articles change, by the weights that stems had. */
    ADDED
  }

  /** What one way changes. */
  DigestChange build(Way way) {
    Optional<StateTable.Row> before = StateTable.of(session);
    boolean anew = way == Way.ANEW || before.isEmpty();
    StateTable.Row state = StateTable.now(session, before.filter(row -> !anew));
    List<StemTable.Stem> had = StemTable.all(session, StemTable.NAME);
    String stems = anew ? StemTable.LEDGER : StemTable.NAME;
    SessionClaims store = new SessionClaims(session, stems, state.weighed());
    List<ClaimRow> known = ClaimTable.all(session);
    Survey survey = new Survey(store, agencies);
    List<ClaimRow> claims =
        before.isPresent() && way == Way.ADDED
            ? added(survey, known, before.get().lastArticle())
            : all(survey);
    SourceCount sources = new SourceCount();
    ArticleTable.Count ends = new ArticleTable.Count();
    store.eachReport(
        report -> {
          sources.add(report);
          ends.add(report);
        });
    List<ArticleTable.Row> articles = ArticleTable.all(session);
    return new DigestChange(
        before,
        state,
        anew ? Delta.between(had, StemTable.all(session, stems)) : Delta.none(),
        Delta.between(known, claims),
        SourceTable.Deltas.between(SourceTable.all(session), sources.rows()),
        Delta.between(articles, articles(store, ends, articles)));
  }

  private static List<ClaimRow> all(Survey survey) {
    List<ClaimRow> claims = new ArrayList<>();
    survey.all(trace -> add(claims, trace));
    return claims;
  }

  /** The one place where long work can be ended. */
  private static void add(List<ClaimRow> claims, Trace trace) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the digest is no longer wanted");
    }
    claims.add(ClaimRow.of(trace));
  }

  private List<ClaimRow> added(Survey survey, List<ClaimRow> known, long last) {
    List<Long> articles =
        session.list(
            "SELECT key FROM articles WHERE key > ? ORDER BY key", row -> row.getLong(1), last);
    List<ClaimRow> changed = new ArrayList<>();
    Set<Long> seen = survey.changed(articles, withParents(known), trace -> add(changed, trace));
    List<ClaimRow> claims = new ArrayList<>(changed);
    known.stream().filter(claim -> !seen.contains(claim.statement())).forEach(claims::add);
    return claims;
  }

  /** The statements of each claim, and after these those in whose contents they stand. */
  private Collection<List<Long>> withParents(List<ClaimRow> known) {
    Map<String, List<Long>> statements = new HashMap<>();
    known.forEach(row -> statements.put(row.claim().id(), new ArrayList<>(row.statements())));
    session.each(
        "WITH RECURSIVE up (claim, article, parent) AS (SELECT a.claim, s.article, s.parent"
            + " FROM digest_accounts a JOIN statements s ON s.key = a.statement"
            + " WHERE s.parent IS NOT NULL UNION"
            + " SELECT up.claim, s.article, s.parent FROM up JOIN statements s"
            + " ON s.article = up.article AND s.id = up.parent WHERE s.parent IS NOT NULL)"
            + " SELECT up.claim, s.key FROM up JOIN statements s"
            + " ON s.article = up.article AND s.id = up.parent",
        row -> statements.getOrDefault(row.getString(1), new ArrayList<>()).add(row.getLong(2)));
    return statements.values();
  }

  /** How much of an article is its own voice never changes, so that it is looked at once. */
  private List<ArticleTable.Row> articles(
      SessionClaims store, ArticleTable.Count ends, List<ArticleTable.Row> known) {
    List<StoredArticle> articles = new ArrayList<>();
    store.eachArticle(articles::add);
    Map<Long, Long> voices = new HashMap<>();
    known.forEach(row -> voices.put(row.article(), row.ownVoice()));
    Map<Long, Long> lengths = new HashMap<>();
    session.each(
        "SELECT key, length FROM articles", row -> lengths.put(row.getLong(1), row.getLong(2)));
    List<Long> keys = articles.stream().map(StoredArticle::key).toList();
    return ends.rows(
        articles,
        lengths,
        article -> {
          Long voice = voices.get(article);
          return voice != null ? voice : ArticleTable.ownVoice(store.page(article));
        },
        Taken.of(articles, CopyRows.of(session, keys)));
  }
}
