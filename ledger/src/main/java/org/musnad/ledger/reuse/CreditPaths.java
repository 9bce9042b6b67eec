package org.musnad.ledger.reuse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Follows text from an article without a credit to those of its copies that have one: of each
 * agency the credited article that most of the text goes back to. Over several copies the shares
 * are multiplied, since each may have got the shared part from elsewhere; a path is not followed
 * beyond a credited article, whose text has its origin there.
 */
final class CreditPaths {
  /** An agency within reach. */
  record Reached(long through, double weight) {}

  private record Step(long article, double weight) {}

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
    Map<Long, Double> best = new HashMap<>();
    PriorityQueue<Step> open =
        new PriorityQueue<>(
            Comparator.comparingDouble((Step step) -> -step.weight)
                .thenComparingLong(Step::article));
    open.add(new Step(article, 1));
    while (!open.isEmpty()) {
      Step step = open.poll();
      if (best.containsKey(step.article)) {
        continue;
      }
      best.put(step.article, step.weight);
      Member member = members.get(step.article);
      if (member == null) {
        continue;
      }
      boolean self = step.article == article;
      String code = member.isCredited() ? member.credit() : member.reportOf();
      if (!self && code != null && !member.isMixed()) {
        reached.putIfAbsent(code, new Reached(step.article, step.weight));
      }
      if (!self && (code != null || member.isMixed())) {
        continue;
      }
      for (Ties.Tie tie : ties.of(step.article)) {
        double weight = step.weight * tie.mine();
        if (weight >= least && !best.containsKey(tie.other())) {
          open.add(new Step(tie.other(), weight));
        }
      }
    }
    return reached;
  }
}
