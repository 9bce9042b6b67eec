package org.musnad.desk.browse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Visit;
import org.musnad.ledger.search.Days;

/** What an address asks for, by its parameters. */
final class Asked {
  private static final int MOST_PAGES = 10_000;

  private final Visit visit;

  Asked(Visit visit) {
    this.visit = visit;
  }

  @Nullable String text(String name) {
    return visit.query(name).map(String::strip).orElse(null);
  }

  String textOr(String name, String otherwise) {
    String text = text(name);
    return text == null ? otherwise : text;
  }

  boolean flag(String name) {
    return visit.query(name).isPresent();
  }

  /** A constant by its word in small letters, or null. */
  <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    String word = text(name);
    if (word == null) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new Problem(400, "browse.unknown", word));
  }

  @Nullable LocalDate from() {
    return day("from", Days::first);
  }

  @Nullable LocalDate to() {
    return day("to", Days::last);
  }

  private @Nullable LocalDate day(String name, Function<String, LocalDate> reading) {
    String word = text(name);
    try {
      return word == null ? null : reading.apply(word);
    } catch (DateTimeException e) {
      throw new Problem(400, "browse.bad-day", word);
    }
  }

  /** A day as a field of a form has it; empty for none. */
  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** The number of the page, from 1. */
  int page() {
    String word = text("page");
    if (word == null) {
      return 1;
    }
    try {
      int page = Integer.parseInt(word);
      if (page >= 1 && page <= MOST_PAGES) {
        return page;
      }
    } catch (NumberFormatException e) {
      throw new Problem(400, "browse.bad-page", word);
    }
    throw new Problem(400, "browse.bad-page", word);
  }
}
