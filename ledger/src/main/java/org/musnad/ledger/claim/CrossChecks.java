package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.musnad.mention.Identified;

/** Compares how accounts are worded with whom they name. */
final class CrossChecks {
  private final Likeness likeness;
  private final Identity identity;
  private final BearerWords words;
  private final Lineage lineage;

  CrossChecks(Likeness likeness, BearerWords words, Lineage lineage) {
    this.likeness = likeness;
    this.identity = new Identity(words);
    this.words = words;
    this.lineage = lineage;
  }

  /** What is seen in a claim, its accounts in order of time. */
  List<CrossCheck> of(List<Telling> claim) {
    List<Telling> sourced = claim.stream().filter(t -> !t.account().isOwnVoice()).toList();
    List<CrossCheck> checks = new ArrayList<>();
    Set<Account> shown = new HashSet<>();
    Set<List<Set<String>>> pairs = new HashSet<>(); // of sources, each shown once
    for (int i = 0; i < sourced.size(); i++) {
      for (int k = i + 1; k < sourced.size(); k++) {
        Telling a = sourced.get(i);
        Telling b = sourced.get(k);
        if (otherOutlet(a, b)
            && likeness.sameWords(a, b)
            && otherSource(a, b)
            && pairs.add(List.of(origin(a).name(), origin(b).name()))) {
          checks.add(
              new CrossCheck(
                  CrossCheck.Kind.SAME_WORDS_OTHER_SOURCE, List.of(a.account(), b.account())));
        }
      }
    }
    for (int i = 0; i < sourced.size(); i++) {
      List<Account> alike = otherWords(sourced, i);
      if (alike.size() > 1 && shown.add(alike.get(0)) && !shown.containsAll(alike)) {
        shown.addAll(alike);
        checks.add(new CrossCheck(CrossCheck.Kind.SAME_SOURCE_OTHER_WORDS, alike));
      }
    }
    return checks;
  }

  /** The accounts from one on that name its source, each in words of its own. */
  private List<Account> otherWords(List<Telling> sourced, int first) {
    List<Telling> alike = new ArrayList<>(List.of(sourced.get(first)));
    Bearer source = origin(sourced.get(first));
    for (int k = first + 1; k < sourced.size(); k++) {
      Telling other = sourced.get(k);
      Bearer its = origin(other);
      if ((identity.equal(source, its) || identity.same(source, its))
          && alike.stream().allMatch(t -> otherOutlet(t, other) && likeness.otherWords(t, other))
          && alike.stream().noneMatch(t -> shareText(t, other))) {
        alike.add(other);
      }
    }
    return alike.stream().map(Telling::account).toList();
  }

  private boolean shareText(Telling a, Telling b) {
    return lineage.sources(b.account().article()).stream()
            .anyMatch(taken -> taken.from().key() == a.account().article().key())
        || lineage.sources(a.account().article()).stream()
            .anyMatch(taken -> taken.from().key() == b.account().article().key());
  }

  private static boolean otherOutlet(Telling a, Telling b) {
    return !Objects.equals(a.account().article().outlet(), b.account().article().outlet());
  }

  private boolean otherSource(Telling a, Telling b) {
    Bearer one = origin(a);
    Bearer other = origin(b);
    boolean told =
        one.identified() != Identified.ANONYMOUS || other.identified() != Identified.ANONYMOUS;
    return told && !one.isNobody() && !other.isNobody() && !identity.canBeOne(one, other);
  }

  private Bearer origin(Telling telling) {
    var chain = telling.account().chain();
    return Bearer.of(chain.get(chain.size() - 1), words);
  }
}
