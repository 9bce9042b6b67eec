package org.musnad.desk.article;

import java.util.ArrayList;
import java.util.List;
import org.musnad.text.Span;

/** Cuts long texts into parts, each of which is shown as a page. */
final class Parts {
  /** The most UTF-16 units of a part: with all marks, still a page that a phone can hold. */
  static final int MOST = 16_000;

  private Parts() {}

  /** The parts of a text, in UTF-16 units; one at least, and none of them longer than the most. */
  static List<Span> of(String text) {
    List<Span> parts = new ArrayList<>();
    int begin = 0;
    while (text.length() - begin > MOST) {
      int end = end(text, begin);
      parts.add(new Span(begin, end));
      begin = end;
    }
    parts.add(new Span(begin, text.length()));
    return parts;
  }

  /** After the last line end of the second half; or else the last space; or else anywhere. */
  private static int end(String text, int begin) {
    int last = begin + MOST - 1;
    int half = begin + MOST / 2;
    int line = text.lastIndexOf('\n', last);
    int space = text.lastIndexOf(' ', last);
    if (line >= half) {
      return line + 1;
    } else if (space >= half) {
      return space + 1;
    }
    boolean pair =
        Character.isHighSurrogate(text.charAt(last))
            && Character.isLowSurrogate(text.charAt(last + 1));
    return pair ? last : last + 1;
  }

  /** Which part an offset stands in. */
  static int at(List<Span> parts, int offset) {
    int part = 0;
    while (part + 1 < parts.size() && parts.get(part).end() <= offset) {
      part++;
    }
    return part;
  }
}
