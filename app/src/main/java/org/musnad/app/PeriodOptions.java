package org.musnad.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.search.Days;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Between which days articles were published. */
final class PeriodOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  private @Nullable LocalDate from;
  private @Nullable LocalDate to;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Published on this day or later: 2016-11-05, 2016-11 or 2016.")
  private void setFrom(String date) {
    from = day("--from", date, Days::first);
  }

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Published on this day, or in this month or year, or earlier.")
  private void setTo(String date) {
    to = day("--to", date, Days::last);
  }

  private LocalDate day(String option, String date, Function<String, LocalDate> reading) {
    try {
      return reading.apply(date);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), option + " " + date + " is no date; write it as 2016-11-05");
    }
  }

  /** The first day, or null. */
  @Nullable LocalDate from() {
    return from;
  }

  /** The last day, or null. */
  @Nullable LocalDate to() {
    return to;
  }
}
