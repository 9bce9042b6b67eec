package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.text.Terms;

/**
 * Traces claims: who says the same, on whose word, from how many independent origins, and what
 * changes on the way. For one state of a ledger; not thread-safe.
 */
public final class Tracer {
  private final ClaimStore store;
  private final Tellings tellings;
  private final Tracing tracing;
  private final ClaimFinder finder;

  /**
   * Makes a tracer.
   *
   * @param agencies the names of agencies by the codes that credits have, the usual name first
   * @throws org.musnad.data.DataException if the word lists have faults
   */
  public Tracer(ClaimStore store, Map<String, List<String>> agencies) {
    Terms terms = new Terms();
    this.store = store;
    this.tellings =
        new Tellings(terms, new ClaimWords(terms), store.statements(), store::frequencies);
    this.tracing =
        new Tracing(
            store, Map.copyOf(agencies), new BearerWords(terms), new Likeness(tellings.lexis()));
    this.finder = new ClaimFinder(store, tellings);
  }

  /**
   * Traces what somebody asks for: a statement ({@code sahil-77#s2}), a claim ({@code
   * c:sahil-77#s2}), all that an article has in common with others (its id or URL), or the
   * statement that has most of some words. Empty where the ledger has no such thing.
   */
  public List<Trace> trace(String query) {
    String what = query.strip();
    Optional<StoredArticle> whole = store.article(what);
    if (whole.isPresent()) {
      return shared(store.reportsOf(whole.get().key()));
    }
    String name = what.startsWith(Claim.PREFIX) ? what.substring(Claim.PREFIX.length()) : what;
    int mark = name.lastIndexOf('#');
    Optional<StoredArticle> article =
        mark < 0 ? Optional.empty() : store.article(name.substring(0, mark));
    if (article.isEmpty()) {
      return finder.best(what).map(report -> List.of(traceOf(report))).orElse(List.of());
    }
    String id = name.substring(mark + 1);
    return ownVoiceOr(article.get(), id);
  }

  /** The claim of a statement; that of a sentence in the article's own voice by its words. */
  private List<Trace> ownVoiceOr(StoredArticle article, String id) {
    for (Report report : store.reportsOf(article.key())) {
      if (report.statement().id().equals(id)) {
        return List.of(traceOf(report));
      }
    }
    return OwnVoice.of(article, store.page(article.key())).stream()
        .filter(account -> account.id().equals(id))
        .findFirst()
        .flatMap(account -> finder.best(account.text()))
        .map(report -> List.of(traceOf(report)))
        .orElse(List.of());
  }

  /**
   * What other articles have too of an article's claims, the widest first; or where there is
   * nothing, its claims alone.
   */
  private List<Trace> shared(List<Report> reports) {
    Map<String, Trace> traces = new LinkedHashMap<>();
    for (Report report : reports) {
      Trace trace = traceOf(report);
      traces.putIfAbsent(trace.claim().id(), trace);
    }
    boolean any = traces.values().stream().anyMatch(trace -> trace.claim().articles() > 1);
    return traces.values().stream()
        .filter(trace -> trace.claim().articles() > 1 || !any)
        .sorted(Comparator.comparingLong(trace -> -trace.claim().articles()))
        .toList();
  }

  /** Traces the claim that a statement makes. */
  public Trace traceOf(Report report) {
    return store
        .members(report.statement().key())
        .map(this::traceOf)
        .orElseGet(() -> traceOf(finder.claimOf(report)));
  }

  private Trace traceOf(Members members) {
    List<Account> voices = new ArrayList<>();
    for (StoredArticle article : store.articles(members.ownVoice().keySet())) {
      List<String> ids = members.ownVoice().get(article.key());
      OwnVoice.of(article, store.page(article.key())).stream()
          .filter(account -> ids.contains(account.id()))
          .forEach(voices::add);
    }
    List<Account> accounts = store.reports(members.statements()).stream().map(Account::of).toList();
    return tracing.trace(tellings.of(accounts), tellings.of(voices));
  }

  /** The claims of those accounts that a filter lets pass. */
  List<List<Telling>> claims(Predicate<Account> filter) {
    List<Account> accounts = new ArrayList<>();
    store.eachReport(
        report -> {
          Account account = Account.of(report);
          if (filter.test(account)) {
            accounts.add(account);
          }
        });
    return new AllClaims(tellings).find(accounts);
  }

  ClaimFinder finder() {
    return finder;
  }

  /** Traces a claim whose statements are known. */
  Trace traceOf(List<Telling> claim) {
    return tracing.trace(claim, finder.ownVoice(claim));
  }

  /**
   * Traces all claims that stand in two articles or more, in the order of their first statements'
   * keys.
   *
   * @param ownVoice whether to look for sentences in the articles' own voice too, which takes much
   *     longer
   */
  public void eachClaim(boolean ownVoice, Consumer<Trace> visitor) {
    for (List<Telling> claim : claims(account -> true)) {
      if (isShared(claim) || ownVoice) {
        tracing.visit(claim, ownVoice ? finder.ownVoice(claim) : List.of(), visitor);
      }
    }
  }

  /** Whether statements of two articles or more make a claim. */
  static boolean isShared(List<Telling> claim) {
    long first = claim.get(0).account().article().key();
    return claim.stream().anyMatch(telling -> telling.account().article().key() != first);
  }
}
