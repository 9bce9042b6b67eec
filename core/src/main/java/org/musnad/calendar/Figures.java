package org.musnad.calendar;

import org.jspecify.annotations.Nullable;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads the digits of number tokens. */
final class Figures {
  private Figures() {}

  /** The digits and signs of a number token, or null where the token is none. */
  static @Nullable String of(Tokens tokens, int at) {
    return tokens.is(at, Type.NUMBER) ? tokens.word(at).key() : null;
  }

  /** The value of up to nine digits at {@code [begin, end)}, or -1. */
  static int value(String digits, int begin, int end) {
    if (begin >= end || end - begin > 9) {
      return -1;
    }
    int value = 0;
    for (int i = begin; i < end; i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** The value of digits with no sign among them, or -1. */
  static int whole(@Nullable String digits) {
    return digits == null ? -1 : value(digits, 0, digits.length());
  }
}
