package org.musnad.desk.draw;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.claim.Edge;

/** How boxes and lines are drawn: paths, widths and dashes of SVG. */
public final class Strokes {
  private static final double BEND = 6;
  private static final double CORNER = 12;
  private static final double PILE = 4;
  private static final double MARK = 5.5;

  private Strokes() {}

  /** A number for an attribute. */
  public static String number(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded)
        ? String.valueOf((long) rounded)
        : String.format(Locale.ROOT, "%.1f", rounded);
  }

  /** The {@code viewBox} of a drawing. */
  public static String view(Drawing drawing) {
    return "0 0 " + number(drawing.width()) + " " + number(drawing.height());
  }

  /** The class names of a box. */
  public static String classes(Drawing.Box box) {
    String shape = box.shape().name().toLowerCase(Locale.ROOT);
    return box.choke() ? shape + " choke" : shape;
  }

  /** The direction in which a line of text begins: by its first letter that has one. */
  public static String direction(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      switch (Character.getDirectionality(text.codePointAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return "ltr";
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return "rtl";
        }
        default -> {}
      }
    }
    return "ltr";
  }

  /** The size of a line of text. */
  public static int size(Drawing.Role role) {
    return role == Drawing.Role.NAME ? 14 : 12;
  }

  /** The weight of a line of text. */
  public static int weight(Drawing.Role role) {
    return role == Drawing.Role.NOTE ? 400 : 700;
  }

  /** How heavy a box's outline is. */
  public static double width(Drawing.Box box) {
    return box.choke() ? 4 : 1.5;
  }

  /** How heavy a line is; heavier the more it stands for. */
  public static double width(Drawing.Line line) {
    return line.basis() == Edge.Basis.READ ? 1 : 2;
  }

  /** The dashes of a line, or null for an unbroken one. */
  public static @Nullable String dashes(Edge.Basis basis) {
    return switch (basis) {
      case READ, CHAIN -> null;
      case CREDIT -> "10 4";
      case COPY -> "1 5";
      case FAMILY -> "10 4 1 4";
      case OWN_VOICE -> "4 4";
    };
  }

  /** How the dashes of a line end. */
  public static String cap(Edge.Basis basis) {
    return basis == Edge.Basis.COPY || basis == Edge.Basis.FAMILY ? "round" : "butt";
  }

  /** The dashes of an outline, or null for an unbroken one. */
  public static @Nullable String dashes(Drawing.Shape shape) {
    return switch (shape) {
      case ANONYMOUS -> "6 4";
      case NOBODY -> "2 4";
      default -> null;
    };
  }

  /**
   * The way of a line, with its corners rounded. It is drawn from the origin, so that the dashes of
   * lines that meet there lie upon each other.
   */
  public static String way(Drawing.Line line) {
    List<Drawing.Point> points = line.points();
    StringBuilder path = new StringBuilder("M");
    path.append(point(points.get(points.size() - 1)));
    for (int i = points.size() - 2; i > 0; i--) {
      Drawing.Point bend = points.get(i);
      path.append('L').append(point(towards(bend, points.get(i + 1))));
      path.append('Q').append(point(bend));
      path.append(' ').append(point(towards(bend, points.get(i - 1))));
    }
    return path.append('L').append(point(points.get(0))).toString();
  }

  private static String point(Drawing.Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  /** A point a little way from a bend, at most half of the way to the next. */
  private static Drawing.Point towards(Drawing.Point bend, Drawing.Point next) {
    double dx = next.x() - bend.x();
    double dy = next.y() - bend.y();
    double length = Math.max(1e-6, Math.hypot(dx, dy));
    double part = Math.min(BEND, length / 2) / length;
    return new Drawing.Point(bend.x() + dx * part, bend.y() + dy * part);
  }

  /** The outlines of a box, those behind first. */
  public static List<String> outlines(Drawing.Box box) {
    double x = box.x();
    double y = box.y();
    double right = x + box.width();
    double bottom = y + box.height();
    double round = Math.min(box.height() / 2, 22);
    return switch (box.shape()) {
      case READER, ANONYMOUS -> List.of(rounded(x, y, right, bottom, round));
      case NOBODY -> List.of(ellipse(box));
      case ROLE -> List.of(octagon(x, y, right, bottom));
      case NAMED -> List.of(rounded(x, y, right, bottom, 2));
      case VOICE -> List.of(speech(x, y, right, bottom));
      case ARTICLE -> List.of(page(x, y, right, bottom), fold(right, y));
      case ARTICLES ->
          List.of(
              page(x + PILE, y + PILE, right, bottom),
              page(x, y, right - PILE, bottom - PILE),
              fold(right - PILE, y));
    };
  }

  /** A small box of a shape, for a legend. */
  public static Drawing.Box sample(Drawing.Shape shape) {
    return new Drawing.Box("", shape, 2, 2, 36, 22, List.of(), "", null, false);
  }

  /** The path of a mark on a time line. */
  public static String mark(TimeLine.Mark mark) {
    double x = mark.x();
    double y = mark.y();
    return switch (mark.sign()) {
      case NAMED -> rounded(x - MARK, y - MARK, x + MARK, y + MARK, 1);
      case ROLE -> path("M# #L# #L# #L# #Z", x, y - 7, x + 7, y, x, y + 7, x - 7, y);
      case ANONYMOUS, NOBODY -> rounded(x - MARK, y - MARK, x + MARK, y + MARK, MARK);
      case VOICE -> path("M# #H#L# #Z", x - MARK, y - 5, x + MARK, x, y + 6);
    };
  }

  /** The stroke through a mark that says the opposite. */
  public static String cross(TimeLine.Mark mark) {
    double x = mark.x();
    double y = mark.y();
    return path("M# #L# #", x - 9, y + 9, x + 9, y - 9);
  }

  /** The dashes of a mark's outline, or null for an unbroken one. */
  public static @Nullable String dashes(TimeLine.Sign sign) {
    return switch (sign) {
      case ANONYMOUS -> "4 2.5";
      case NOBODY -> "1.5 2.5";
      case NAMED, ROLE, VOICE -> null;
    };
  }

  /** From which end of a text its place counts, so that it begins where reading begins. */
  public static String anchor(String text, boolean rightToLeft) {
    return direction(text).equals(rightToLeft ? "rtl" : "ltr") ? "start" : "end";
  }

  private static String path(String form, double... values) {
    StringBuilder out = new StringBuilder();
    int next = 0;
    for (char c : form.toCharArray()) {
      out.append(c == '#' ? number(values[next++]) : String.valueOf(c));
    }
    return out.toString();
  }

  private static String rounded(double x, double y, double right, double bottom, double by) {
    return path(
        "M# #H#A# # 0 0 1 # #V#A# # 0 0 1 # #H#A# # 0 0 1 # #V#A# # 0 0 1 # #Z",
        x + by,
        y,
        right - by,
        by,
        by,
        right,
        y + by,
        bottom - by,
        by,
        by,
        right - by,
        bottom,
        x + by,
        by,
        by,
        x,
        bottom - by,
        y + by,
        by,
        by,
        x + by,
        y);
  }

  private static String octagon(double x, double y, double right, double bottom) {
    return path(
        "M# #H#L# #V#L# #H#L# #V#Z",
        x + CORNER,
        y,
        right - CORNER,
        right,
        y + CORNER,
        bottom - CORNER,
        right - CORNER,
        bottom,
        x + CORNER,
        x,
        bottom - CORNER,
        y + CORNER);
  }

  private static String ellipse(Drawing.Box box) {
    double across = box.width() / 2;
    double down = box.height() / 2;
    return path(
        "M# #A# # 0 1 1 # #A# # 0 1 1 # #Z",
        box.x(),
        box.y() + down,
        across,
        down,
        box.x() + box.width(),
        box.y() + down,
        across,
        down,
        box.x(),
        box.y() + down);
  }

  /** A page with a corner turned down. */
  private static String page(double x, double y, double right, double bottom) {
    return path("M# #H#L# #V#H#Z", x, y, right - CORNER, right, y + CORNER, bottom, x);
  }

  private static String fold(double right, double y) {
    return path("M# #V#H#Z", right - CORNER, y, y + CORNER, right);
  }

  /** A balloon whose foot is within its height. */
  private static String speech(double x, double y, double right, double bottom) {
    double foot = bottom - 6;
    return path("M# #H#V#H#L# #V#H#Z", x, y, right, foot, x + 26, x + 16, bottom, foot, x);
  }
}
