package org.musnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void arabicIsAllInTheBasicPlane() {
    CodePoints points = new CodePoints("قال الوزير");
    assertEquals(7, points.toCodePoint(7));
    assertEquals(7, points.toUtf16(7));
  }

  @Test
  void anEmojiBeforeTheSpanShiftsIt() {
    String text = "😀 قال 😀";
    CodePoints points = new CodePoints(text);
    assertEquals(2, points.toCodePoint(text.indexOf("قال")));
    assertEquals(3, points.toUtf16(2));
    assertEquals(text.codePointCount(0, text.length()), points.toCodePoint(text.length()));
  }

  @Test
  void agreesWithStringAtEveryOffset() {
    String text = "a😀\uD83Dب\uDE00😀😀 ج\uDC00\uD83D";
    CodePoints points = new CodePoints(text);
    int count = text.codePointCount(0, text.length());
    for (int n = 0; n <= count; n++) {
      int index = text.offsetByCodePoints(0, n);
      assertEquals(index, points.toUtf16(n), "code point " + n);
      assertEquals(n, points.toCodePoint(index), "index " + index);
    }
  }

  @Test
  void anEmptyTextHasOneOffset() {
    assertEquals(0, new CodePoints("").toCodePoint(0));
    assertEquals(0, new CodePoints("").toUtf16(0));
  }
}
