package org.musnad.ledger.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.origin.CreditPaths.Reached;
import org.musnad.ledger.origin.Origin.Basis;

/**
 * Tells what the texts of a family go back to. What an article says of itself comes first; then the
 * credit of copies, if most of its text is theirs and no other agency has as good a claim; then its
 * wording, if it names no writer of its own. Nothing is said where these are at odds.
 */
public final class Attribution {
  /** The share of a text that must go back to a credited one. */
  static final double COPIED = 0.5;

  /** What is enough where the wording agrees. */
  static final double PARTLY_COPIED = 0.3;

  /** The share of a text that must be another's whose wording tells. */
  private static final double MOSTLY_COPIED = 0.7;

  /** How near another agency may come. */
  private static final double RIVAL = 0.8;

  /** Where the wording is another agency's by so much, a copy's credit is not believed. */
  private static final double AGAINST = 0.9;

  private final Map<Long, Member> members = new TreeMap<>();
  private final Ties ties;
  private final CreditPaths paths;
  private final Precedents precedents;

  /**
   * One family.
   *
   * @param members its articles
   * @param copies what they share with each other
   */
  public Attribution(Collection<Member> members, Collection<Copy> copies) {
    members.forEach(member -> this.members.put(member.key(), member));
    this.ties = new Ties(copies);
    this.paths = new CreditPaths(this.members, ties, PARTLY_COPIED);
    this.precedents = new Precedents(this.members, ties);
  }

  /** The origin of each article, by their keys. */
  public List<Origin> origins() {
    return members.values().stream().map(this::origin).toList();
  }

  private Origin origin(Member member) {
    if (member.isCredited()) {
      String code = member.credit();
      return known(member, code, code == null ? Basis.SEVERAL : Basis.CREDIT, null, 1);
    }
    Map<String, Reached> reached = paths.from(member.key());
    List<Map.Entry<String, Reached>> best = new ArrayList<>(reached.entrySet());
    best.sort(
        Comparator.comparingDouble((Map.Entry<String, Reached> e) -> -e.getValue().weight())
            .thenComparing(Map.Entry::getKey));
    if (!best.isEmpty()) {
      String code = best.get(0).getKey();
      Reached first = best.get(0).getValue();
      double second = best.size() > 1 ? best.get(1).getValue().weight() : 0;
      if (second > RIVAL * first.weight()) {
        return settled(member, best);
      }
      if (believes(member, code, first.weight())) {
        return known(member, code, Basis.COPY, first.through(), first.weight());
      }
    }
    String report = member.reportOf();
    return report != null && best.isEmpty()
        ? known(member, report, Basis.TOLD, null, 1)
        : byStyle(member, reached);
  }

  private static boolean believes(Member member, String code, double weight) {
    StyleScores style = member.style();
    String likeliest = style.likeliestAgency();
    boolean agrees = code.equals(likeliest);
    boolean against = likeliest != null && !agrees && style.share(likeliest) >= AGAINST;
    return agrees || weight >= COPIED && !against;
  }

  /** Two agencies with as good a claim: the wording may tell which. */
  private Origin settled(Member member, List<Map.Entry<String, Reached>> best) {
    String sure = member.style().sure();
    for (Map.Entry<String, Reached> each : best) {
      if (each.getKey().equals(sure)) {
        Reached reached = each.getValue();
        return known(member, sure, Basis.COPY, reached.through(), reached.weight());
      }
    }
    return unknown(member, Basis.SEVERAL);
  }

  private Origin byStyle(Member member, Map<String, Reached> reached) {
    Origin own = styled(member, null, 1);
    Origin best = own;
    for (Ties.Tie tie : ties.of(member.key())) {
      Member other = members.get(tie.other());
      if (own == null && !member.isOwn() && other != null && tie.mine() >= MOSTLY_COPIED) {
        Origin styled = styled(other, member, tie.mine());
        best = best == null || styled != null && styled.weight() > best.weight() ? styled : best;
      }
    }
    boolean contested = best != null && !reached.isEmpty() && !reached.containsKey(best.code());
    return best == null || contested ? unknown(member, Basis.NONE) : best;
  }

  /** What the wording of {@code worded} tells of it, or of {@code copy}, which has its text. */
  private static @Nullable Origin styled(Member worded, @Nullable Member copy, double share) {
    String sure = worded.style().sure();
    if (sure == null || worded.isOwn() || worded.isCredited() || copy != null && worded.isMixed()) {
      return null;
    }
    double weight = share * worded.style().share(sure);
    return copy == null
        ? known(worded, sure, Basis.STYLE, null, weight)
        : known(copy, sure, Basis.STYLE, worded.key(), weight);
  }

  private static Origin known(
      Member member, @Nullable String code, Basis basis, @Nullable Long through, double weight) {
    return new Origin(member.key(), code, basis, through, weight, null, null);
  }

  private Origin unknown(Member member, Basis basis) {
    Precedents.Precedent first = precedents.of(member);
    return first == null
        ? new Origin(member.key(), null, basis, null, 0, null, null)
        : new Origin(member.key(), null, basis, null, 0, first.article(), first.by());
  }
}
