package org.musnad.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.musnad.text.Plain;

/**
 * Lays foreign text out for a terminal: wrapped, and each piece in a Unicode isolate, so that
 * Arabic runs right to left within its own bounds and English labels, digits and arrows keep their
 * places.
 */
public final class Layout {
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP = '\u2069';

  private Layout() {}

  /** Words of an article: run right to left, whatever they begin with. */
  public static String arabic(String text) {
    return RIGHT_TO_LEFT_ISOLATE + Plain.of(text) + POP;
  }

  /** A name of unknown script: runs as its first letter does. */
  public static String name(String text) {
    return FIRST_STRONG_ISOLATE + Plain.of(text) + POP;
  }

  /**
   * Words of an article in lines of at most {@code width} columns, each isolated and styled, joined
   * by a line break and {@code indent}. A word that is longer has a line of its own.
   */
  static String paragraph(String text, int width, String indent, UnaryOperator<String> style) {
    List<String> lines = new ArrayList<>();
    for (String line : wrap(Plain.of(text), width)) {
      lines.add(style.apply(arabic(line)));
    }
    return String.join("\n" + indent, lines);
  }

  /** The same for words of Musnad's own, which run as their first letter does. */
  static String notes(String text, int width, String indent, UnaryOperator<String> style) {
    List<String> lines = new ArrayList<>();
    for (String line : wrap(Plain.of(text), width)) {
      lines.add(style.apply(name(line)));
    }
    return String.join("\n" + indent, lines);
  }

  /** {@code text} with its middle cut out, between words, where it is longer than {@code most}. */
  static String shortened(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    int head = text.lastIndexOf(' ', text.offsetByCodePoints(0, most * 2 / 3));
    int tail = text.indexOf(' ', text.offsetByCodePoints(text.length(), -most / 3));
    return head <= 0 || tail < head
        ? text.substring(0, text.offsetByCodePoints(0, most)) + "…"
        : text.substring(0, head) + " … " + text.substring(tail + 1);
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.strip().split("\\s+")) {
      int columns = columns(word);
      if (used > 0 && used + 1 + columns > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += columns;
    }
    lines.add(line.toString());
    return lines;
  }

  /** The columns that a terminal gives {@code text}. */
  static int columns(String text) {
    return text.codePoints().map(Layout::columns).sum();
  }

  private static int columns(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> Character.isIdeographic(c) || c >= 0x1F300 && c < 0x1FB00 ? 2 : 1;
    };
  }
}
