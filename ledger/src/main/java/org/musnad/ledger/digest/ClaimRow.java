package org.musnad.ledger.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Node;
import org.musnad.ledger.claim.Origins;
import org.musnad.ledger.claim.Trace;

/** A claim of the digest with its accounts in order of time. */
record ClaimRow(ClaimSummary claim, List<AccountRow> accounts) {

  /** An account of a claim; {@code statement} is its key, or null for own voice. */
  record AccountRow(
      long article,
      @Nullable String outlet,
      @Nullable String published,
      String id,
      @Nullable Long statement,
      boolean against) {}

  /** What the digest keeps of a trace. */
  static ClaimRow of(Trace trace) {
    List<Account> accounts = trace.claim().accounts();
    List<String> times =
        accounts.stream().map(each -> each.article().published()).filter(Objects::nonNull).toList();
    Origins origins = trace.origins();
    ClaimSummary claim =
        new ClaimSummary(
            accounts.stream().filter(each -> !each.isOwnVoice()).findFirst().orElseThrow().name(),
            trace.claim().text(),
            (int) trace.claim().articles(),
            (int) trace.claim().outlets(),
            times.isEmpty() ? null : times.get(0),
            times.isEmpty() ? null : times.get(times.size() - 1),
            origins.atLeast(),
            origins.atMost(),
            origins.lines(),
            origins.isNarrow(),
            trace.against().size(),
            origins.list().stream().map(ClaimRow::origin).toList(),
            origins.chokePoints().stream().map(point -> chokePoint(point.node())).toList());
    List<AccountRow> rows = new ArrayList<>(accounts.size());
    for (Account account : accounts) {
      rows.add(row(account, trace.against().contains(account)));
    }
    return new ClaimRow(claim, List.copyOf(rows));
  }

  private static ClaimOrigin origin(Origins.Origin origin) {
    return new ClaimOrigin(
        origin.kind(), origin.identified(), origin.name(), origin.articles(), origin.ownVoice());
  }

  private static ChokePoint chokePoint(Node node) {
    return node.article() != null
        ? new ChokePoint(node.article().id(), node.article().outlet(), null)
        : new ChokePoint(null, null, node.source() == null ? null : node.source().name());
  }

  private static AccountRow row(Account account, boolean against) {
    return new AccountRow(
        account.article().key(),
        account.article().outlet(),
        account.article().published(),
        account.id(),
        account.isOwnVoice() ? null : account.key(),
        against);
  }

  /** The key of its earliest statement. */
  long statement() {
    return statements().get(0);
  }

  /** The keys of its statements. */
  List<Long> statements() {
    return accounts.stream().map(AccountRow::statement).filter(Objects::nonNull).toList();
  }
}
