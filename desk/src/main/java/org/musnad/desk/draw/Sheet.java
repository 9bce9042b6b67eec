package org.musnad.desk.draw;

import java.util.ArrayList;
import java.util.List;

/** The text of a box while it is gathered, and how large that makes the box. */
final class Sheet {
  private static final double ABOVE = 8;
  private static final double LEADING = 1.45;
  private static final double BASELINE = 1.08;
  private static final double LEAST_WIDTH = 56;

  private final double margin;
  private final List<Drawing.Row> rows = new ArrayList<>();
  private double width;
  private double height = ABOVE;

  /** For a shape, whose corners want room. */
  Sheet(Drawing.Shape shape) {
    this.margin =
        switch (shape) {
          case READER, ANONYMOUS -> 18;
          case NOBODY -> 22;
          case ROLE, ARTICLE, ARTICLES, VOICE -> 14;
          case NAMED -> 12;
        };
  }

  /** Adds lines below those that are there. */
  void add(Drawing.Role role, double size, Lines lines) {
    for (String line : lines.lines()) {
      rows.add(new Drawing.Row(role, line, height + BASELINE * size, lines.width()));
      height += LEADING * size;
    }
    width = Math.max(width, lines.width());
  }

  List<Drawing.Row> rows() {
    return List.copyOf(rows);
  }

  double width() {
    return Math.max(LEAST_WIDTH, Math.ceil(width)) + 2 * margin;
  }

  double height() {
    return Math.ceil(height + ABOVE);
  }
}
