package org.musnad.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of feasts, by the Hijri or the Gregorian calendar. */
public final class Feasts {
  /** Feasts of several days, of which newsrooms count the days. */
  private static final String[] LONG = {"fitr", "adha"};

  private final Hijri hijri;

  /** The feasts by {@code hijri}. */
  public Feasts(Hijri hijri) {
    this.hijri = hijri;
  }

  /**
   * The first day of a feast in the year of {@code about}, or null.
   *
   * @param about any day of that year, Gregorian
   */
  public @Nullable LocalDate near(String feast, LocalDate about) {
    LocalDate best = null;
    for (int i = -1; i <= 1; i++) {
      LocalDate date = day(feast, about.getYear() + i, Hijri.year(about) + i);
      if (date != null && (best == null || distance(date, about) < distance(best, about))) {
        best = date;
      }
    }
    return best;
  }

  /** The feast of several days that is nearest. */
  public @Nullable LocalDate near(LocalDate about) {
    LocalDate best = null;
    for (String feast : LONG) {
      LocalDate date = near(feast, about);
      if (date != null && (best == null || distance(date, about) < distance(best, about))) {
        best = date;
      }
    }
    return best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  /** Its day in a Gregorian or a Hijri year, whichever it goes by. */
  private @Nullable LocalDate day(String feast, int year, int hijriYear) {
    return switch (feast) {
      case "fitr" -> hijri.date(hijriYear, 10, 1);
      case "adha" -> hijri.date(hijriYear, 12, 10);
      case "arafa" -> hijri.date(hijriYear, 12, 9);
      case "tarwiya" -> hijri.date(hijriYear, 12, 8);
      case "ashura" -> hijri.date(hijriYear, 1, 10);
      case "mawlid" -> hijri.date(hijriYear, 3, 12);
      case "hnewyear" -> hijri.date(hijriYear, 1, 1);
      case "newyear" -> LocalDate.of(year, 1, 1);
      case "christmas" -> LocalDate.of(year, 12, 25);
      case "mayday" -> LocalDate.of(year, 5, 1);
      default -> null;
    };
  }
}
