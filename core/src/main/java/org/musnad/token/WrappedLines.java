package org.musnad.token;

/**
 * Which line breaks of a text only wrap it: mail, printed pages and old wires have no line wider
 * than a column, so that a break within a paragraph says nothing and the sentence goes on.
 *
 * <p>A break wraps if the line before it fits into the column, and would not with the word after
 * it. A text is wrapped if there is a width at which nearly all breaks do that no full stop stands
 * before, and than which next to no line is wider.
 */
final class WrappedLines {
  /** The widths of columns, in UTF-16 code units; lines of verse are shorter. */
  private static final int NARROWEST = 44;

  private static final int WIDEST = 160;

  /** By so much lines miss their column, as where bytes are counted for letters. */
  private static final int SLACK = 3;

  /** Fewer breaks can agree by chance. */
  private static final int FEWEST = 4;

  /** Of a hundred breaks without a full stop, how many must wrap. */
  private static final int SHARE = 80;

  /** One line of so many, and two besides, may be wider than the column: titles, addresses. */
  private static final int WIDER = 20;

  private final String text;
  private final int width;

  /** Those of {@code text}. */
  WrappedLines(String text) {
    this.text = text;
    this.width = new Widths().best();
  }

  /** Whether the line break at {@code at} only wraps. */
  boolean wraps(int at) {
    if (width < 0) {
      return false;
    }
    int end = text.charAt(at) == '\r' && text.startsWith("\n", at + 1) ? at + 1 : at;
    if (text.charAt(end) != '\n') {
      return false;
    }
    int begin = end;
    while (begin > 0 && text.charAt(begin - 1) != '\n' && end - begin <= WIDEST) {
      begin--;
    }
    int length = length(begin, end);
    int next = nextWord(begin, end);
    return length > 0 && next > 0 && fits(length, next, width);
  }

  private static boolean fits(int length, int next, int width) {
    return length - SLACK <= width && width <= length + next + SLACK;
  }

  /** How wide the line is, its indentation included. */
  private int length(int begin, int end) {
    int last = end;
    while (last > begin && Marks.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return last - begin;
  }

  /** The length of the word that begins the line after {@code end}; 0 if that begins anew. */
  private int nextWord(int begin, int end) {
    int first = end + 1 + indentation(end + 1);
    int last = first;
    while (last < text.length() && last - first < WIDEST && !Marks.isSpace(text.charAt(last))) {
      last++;
    }
    return first - end - 1 > indentation(begin) ? 0 : last - first;
  }

  private int indentation(int line) {
    int i = line;
    while (i < text.length() && text.charAt(i) != '\n' && Marks.isSpace(text.charAt(i))) {
      i++;
    }
    return i - line;
  }

  /** Whether the line that ends at {@code end} may be a paragraph's last by its sign. */
  private boolean closes(int begin, int end) {
    char last = text.charAt(begin + length(begin, end) - 1);
    Type type = Marks.type(last);
    return type == Type.STOP || type == Type.COLON || type == Type.CLOSE || type == Type.QUOTE;
  }

  /** Counts how many lines would be wrapped at each width. */
  private final class Widths {
    private final int[] lines = new int[WIDEST + 2];
    private final int[] change = new int[WIDEST + 2];
    private int all;
    private int open;
    private int wide;

    /** The width of the column that the text is wrapped at, or -1. */
    int best() {
      int begin = 0;
      while (begin < text.length()) {
        int newline = text.indexOf('\n', begin);
        int end = newline < 0 ? text.length() : newline;
        int length = length(begin, end);
        if (length > 0) {
          count(begin, end, length);
        }
        if (tooMany(wide, all)) {
          return -1;
        }
        begin = end + 1;
      }
      return choose();
    }

    private static boolean tooMany(int wide, int all) {
      return wide > 2 + all / WIDER;
    }

    private void count(int begin, int end, int length) {
      all++;
      if (length > WIDEST) {
        wide++;
        return;
      }
      lines[length]++;
      int next = nextWord(begin, end);
      if (next > 0 && !closes(begin, end)) {
        open++;
        change[Math.max(0, length - SLACK)]++;
        change[Math.min(WIDEST, length + next + SLACK) + 1]--;
      }
    }

    private int choose() {
      int best = -1;
      int most = 0;
      int wrapped = 0;
      for (int width = 0; width <= WIDEST; width++) {
        wrapped += change[width];
        if (wrapped > most && width >= NARROWEST) {
          most = wrapped;
          best = width;
        }
      }
      for (int width = best + SLACK + 1; best >= 0 && width <= WIDEST; width++) {
        wide += lines[width];
      }
      boolean nearlyAll = most >= FEWEST && 100 * most >= SHARE * open;
      return nearlyAll && !tooMany(wide, all) ? best : -1;
    }
  }
}
