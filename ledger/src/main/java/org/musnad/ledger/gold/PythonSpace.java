package org.musnad.ledger.gold;

/** White space as Python's {@code str.split} and {@code \s} know it. */
final class PythonSpace {
  private PythonSpace() {}

  static boolean is(int c) {
    return c >= '\t' && c <= '\r'
        || c >= 0x1C && c <= 0x20
        || c == 0x85
        || Character.isSpaceChar(c);
  }
}
