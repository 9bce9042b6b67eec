package org.musnad.ledger.claim;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;

/**
 * In how many statements stems stand. Stems so rare that nothing turns on their number can be left
 * out: {@link #rare}. Immutable.
 *
 * @param statements how many statements there are
 * @param stems in how many of them stems stand
 */
public record StemCounts(long statements, Map<String, Long> stems) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Copies the map. */
  public StemCounts {
    stems = Map.copyOf(stems);
  }

  /** The stems, bare, that a statement's content counts for. */
  public static Set<String> of(String content, Terms terms) {
    return bare(terms.of(content).stream().map(Term::stem).toList());
  }

  static Set<String> bare(Collection<String> stems) {
    Set<String> bare = new HashSet<>();
    stems.forEach(stem -> bare.add(Stem.bare(stem)));
    bare.remove("");
    return bare;
  }

  /** The stems whose number is needed however small it is. */
  public static Set<String> always() {
    return new ClaimWords(new Terms()).commonStems();
  }

  /**
   * The most statements that a stem can stand in and weigh no other than one that stands in none,
   * unless it is one of {@link #always}.
   *
   * @param statements how many statements there are
   */
  public static long rare(long statements) {
    return Lexis.rare(statements);
  }

  Map<String, Long> of(Collection<String> wanted) {
    return wanted.stream()
        .filter(stems::containsKey)
        .collect(Collectors.toMap(stem -> stem, stems::get));
  }
}
