package org.musnad.desk.draw;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.musnad.desk.Chromium;

/**
 * Makes {@code widths.tsv}: how wide Chromium sets each character in the desk's face, the wider of
 * plain and bold. To be run anew when the face changes: {@code WidthTable widths.tsv}.
 */
final class WidthTable {
  private static final int[][] RANGES = {
    {0x20, 0x7E},
    {0xA0, 0x24F},
    {0x60C, 0x6F9},
    {0x2010, 0x203A},
    {0xFB50, 0xFDFF},
    {0xFE70, 0xFEFC}
  };

  private static final String MEASURE =
      """
      points => {
        const box = document.createElement('span');
        box.style.cssText = 'position:absolute;white-space:pre;font-size:1000px';
        document.body.append(box);
        const width = (text, face, weight) => {
          box.style.fontFamily = face;
          box.style.fontWeight = weight;
          box.textContent = text;
          return box.getBoundingClientRect().width;
        };
        return points.map(point => {
          const text = String.fromCodePoint(point);
          const known = [400, 700].every(
              w => width(text, 'Plex, serif', w) === width(text, 'Plex, monospace', w));
          const widest = Math.max(width(text, 'Plex', 400), width(text, 'Plex', 700));
          return known ? Math.ceil(widest) : -1;
        });
      }
      """;

  private WidthTable() {}

  public static void main(String[] args) throws IOException {
    List<Integer> points = new ArrayList<>();
    for (int[] range : RANGES) {
      IntStream.rangeClosed(range[0], range[1]).filter(Character::isDefined).forEach(points::add);
    }
    List<String> rows = new ArrayList<>();
    rows.add("# How wide characters are in IBM Plex Sans Arabic, in thousandths of the type size,");
    rows.add("# the wider of plain and bold. Made by WidthTable, in the tests.");
    try (Chromium chromium = new Chromium()) {
      Page page = Faces.page(chromium, "ar", "", "desk.css");
      @SuppressWarnings("unchecked")
      List<Number> widths = (List<Number>) page.evaluate(MEASURE, points);
      for (int i = 0; i < points.size(); i++) {
        int width = widths.get(i).intValue();
        if (width >= 0 && Character.getType(points.get(i)) != Character.NON_SPACING_MARK) {
          rows.add(String.format(Locale.ROOT, "%04X\t%d", points.get(i), width));
        }
      }
    }
    Files.write(Path.of(args[0]), rows);
  }
}
