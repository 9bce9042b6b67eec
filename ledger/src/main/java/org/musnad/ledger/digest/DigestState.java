package org.musnad.ledger.digest;

import java.time.Instant;

/**
 * Of which state of the ledger a digest is.
 *
 * @param madeAt when it was made or last brought up to date
 * @param articles how many articles are in it
 * @param statements how many statements are in it
 * @param came how many articles were added since
 * @param went how many articles were forgotten since; these are out of it already
 */
public record DigestState(Instant madeAt, long articles, long statements, long came, long went) {

  /** Whether the ledger is still in that state. */
  public boolean isCurrent() {
    return came == 0 && went == 0;
  }
}
