package org.musnad.app.view;

import java.util.Arrays;
import org.musnad.text.CodePoints;

/**
 * Tells at which line and column of a text an offset stands, both from 1, as editors do. Immutable.
 */
public final class Lines {
  private final CodePoints codePoints;
  private final int[] starts;

  /** Scans {@code text} once; lines end with LF, CR LF or CR. */
  public Lines(String text) {
    codePoints = new CodePoints(text);
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
  }

  /** The line that the UTF-16 offset stands in. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of the UTF-16 offset, counted in code points. */
  public int column(int offset) {
    int start = starts[line(offset) - 1];
    return codePoints.toCodePoint(offset) - codePoints.toCodePoint(start) + 1;
  }

  /** Line and column as {@code 3:17}. */
  public String place(int offset) {
    return line(offset) + ":" + column(offset);
  }
}
