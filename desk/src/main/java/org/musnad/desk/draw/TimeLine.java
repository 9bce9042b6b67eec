package org.musnad.desk.draw;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When who published a claim: a row for each outlet, time from where reading begins. In units of
 * which one is a CSS pixel at natural size.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param rightToLeft whether time runs from the right
 * @param ticks the scale, from the earliest
 * @param undated where reports without a time stand, or null where there are none
 * @param rows the outlets, in order of their first report
 */
public record TimeLine(
    double width,
    double height,
    boolean rightToLeft,
    List<Tick> ticks,
    @Nullable Tick undated,
    List<Row> rows) {

  /** Copies the lists. */
  public TimeLine {
    ticks = List.copyOf(ticks);
    rows = List.copyOf(rows);
  }

  /**
   * A point of the scale.
   *
   * @param x from the left
   * @param text the time in words
   */
  public record Tick(double x, String text) {}

  /**
   * An outlet.
   *
   * @param name its name, cut to the room that there is
   * @param title its whole name
   * @param x where the name begins
   * @param baseline of the name
   * @param y of the line under the row
   * @param marks its reports, in order of time
   */
  public record Row(
      String name, String title, double x, double baseline, double y, List<Mark> marks) {

    /** Copies the list. */
    public Row {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A report.
   *
   * @param x of its centre
   * @param y of its centre
   * @param spread how wide the day is in which it stands where the hour is not known, or 0
   * @param sign what it looks like, by who stands at the end of its chain
   * @param against whether it says the opposite
   * @param title all about it
   * @param href its place in the text
   */
  public record Mark(
      double x, double y, double spread, Sign sign, boolean against, String title, String href) {}

  /** What a mark looks like. */
  public enum Sign {
    /** A source with a name. */
    NAMED,
    /** An office or body. */
    ROLE,
    /** A source that cannot be found. */
    ANONYMOUS,
    /** Nobody. */
    NOBODY,
    /** The outlet itself. */
    VOICE;

    /** The word used in class names. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The sign of how a source stands. */
    static Sign of(Standing standing) {
      return valueOf(standing.name());
    }
  }
}
