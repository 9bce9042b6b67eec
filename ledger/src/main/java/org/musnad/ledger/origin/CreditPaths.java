package org.musnad.ledger.origin;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Follows text from an article without a credit to those of its copies that have one: of each
 * agency the credited article that most of the text goes back to. Over several copies the shares
 * are multiplied, since each may have got the shared part from elsewhere; a path is not followed
 * beyond a credited article, whose text has its origin there.
 */
final class CreditPaths {
  /** So many articles are met at most, the nearest ones, however large the family. */
  private static final int MET = 200;

  /** An agency within reach. */
  record Reached(long through, double weight) {}

  private record Step(long article, double weight) {}

  private static final Comparator<Step> STRONGEST_FIRST =
      Comparator.comparingDouble((Step step) -> -step.weight).thenComparingLong(Step::article);

  private final Map<Long, Member> members;
  private final Ties ties;
  private final double least;

  /**
   * Makes one.
   *
   * @param least the least share of the text that is followed
   */
  CreditPaths(Map<Long, Member> members, Ties ties, double least) {
    this.members = members;
    this.ties = ties;
    this.least = least;
  }

  /** The agencies that the text of {@code article} may go back to by the credits of others. */
  Map<String, Reached> from(long article) {
    Map<String, Reached> reached = new HashMap<>();
    Set<Long> met = new HashSet<>();
    PriorityQueue<Step> open = new PriorityQueue<>(STRONGEST_FIRST);
    open.add(new Step(article, 1));
    while (!open.isEmpty() && met.size() < MET) {
      Step step = open.poll();
      Member member = members.get(step.article);
      if (!met.add(step.article) || member == null) {
        continue;
      }
      if (step.article != article && ends(member, step, reached)) {
        continue;
      }
      for (Ties.Tie tie : ties.of(step.article)) {
        double weight = step.weight * tie.mine();
        if (weight >= least && !met.contains(tie.other())) {
          open.add(new Step(tie.other(), weight));
        }
      }
    }
    return reached;
  }

  /** Whether a path ends at a member; notes the agency whose text it is. */
  private static boolean ends(Member member, Step step, Map<String, Reached> reached) {
    String code = member.isMixed() ? null : member.credit();
    if (code == null && !member.isMixed()) {
      code = member.reportOf();
    }
    if (code != null) {
      reached.putIfAbsent(code, new Reached(step.article, step.weight));
    }
    return code != null || member.isMixed();
  }
}
