package org.musnad.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SignsTest {
  private static byte of(String text) {
    return Signs.at(text, 0);
  }

  @Test
  void signsOfAllBlocksAreTold() {
    assertEquals(Signs.LINE, of("\n"));
    assertEquals(Signs.LINE, of("\u2029"));
    assertEquals(Signs.SPACE, of("_"));
    assertEquals(Signs.SPACE, of("\u00A0"));
    assertEquals(Signs.SPACE, of("\u3000"));
    assertEquals(Signs.IGNORED, of("\u0640"));
    assertEquals(Signs.IGNORED, of("\u200F"));
    assertEquals(Signs.LETTER, of("\u0628"));
    assertEquals(Signs.LETTER, of("\u05D0"));
    assertEquals(Signs.LETTER, of("\uFEF5"));
    assertEquals(Signs.DIGIT, of("\u0665"));
    assertEquals(Signs.DIGIT, of("\u06F5"));
    assertEquals(Signs.SIGN, of("\u060C"));
    assertEquals(Signs.SIGN, of("\u2026"));
  }

  @Test
  void codePointsBeyondTheFirstPlaneAreOne() {
    String letter = Character.toString(0x1D400);
    assertEquals(Signs.LETTER, of(letter));
    assertEquals(2, Signs.length(letter, 0));
    assertEquals(Signs.SIGN, of(Character.toString(0x1F600)));
    assertEquals(1, Signs.length("\uD835", 0));
  }
}
