package org.musnad.ledger.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musnad.ledger.claim.ClaimStore;
import org.musnad.ledger.claim.Members;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.ledger.store.Session;

/**
 * What tracing needs of a ledger, with what its digest knows: who is in a claim, which takes most
 * of the time to find, and what stems weighed when that was found. For as long as a session lasts.
 */
public final class DigestedStore extends SessionClaims {
  private static final String ACCOUNTS =
      "SELECT b.statement, b.article, b.id FROM digest_accounts a"
          + " JOIN digest_accounts b ON b.claim = a.claim WHERE a.statement = ?";

  private final Session session;

  private DigestedStore(Session session, long weighed) {
    super(session, StemTable.NAME, weighed);
    this.session = session;
  }

  /** One that answers by what a session sees; without the digest where that is of another state. */
  public static ClaimStore of(Session session) {
    Optional<StateTable.Row> digest = StateTable.current(session);
    return digest.isPresent()
        ? new DigestedStore(session, digest.get().weighed())
        : new SessionClaims(session);
  }

  /** Claims of which only one article has a statement are not in the digest. */
  @Override
  public Optional<Members> members(long statement) {
    List<Long> statements = new ArrayList<>();
    Map<Long, List<String>> ownVoice = new HashMap<>();
    session.each(
        ACCOUNTS,
        row -> {
          long key = row.getLong(1);
          if (key == 0) {
            ownVoice
                .computeIfAbsent(row.getLong(2), article -> new ArrayList<>())
                .add(row.getString(3));
          } else {
            statements.add(key);
          }
        },
        statement);
    return statements.isEmpty() ? Optional.empty() : Optional.of(new Members(statements, ownVoice));
  }
}
