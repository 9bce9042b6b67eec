package org.musnad.ledger.claim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.text.Terms;

/**
 * The rules by which claims are found, apart from any ledger: for whoever has statements elsewhere,
 * and joins them by their stems. What hangs together by {@link #bonds} of all stems is what hangs
 * together in {@link AllClaims}; {@link #traces} then does with it what a ledger does. Not
 * thread-safe, and takes time to make.
 */
public final class ClaimRules {
  /** Statements that were published so far apart, or further, never say the same. */
  public static final Duration NEAR = Duration.ofHours(Likeness.MOST_DAYS * 24 + 1);

  private final StemCounts counts;
  private final Tellings tellings;
  private final Likeness likeness;
  private final BearerWords bearers;
  private final Comparator<String> rarestFirst;

  /**
   * Makes them.
   *
   * @param counts of the statements among which claims are found
   * @throws org.musnad.data.DataException if the word lists have faults
   */
  public ClaimRules(StemCounts counts) {
    Terms terms = new Terms();
    this.counts = counts;
    this.tellings = new Tellings(terms, new ClaimWords(terms), counts.statements(), counts::of);
    this.likeness = new Likeness(tellings.lexis());
    this.bearers = new BearerWords(terms);
    this.rarestFirst =
        Comparator.<String>comparingInt(stem -> -weight(stem))
            .thenComparingLong(this::frequency)
            .thenComparing(stem -> stem);
  }

  private int weight(String stem) {
    return tellings.lexis().weight(tellings.lexis().id(stem));
  }

  /** What is counted goes by names that nobody counts; they are common. */
  private long frequency(String stem) {
    return SayingReader.isCounted(stem) ? Long.MAX_VALUE : counts.stems().getOrDefault(stem, 0L);
  }

  /** What of a statement is compared; empty where it says too little to make a claim. */
  public Optional<Content> content(Report report) {
    Telling telling = tellings.of(Account.of(report));
    if (!likeness.isClaim(telling)) {
      return Optional.empty();
    }
    Matter matter = telling.matter();
    return Optional.of(
        new Content(
            report.statement().key(),
            matter.article(),
            telling.saying().terms().stream().sorted().toList(),
            matter.figures(),
            matter.time(),
            matter.speaker().stream().sorted().toList()));
  }

  /** What is compared, ready for it. */
  Matter matter(Content content) {
    int[] ids = content.stems().stream().mapToInt(tellings.lexis()::id).sorted().toArray();
    return new Matter(
        content.article(),
        ids,
        tellings.lexis().weight(ids),
        content.figures(),
        content.time(),
        new HashSet<>(content.speaker()));
  }

  /**
   * The rarest stems of a content, of which any that says the same has one among its own rarest
   * (prefix filtering, as in {@link AllClaims}). Where stems weigh the same, those that fewer
   * statements have come first, so that few meet.
   */
  public List<String> rarest(Content content) {
    List<String> stems = new ArrayList<>(content.stems());
    stems.sort(rarestFirst);
    int whole = stems.stream().mapToInt(this::weight).sum();
    return Lexis.head(stems, this::weight, whole, Likeness.COVERED);
  }

  /**
   * Which of the statements that have one stem among their rarest say the same: so many pairs that
   * all that hang together do so by these pairs, with those of the other stems.
   *
   * @param stem the stem
   * @param holders the statements; in any order
   * @param untimed whether only pairs count of which one has no time of publication
   */
  public List<Bond> bonds(String stem, Collection<Content> holders, boolean untimed) {
    return new Bonds(this, likeness, stem, holders, untimed).find();
  }

  /**
   * Cuts statements that hang together into claims, and traces those that stand in two articles or
   * more.
   *
   * @param component statements that hang together by {@link #bonds}, all that do
   * @param source what else is known of their articles
   * @param agencies the names of agencies by the codes that credits have, the usual name first
   */
  public void traces(
      Collection<Report> component,
      TraceSource source,
      Map<String, List<String>> agencies,
      Consumer<Trace> visitor) {
    Tracing tracing = new Tracing(source, agencies, bearers, likeness);
    List<Telling> ready = tellings.of(component.stream().map(Account::of).toList());
    for (List<Telling> claim : new Grouping(likeness).claims(ready)) {
      if (Tracer.isShared(claim)) {
        tracing.visit(claim, List.of(), visitor);
      }
    }
  }
}
