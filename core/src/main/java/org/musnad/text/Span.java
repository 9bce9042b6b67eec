package org.musnad.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch {@code [begin, end)} of an article's text.
 *
 * <p>Offsets are half-open and count UTF-16 code units of the text, that is Java {@code char}
 * indexes, so {@code text.substring(begin, end)} is the span. The {@code musnad/1} JSON counts code
 * points instead; only {@link CodePoints} converts. Immutable.
 *
 * @param begin index of the first code unit, from 0
 * @param end index after the last code unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * Makes a span.
   *
   * @throws IllegalArgumentException if {@code begin} is negative or {@code end} lies before it
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: [" + begin + ", " + end + ")");
    }
  }

  /** The length in UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /**
   * The span's words.
   *
   * @throws IndexOutOfBoundsException if the span ends after {@code text}
   */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Orders by begin, then longer first, so that an outer span comes before what it holds. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }

  // Written out, here and in hashCode: what the compiler gives a record spins classes at each
  // start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span o && begin == o.begin && end == o.end;
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }
}
