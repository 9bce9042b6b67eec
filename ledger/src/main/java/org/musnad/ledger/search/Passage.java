package org.musnad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/**
 * A piece of text to be shown, with the words that were asked for.
 *
 * @param text the piece
 * @param marks where the words stand in it, in code points of the piece, in order
 * @param cutBefore whether text was left out before it
 * @param cutAfter whether text was left out after it
 */
public record Passage(String text, List<Span> marks, boolean cutBefore, boolean cutAfter) {

  /** Copies the list. */
  public Passage {
    marks = List.copyOf(marks);
  }

  /** What stands in {@code span} of a text; both it and {@code marks} in its code points. */
  static Passage of(String whole, Span span, List<Span> marks) {
    CodePoints codePoints = new CodePoints(whole);
    int begin = codePoints.toUtf16(span.begin());
    int end = codePoints.toUtf16(span.end());
    List<Span> within = new ArrayList<>();
    for (Span mark : marks) {
      if (mark.begin() >= span.begin() && mark.end() <= span.end()) {
        within.add(new Span(mark.begin() - span.begin(), mark.end() - span.begin()));
      }
    }
    return new Passage(whole.substring(begin, end), within, begin > 0, end < whole.length());
  }

  /** The piece with {@code open} before and {@code close} after each marked word. */
  public String marked(String open, String close) {
    CodePoints codePoints = new CodePoints(text);
    StringBuilder out = new StringBuilder(text.length() + 16);
    int done = 0;
    for (Span mark : marks) {
      int begin = codePoints.toUtf16(mark.begin());
      int end = codePoints.toUtf16(mark.end());
      out.append(text, done, begin).append(open).append(text, begin, end).append(close);
      done = end;
    }
    return out.append(text, done, text.length()).toString();
  }
}
