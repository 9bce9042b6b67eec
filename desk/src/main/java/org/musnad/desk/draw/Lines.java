package org.musnad.desk.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A text set in lines that fit a width.
 *
 * @param lines the lines, the last with a mark at its end if the text was cut
 * @param width of the widest, in units of the drawing
 */
record Lines(List<String> lines, double width) {
  private static final String CUT = "…";

  /** No box holds as much; setting more would only take time. */
  private static final int MOST_CHARACTERS = 400;

  /** Copies the list. */
  Lines {
    lines = List.copyOf(lines);
  }

  /**
   * Sets a text.
   *
   * @param size of the type
   * @param room how wide a line may be
   * @param most how many lines there may be
   */
  static Lines of(String text, TextWidths widths, double size, double room, int most) {
    String some = text.strip();
    if (some.length() > MOST_CHARACTERS) {
      some = some.substring(0, some.offsetByCodePoints(0, MOST_CHARACTERS / 2));
    }
    return new Setter(widths, room / size, most).set(some, size);
  }

  /** Widths here are in multiples of the type size. */
  private static final class Setter {
    private final TextWidths widths;
    private final double room;
    private final int most;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    Setter(TextWidths widths, double room, int most) {
      this.widths = widths;
      this.room = room;
      this.most = most;
    }

    Lines set(String text, double size) {
      for (String word : text.split("\\s+")) {
        put(word);
      }
      lines.add(line);
      List<String> shown = lines.size() > most ? shortened() : lines;
      double width = shown.stream().mapToDouble(widths::width).max().orElse(0);
      return new Lines(shown, width * size);
    }

    private void put(String word) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (widths.width(longer) <= room) {
        line = longer;
        return;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (widths.width(line) > room) {
        int end = fitting(line, room);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }

    /** How much of a word fits; at least one character, so that this ends. */
    private int fitting(String word, double into) {
      int end = word.length();
      while (end > 0 && widths.width(word.substring(0, end)) > into) {
        end = word.offsetByCodePoints(end, -1);
      }
      return Math.max(end, word.offsetByCodePoints(0, 1));
    }

    private List<String> shortened() {
      List<String> shown = new ArrayList<>(lines.subList(0, most));
      String last = shown.get(most - 1);
      int end = fitting(last, room - widths.width(CUT));
      shown.set(most - 1, last.substring(0, end).stripTrailing() + CUT);
      return shown;
    }
  }
}
