package org.musnad.ledger.claim;

import java.util.List;

/**
 * What several accounts say alike.
 *
 * @param id made of its earliest account: {@code c:} and that one's name, as {@code c:sahil-77#s2};
 *     the same as long as no earlier one comes to light
 * @param text what the earliest account says
 * @param accounts all accounts, in order of time
 */
public record Claim(String id, String text, List<Account> accounts) {

  /** What a claim's id begins with. */
  public static final String PREFIX = "c:";

  /** Copies the list. */
  public Claim {
    accounts = List.copyOf(accounts);
  }

  /** The claim of some accounts, in order of time. */
  static Claim of(List<Telling> tellings) {
    Account first = tellings.get(0).account();
    return new Claim(
        PREFIX + first.name(), first.text(), tellings.stream().map(Telling::account).toList());
  }

  /** In how many articles it stands. */
  public long articles() {
    return accounts.stream().map(account -> account.article().key()).distinct().count();
  }

  /** How many outlets have it. */
  public long outlets() {
    return accounts.stream().map(account -> account.article().outlet()).distinct().count();
  }
}
