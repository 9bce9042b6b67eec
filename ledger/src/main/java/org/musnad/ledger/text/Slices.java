package org.musnad.ledger.text;

import org.jspecify.annotations.Nullable;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/** A text whose stretches are given in code points, as rows and JSON have them. Immutable. */
public final class Slices {
  private final String text;
  private final CodePoints codePoints;
  private final int length;

  /** Scans {@code text} once. */
  public Slices(String text) {
    this.text = text;
    this.codePoints = new CodePoints(text);
    this.length = codePoints.toCodePoint(text.length());
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The length of the text in code points. */
  public int length() {
    return length;
  }

  /** Whether a stretch, in code points, lies in the text. */
  public boolean has(Span points) {
    return points.end() <= length;
  }

  /**
   * The words of a stretch.
   *
   * @param points where it stands, in code points
   * @throws IndexOutOfBoundsException if it does not lie in the text
   */
  public String words(Span points) {
    return utf16(points).of(text);
  }

  /** The same stretch in UTF-16. */
  public Span utf16(Span points) {
    return new Span(codePoints.toUtf16(points.begin()), codePoints.toUtf16(points.end()));
  }

  /** A stretch that is given in UTF-16, in code points. */
  public Span points(Span utf16) {
    return new Span(codePoints.toCodePoint(utf16.begin()), codePoints.toCodePoint(utf16.end()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Slices slices && text.equals(slices.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
