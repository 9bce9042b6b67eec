package org.musnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void keepsOrdinaryText() {
    String text = "قال «نعم» 5٪ a\u200fb";
    assertSame(text, Plain.of(text));
    assertEquals("x 😀 y", Plain.of("x 😀 y"));
  }

  @Test
  void replacesWhatSteers() {
    assertEquals("a\uFFFD[2J b", Plain.of("a\u001b[2J\nb"));
    assertEquals("\uFFFDabc\uFFFD", Plain.of("\u202eabc\u2069"));
    assertEquals("a\uFFFDb", Plain.of("a\ud800b"));
  }

  @Test
  void leavesNoControlInAnyText() {
    Random random = new Random(11);
    for (int i = 0; i < 1_000; i++) {
      String text =
          random
              .ints(30, 0, 0x10000)
              .map(c -> random.nextBoolean() ? c : c % 0xA0)
              .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
              .toString();
      String plain = Plain.of(text);
      assertTrue(plain.codePoints().noneMatch(Plain::isControl), text);
      assertEquals(text.codePointCount(0, text.length()), plain.codePointCount(0, plain.length()));
    }
  }
}
