package org.musnad.ledger.search;

import java.util.List;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/** Cuts a passage out of a text, around the place where most of some words stand. */
final class Excerpt {
  /** In code points. */
  private static final int LENGTH = 280;

  private static final int BEFORE = 60;
  private static final int LONG = 600;

  private Excerpt() {}

  /** All of a statement's content, or a piece of a long one. */
  static Span ofContent(String content, List<Span> marks) {
    int length = content.codePointCount(0, content.length());
    return length <= LONG ? new Span(0, length) : of(content, marks);
  }

  /**
   * The passage, in code points; it begins and ends between words.
   *
   * @param marks where the words stand, in code points, in order
   */
  static Span of(String text, List<Span> marks) {
    CodePoints codePoints = new CodePoints(text);
    int length = codePoints.toCodePoint(text.length());
    Span mark = marks.isEmpty() ? new Span(0, 0) : densest(marks);
    int first = Math.max(0, mark.begin() - BEFORE);
    int from = codePoints.toUtf16(first);
    int markBegin = codePoints.toUtf16(mark.begin());
    while (from < markBegin && from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    int to = codePoints.toUtf16(Math.min(length, first + LENGTH));
    int markEnd = Math.max(from, codePoints.toUtf16(mark.end()));
    int last = Math.max(to, markEnd);
    while (last > markEnd && last < text.length() && !Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    to = last > markEnd ? last : Math.max(to, markEnd);
    return new Span(codePoints.toCodePoint(from), codePoints.toCodePoint(to));
  }

  /** The first mark of those that have most others soon after them. */
  private static Span densest(List<Span> marks) {
    int best = 0;
    int most = 0;
    for (int i = 0, j = 0; i < marks.size(); i++) {
      while (j < marks.size() && marks.get(j).end() < marks.get(i).begin() + LENGTH - BEFORE) {
        j++;
      }
      if (j - i > most) {
        most = j - i;
        best = i;
      }
    }
    return marks.get(best);
  }
}
