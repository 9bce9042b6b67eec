package org.musnad.app;

import org.jspecify.annotations.Nullable;
import org.musnad.ledger.search.Filter;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What narrows a search down. */
final class SearchOptions {
  @Mixin private PeriodOptions period = new PeriodOptions();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "With these words in the name of a source, in any order and spelling.")
  private @Nullable String source;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Of this outlet.")
  private @Nullable String outlet;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "With a source that is a person, organization, media, document or group, or unknown.")
  private @Nullable Kind kind;

  @Option(
      names = "--identified",
      paramLabel = "HOW",
      description =
          "With a source that is named, a role or anonymous; with --kind, the same source.")
  private @Nullable Identified identified;

  @Option(
      names = "--act",
      paramLabel = "ACT",
      description =
          "That assert, deny, claim, believe, warn, accuse, demand, promise or ask something.")
  private @Nullable Act act;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description =
          "In articles that name this place: in Arabic, in English, or a country's code (IQ).")
  private @Nullable String place;

  @Option(names = "--anonymous", description = "Whose chain ends in an unnamed source, or nobody.")
  private boolean anonymous;

  @Option(names = "--second-hand", description = "With two links or more.")
  private boolean secondHand;

  /** The filter that the options make. */
  Filter filter() {
    return new Filter(
        source,
        outlet,
        kind,
        identified,
        act,
        place,
        period.from(),
        period.to(),
        anonymous,
        secondHand);
  }
}
