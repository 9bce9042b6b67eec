package org.musnad.desk.claim;

import org.musnad.desk.web.Links;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Claim;

/** The addresses that a claim's page leads to. */
final class Places {
  private Places() {}

  /** The place of an account in its article. */
  static String of(Account account) {
    return Links.article(account.article().id(), account.content().get(0));
  }

  /**
   * The name that a claim has in addresses: its earliest statement's. A claim's id can be that of a
   * sentence in an article's own voice, which is not always found again.
   */
  static String name(Claim claim) {
    return claim.accounts().stream()
        .filter(account -> !account.isOwnVoice())
        .findFirst()
        .orElse(claim.accounts().get(0))
        .name();
  }
}
