package org.musnad.desk.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.search.Days;
import org.musnad.ledger.search.Filter;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;

/** What a call asks of statements and articles besides words. */
final class Filters {
  private Filters() {}

  static Filter of(Call call) {
    return new Filter(
        call.text("source").orElse(null),
        call.text("outlet").orElse(null),
        call.constant("kind", Kind.class),
        call.constant("identified", Identified.class),
        call.constant("act", Act.class),
        call.text("place").orElse(null),
        day(call, "from", Days::first),
        day(call, "to", Days::last),
        call.flag("anonymous"),
        call.flag("second_hand"));
  }

  /** A day of a parameter, or null. */
  static @Nullable LocalDate day(Call call, String name, Function<String, LocalDate> reading) {
    try {
      return call.text(name).map(reading).orElse(null);
    } catch (DateTimeException e) {
      throw call.refusal(name, "day");
    }
  }
}
