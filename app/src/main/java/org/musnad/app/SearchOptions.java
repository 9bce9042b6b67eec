package org.musnad.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.search.Filter;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What narrows a search down. */
final class SearchOptions {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

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

  private @Nullable LocalDate from;
  private @Nullable LocalDate to;

  @Option(names = "--anonymous", description = "Whose chain ends in an unnamed source, or nobody.")
  private boolean anonymous;

  @Option(names = "--second-hand", description = "With two links or more.")
  private boolean secondHand;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Published on this day or later: 2016-11-05, 2016-11 or 2016.")
  private void setFrom(String date) {
    from = day("--from", date, false);
  }

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Published on this day, or in this month or year, or earlier.")
  private void setTo(String date) {
    to = day("--to", date, true);
  }

  private LocalDate day(String option, String date, boolean last) {
    try {
      if (YEAR.matcher(date).matches()) {
        return LocalDate.parse(date + (last ? "-12-31" : "-01-01"));
      }
      if (MONTH.matcher(date).matches()) {
        YearMonth month = YearMonth.parse(date);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), option + " " + date + " is no date; write it as 2016-11-05");
    }
  }

  /** The filter that the options make. */
  Filter filter() {
    return new Filter(
        source, outlet, kind, identified, act, place, from, to, anonymous, secondHand);
  }
}
