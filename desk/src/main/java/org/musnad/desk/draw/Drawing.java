package org.musnad.desk.draw;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.claim.Edge;

/**
 * An origin graph as laid out: boxes and the lines between them, in units of which one is a CSS
 * pixel at natural size. The reader stands where reading begins, origins where it ends.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param rightToLeft whether reading begins at the right
 * @param boxes the bearers, the reader first
 * @param lines who has it on whose word
 */
public record Drawing(
    double width, double height, boolean rightToLeft, List<Box> boxes, List<Line> lines) {

  /** Copies the lists. */
  public Drawing {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** What a box looks like; each has a word in its note too. */
  public enum Shape {
    /** The reader. */
    READER,
    /** An article: a page. */
    ARTICLE,
    /** Several articles that stand alike: a pile of pages. */
    ARTICLES,
    /** Outlets that say it themselves. */
    VOICE,
    /** A source with a name. */
    NAMED,
    /** An office or body. */
    ROLE,
    /** A source that cannot be found. */
    ANONYMOUS,
    /** Nobody. */
    NOBODY
  }

  /**
   * A place in the drawing.
   *
   * @param x from the left
   * @param y from the top
   */
  public record Point(double x, double y) {}

  /**
   * A box with its text, which is set centred.
   *
   * @param id of what it stands for
   * @param shape how it looks
   * @param x of its left edge
   * @param y of its upper edge
   * @param width how wide it is
   * @param height how high it is
   * @param rows the lines of text, from the top
   * @param title all that it says, uncut
   * @param href where it leads, or null
   * @param choke whether every path passes it
   */
  public record Box(
      String id,
      Shape shape,
      double x,
      double y,
      double width,
      double height,
      List<Row> rows,
      String title,
      @Nullable String href,
      boolean choke) {

    /** Copies the list. */
    public Box {
      rows = List.copyOf(rows);
    }
  }

  /** What a line of text is. */
  public enum Role {
    /** What the bearer is called. */
    NAME,
    /** Something about it. */
    NOTE,
    /** That it is a choke point. */
    MARK;

    /** The word used in class names. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A line of text.
   *
   * @param role what it is
   * @param text the text
   * @param baseline from the upper edge of its box
   * @param width how wide it is at most
   */
  public record Row(Role role, String text, double baseline, double width) {}

  /**
   * A line from a box to the one on whose word it stands.
   *
   * @param from the id of the box nearer the reader
   * @param to the id of the box nearer the origin
   * @param basis what says so
   * @param points where it begins, bends and ends
   * @param label its words, or null where they are left to the legend
   * @param title all that it says
   * @param href where it leads, or null
   */
  public record Line(
      String from,
      String to,
      Edge.Basis basis,
      List<Point> points,
      @Nullable Label label,
      String title,
      @Nullable String href) {

    /** Copies the list. */
    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * Words on a line.
   *
   * @param text the words
   * @param x of the left edge of the room that they have
   * @param y of its upper edge
   * @param width how wide it is
   * @param height how high it is
   */
  public record Label(String text, double x, double y, double width, double height) {}
}
