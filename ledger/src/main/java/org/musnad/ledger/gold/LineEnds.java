package org.musnad.ledger.gold;

import org.musnad.ledger.text.Slices;
import org.musnad.text.Span;

/**
 * A text with the line ends that Python gives it as it reads a file: CR LF and CR become LF, and
 * what stands after moves. Immutable.
 */
final class LineEnds {
  private final Slices given;
  private final Slices plain;

  LineEnds(Slices given) {
    this.given = given;
    String text = given.text();
    this.plain = text.indexOf('\r') < 0 ? given : new Slices(plain(text));
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The text with plain line ends. */
  Slices text() {
    return plain;
  }

  /** Where a stretch of the text as given, in code points, stands in the plain one. */
  Span moved(Span points) {
    return plain == given ? points : new Span(moved(points.begin()), moved(points.end()));
  }

  private int moved(int point) {
    String before = given.words(new Span(0, point));
    boolean insidePair = before.endsWith("\r") && continues(point);
    int length = plain(before).length();
    return plain(before).codePointCount(0, length) - (insidePair ? 1 : 0);
  }

  private boolean continues(int point) {
    return point < given.length() && given.words(new Span(point, point + 1)).equals("\n");
  }
}
