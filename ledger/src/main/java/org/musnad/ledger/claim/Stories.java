package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The stories of a period: claims that most outlets have, each for all that stand in mostly the
 * same articles.
 *
 * @param widest those that most outlets have
 * @param singleSourced those that most outlets have and one origin, or one line, alone bears
 */
public record Stories(List<Trace> widest, List<Trace> singleSourced) {
  /** So many claims are traced to find those of a single source. */
  private static final int TRACED = 150;

  private static final int WIDE = 2;

  /** Copies the lists. */
  public Stories {
    widest = List.copyOf(widest);
    singleSourced = List.copyOf(singleSourced);
  }

  /**
   * Finds the stories of a period.
   *
   * @param agencies the names of agencies by the codes that credits have, the usual name first
   * @param from the first day, as {@code 2016-11-05}, or null
   * @param to the last day, or null
   * @param limit how many of each list
   */
  public static Stories of(
      ClaimStore store,
      Map<String, List<String>> agencies,
      @Nullable String from,
      @Nullable String to,
      int limit) {
    Tracer tracer = new Tracer(store, agencies);
    List<Trace> traces = new ArrayList<>();
    for (List<Telling> claim : distinct(tracer.claims(account -> within(account, from, to)))) {
      if (traces.size() < Math.max(limit, TRACED)) {
        traces.add(tracer.traceOf(claim));
      }
    }
    Comparator<Trace> wide =
        Comparator.<Trace>comparingLong(trace -> -trace.claim().outlets())
            .thenComparing(trace -> -trace.claim().articles())
            .thenComparing(trace -> trace.claim().id());
    traces.sort(wide);
    return new Stories(
        traces.stream().limit(limit).toList(),
        traces.stream().filter(trace -> trace.origins().isNarrow()).limit(limit).toList());
  }

  private static boolean within(Account account, @Nullable String from, @Nullable String to) {
    String published = account.article().published();
    return published != null
        && (from == null || published.compareTo(from) >= 0)
        && (to == null
            || published.substring(0, Math.min(to.length(), published.length())).compareTo(to)
                <= 0);
  }

  /** Those that two outlets or more have, the widest first, one for each set of articles. */
  private static List<List<Telling>> distinct(List<List<Telling>> claims) {
    List<List<Telling>> wide =
        new ArrayList<>(claims.stream().filter(claim -> outlets(claim) >= WIDE).toList());
    wide.sort(
        Comparator.<List<Telling>>comparingLong(claim -> -outlets(claim))
            .thenComparing(claim -> -articles(claim).size())
            .thenComparing(claim -> claim.get(0), Telling.IN_TIME));
    Set<Long> shown = new HashSet<>();
    List<List<Telling>> stories = new ArrayList<>();
    for (List<Telling> claim : wide) {
      Set<Long> articles = articles(claim);
      Set<Long> known = new HashSet<>(articles);
      known.retainAll(shown);
      if (2 * known.size() < articles.size()) {
        stories.add(claim);
      }
      shown.addAll(articles);
    }
    return Collections.unmodifiableList(stories);
  }

  private static long outlets(List<Telling> claim) {
    return claim.stream().map(telling -> telling.account().article().outlet()).distinct().count();
  }

  private static Set<Long> articles(List<Telling> claim) {
    return claim.stream()
        .map(telling -> telling.account().article().key())
        .collect(Collectors.toSet());
  }
}
