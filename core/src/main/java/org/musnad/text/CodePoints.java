package org.musnad.text;

/**
 * Converts between UTF-16 offsets, which Java counts, and code point offsets, which {@code
 * musnad/1} counts. Built once per text; the only place where the two units meet. Immutable.
 */
public final class CodePoints {
  /** UTF-16 indexes of the second halves of surrogate pairs, ascending. */
  private final int[] lows;

  /** Scans {@code text} once. */
  public CodePoints(CharSequence text) {
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (isSecondHalf(text, i)) {
        count++;
      }
    }
    lows = new int[count];
    for (int i = 1, n = 0; n < count; i++) {
      if (isSecondHalf(text, i)) {
        lows[n++] = i;
      }
    }
  }

  private static boolean isSecondHalf(CharSequence text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** The number of code points before the UTF-16 offset {@code index}. */
  public int toCodePoint(int index) {
    if (lows.length == 0) {
      return index;
    }
    int found = java.util.Arrays.binarySearch(lows, index);
    return index - (found >= 0 ? found : -found - 1);
  }

  /** The UTF-16 offset of the code point offset {@code index}. */
  public int toUtf16(int index) {
    int low = 0;
    int high = lows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lows[middle] - middle <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return index + low;
  }
}
