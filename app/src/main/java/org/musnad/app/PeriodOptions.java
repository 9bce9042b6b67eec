package org.musnad.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Between which days articles were published. */
final class PeriodOptions {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  private @Nullable LocalDate from;
  private @Nullable LocalDate to;

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

  /** The first day, or null. */
  @Nullable LocalDate from() {
    return from;
  }

  /** The last day, or null. */
  @Nullable LocalDate to() {
    return to;
  }
}
