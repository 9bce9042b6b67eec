package org.musnad.ledger.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musnad.ledger.claim.Claim;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.claim.Tracer;
import org.musnad.ledger.store.Session;

/**
 * Traces claims as {@link Tracer} does. As long as the digest is of the ledger's state, it knows
 * who is in a claim, which takes most of the time to find, and stems weigh as they did for it. For
 * one session; not thread-safe.
 */
public final class DigestedTracer {
  private static final String ACCOUNTS =
      "SELECT b.statement, b.article, b.id FROM digest_accounts a"
          + " JOIN digest_accounts b ON b.claim = a.claim"
          + " JOIN articles x ON x.key = a.article"
          + " WHERE x.id = ? AND a.id = ? AND a.statement IS NOT NULL";

  private final Session session;
  private final Optional<StateTable.Row> digest;
  private final Tracer tracer;

  /**
   * Makes one.
   *
   * @param session sees the state of the ledger
   * @param agencies the names of agencies by the codes that credits have, the usual name first
   * @throws org.musnad.data.DataException if the word lists have faults
   */
  public DigestedTracer(Session session, Map<String, List<String>> agencies) {
    this.session = session;
    this.digest =
        StateTable.state(session)
            .filter(DigestState::isCurrent)
            .flatMap(state -> StateTable.of(session));
    this.tracer =
        new Tracer(
            digest
                .map(row -> new SessionClaims(session, StemTable.NAME, row.weighed()))
                .orElseGet(() -> new SessionClaims(session)),
            agencies);
  }

  /** What {@link Tracer#trace} finds. */
  public List<Trace> trace(String query) {
    String what = query.strip();
    String name = what.startsWith(Claim.PREFIX) ? what.substring(Claim.PREFIX.length()) : what;
    int mark = name.lastIndexOf('#');
    return mark < 0 || digest.isEmpty()
        ? tracer.trace(what)
        : known(name.substring(0, mark), name.substring(mark + 1))
            .map(List::of)
            .orElseGet(() -> tracer.trace(what));
  }

  /** The claim of a statement, if several articles have it. */
  private Optional<Trace> known(String article, String id) {
    List<Long> statements = new ArrayList<>();
    Map<Long, List<String>> ownVoice = new HashMap<>();
    session.each(
        ACCOUNTS,
        row -> {
          long statement = row.getLong(1);
          if (statement == 0) {
            ownVoice
                .computeIfAbsent(row.getLong(2), key -> new ArrayList<>())
                .add(row.getString(3));
          } else {
            statements.add(statement);
          }
        },
        article,
        id);
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(tracer.traceOf(statements, ownVoice));
  }
}
