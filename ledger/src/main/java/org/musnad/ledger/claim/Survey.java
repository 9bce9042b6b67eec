package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;

/**
 * Traces the claims that statements of two articles or more make, with what other articles say of
 * them in their own voice: all of a ledger, or those that new articles change. For one state of a
 * ledger; not thread-safe.
 */
public final class Survey {
  private final ClaimStore store;
  private final Tracer tracer;
  private final Terms terms = new Terms();

  /**
   * Makes one.
   *
   * @param agencies the names of agencies by the codes that credits have, the usual name first
   */
  public Survey(ClaimStore store, Map<String, List<String>> agencies) {
    this.store = store;
    this.tracer = new Tracer(store, agencies);
  }

  /** Traces all claims, in the order of their first statements' keys. */
  public void all(Consumer<Trace> visitor) {
    for (List<Telling> claim : tracer.claims(account -> true)) {
      if (Tracer.isShared(claim)) {
        visitor.accept(tracer.traceOf(claim));
      }
    }
  }

  /**
   * Traces the claims that new articles change: those of their statements, all that these hang
   * together with, and those that a new article may say in its own voice.
   *
   * @param articles the keys of the new articles
   * @param known the keys of the statements of each claim that was known before, and after these of
   *     those in whose contents they stand
   * @param visitor takes the claims as they are now
   * @return the keys of the statements whose claims are no longer as they were known
   */
  public Set<Long> changed(
      Collection<Long> articles, Collection<List<Long>> known, Consumer<Trace> visitor) {
    Set<Long> seen = new HashSet<>();
    for (Long article : articles) {
      store.reportsOf(article).forEach(report -> renew(report, seen, visitor));
    }
    List<List<Long>> rest = known.stream().filter(claim -> !seen.contains(claim.get(0))).toList();
    for (List<Long> claim : saidIn(articles, rest)) {
      store.reports(claim.subList(0, 1)).forEach(report -> renew(report, seen, visitor));
    }
    return seen;
  }

  /** Traces what hangs together with a statement, unless that has been done. */
  private void renew(Report report, Set<Long> seen, Consumer<Trace> visitor) {
    if (seen.contains(report.statement().key())) {
      return;
    }
    for (List<Telling> claim : tracer.finder().around(report)) {
      claim.forEach(telling -> seen.add(telling.account().key()));
      if (Tracer.isShared(claim)) {
        visitor.accept(tracer.traceOf(claim));
      }
    }
  }

  /** The claims for whose words some articles are asked when their own voice is looked for. */
  private List<List<Long>> saidIn(Collection<Long> articles, List<List<Long>> claims) {
    Map<String, List<Long>> postings = postings(articles);
    Map<Long, Telling> tellings = tellings(claims);
    List<List<Long>> said = new ArrayList<>();
    for (List<Long> claim : claims) {
      if (claim.stream().anyMatch(key -> isHeld(tellings.get(key), postings))) {
        said.add(claim);
      }
    }
    return said;
  }

  private boolean isHeld(@Nullable Telling telling, Map<String, List<Long>> postings) {
    return telling != null
        && !tracer
            .finder()
            .holding(telling, stem -> postings.getOrDefault(stem, List.of()))
            .isEmpty();
  }

  /** In which of some articles' texts each stem stands, bare. */
  private Map<String, List<Long>> postings(Collection<Long> articles) {
    Map<String, List<Long>> postings = new HashMap<>();
    for (Long article : articles) {
      Set<String> stems = new HashSet<>();
      terms.of(store.page(article).text()).stream().map(Term::stem).forEach(stems::add);
      Set<String> bare = new HashSet<>();
      stems.forEach(stem -> bare.addAll(Stem.bares(stem)));
      bare.forEach(stem -> postings.computeIfAbsent(stem, s -> new ArrayList<>()).add(article));
    }
    return postings;
  }

  /** Statements by their keys. */
  private Map<Long, Telling> tellings(List<List<Long>> claims) {
    Set<Long> keys = new HashSet<>();
    claims.forEach(keys::addAll);
    Map<Long, Telling> tellings = new HashMap<>();
    tracer.finder().ready(keys).forEach(telling -> tellings.put(telling.account().key(), telling));
    return tellings;
  }
}
