package org.musnad.calendar;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A unit of time, from small to large, with the letters that TIMEX3 durations write for it. */
public enum Unit {
  SECOND("T", "S", ChronoUnit.SECONDS),
  MINUTE("T", "M", ChronoUnit.MINUTES),
  HOUR("T", "H", ChronoUnit.HOURS),
  DAY("", "D", ChronoUnit.DAYS),
  NIGHT("", "N", ChronoUnit.DAYS),
  WEEK("", "W", ChronoUnit.WEEKS),
  MONTH("", "M", ChronoUnit.MONTHS),
  YEAR("", "Y", ChronoUnit.YEARS),
  DECADE("", "DE", ChronoUnit.DECADES),
  CENTURY("", "CE", ChronoUnit.CENTURIES);

  private static final Unit[] ALL = values();

  private final String mark;
  private final String letters;
  private final ChronoUnit chrono;

  Unit(String mark, String letters, ChronoUnit chrono) {
    this.mark = mark;
    this.letters = letters;
    this.chrono = chrono;
  }

  /** The unit at that place among all. */
  public static Unit of(int ordinal) {
    return ALL[ordinal];
  }

  /** The unit in {@code java.time}. */
  public ChronoUnit chrono() {
    return chrono;
  }

  /** Whether it is shorter than a day. */
  public boolean clock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /**
   * A TIMEX3 duration: {@code P3D}, {@code PT3H15M}, {@code PXW}.
   *
   * @param count how many, as written
   * @param more a smaller unit besides, or null
   * @param moreCount how many of {@code more}
   */
  public String duration(String count, @Nullable Unit more, int moreCount) {
    String value = "P" + mark + count + letters;
    if (more == null) {
      return value;
    }
    return value + (more.clock() && !clock() ? "T" : "") + moreCount + more.letters;
  }
}
