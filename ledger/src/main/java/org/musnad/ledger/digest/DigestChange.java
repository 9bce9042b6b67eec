package org.musnad.ledger.digest;

import java.util.Optional;
import org.musnad.ledger.store.Session;

/**
 * What has to be changed in the tables of the digest to bring it from one state to another.
 *
 * @param before the state that the tables were found in
 * @param after the state that they are brought to
 */
record DigestChange(
    Optional<StateTable.Row> before,
    StateTable.Row after,
    Delta<StemTable.Stem> stems,
    Delta<ClaimRow> claims,
    SourceTable.Deltas sources,
    Delta<ArticleTable.Row> articles) {

  /**
   * Changes the tables, unless the digest is no longer in the state that it was found in, or
   * articles were forgotten meanwhile.
   *
   * @return whether it was done
   */
  boolean apply(Session session) {
    if (!StateTable.of(session).equals(before)
        || StateTable.forgotten(session) != after.forgotten()) {
      return false;
    }
    StemTable.apply(session, stems);
    ClaimTable.apply(session, claims);
    sources.apply(session);
    ArticleTable.apply(session, articles);
    StateTable.write(session, after);
    return true;
  }
}
