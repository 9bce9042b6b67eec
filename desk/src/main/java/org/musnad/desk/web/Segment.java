package org.musnad.desk.web;

import java.nio.charset.StandardCharsets;

/**
 * A name as one segment of an address. Signs that servers and proxies take for parts of the path,
 * however they are escaped ({@code / \ % . ;}), are written as a tilde and two hexadecimal digits,
 * so that any id stands in any address unharmed; letters beyond ASCII are escaped as all addresses
 * have them.
 */
public final class Segment {
  private static final String PLAIN = "-_:@";
  private static final int HEX = 16;

  private Segment() {}

  /** The segment of a name. */
  public static String of(String name) {
    StringBuilder out = new StringBuilder(name.length() + 8);
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      int value = each & 0xFF;
      boolean plain = value < 0x80 && (isAlphanumeric(value) || PLAIN.indexOf(value) >= 0);
      if (plain) {
        out.append((char) value);
      } else {
        out.append(value < 0x80 ? '~' : '%');
        out.append(hex(value >> 4)).append(hex(value & 0xF));
      }
    }
    return out.toString();
  }

  /** The name of a segment from which percent signs are gone already. */
  public static String name(String segment) {
    if (segment.indexOf('~') < 0) {
      return segment;
    }
    StringBuilder out = new StringBuilder(segment.length());
    int i = 0;
    while (i < segment.length()) {
      char c = segment.charAt(i);
      if (c == '~' && i + 2 < segment.length()) {
        int high = Character.digit(segment.charAt(i + 1), HEX);
        int low = Character.digit(segment.charAt(i + 2), HEX);
        if (high >= 0 && high < 8 && low >= 0) {
          out.append((char) (high << 4 | low));
          i += 3;
          continue;
        }
      }
      out.append(c);
      i++;
    }
    return out.toString();
  }

  private static boolean isAlphanumeric(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, HEX));
  }
}
