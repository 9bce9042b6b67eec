package org.musnad.intake.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Strict decoding, which says where it failed. */
public final class Utf8 {
  private Utf8() {}

  /**
   * The text of {@code bytes}, unchanged; a byte order mark stays as U+FEFF.
   *
   * @param line the number of the first line in {@code bytes}, for the complaint
   */
  public static String decode(byte[] bytes, int line) throws BadInput {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int bad = text.indexOf('\uFFFD') < 0 ? -1 : malformed(bytes);
    if (bad >= 0) {
      throw new BadInput(
          position(bytes, bad, line),
          String.format("not UTF-8 (byte 0x%02X)", bytes[bad]),
          "convert it, as with iconv -f WINDOWS-1256 -t UTF-8");
    }
    return text;
  }

  /** Where the first byte stands that is no UTF-8, or -1 where each U+FFFD was in the bytes. */
  private static int malformed(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    return result.isError() ? in.position() : -1;
  }

  /** Line and column of a byte, as {@code :3:17}; columns count code points. */
  public static String position(byte[] bytes, int index, int firstLine) {
    int line = firstLine;
    int start = 0;
    for (int i = 0; i < index; i++) {
      if (bytes[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    String before = new String(bytes, start, index - start, StandardCharsets.UTF_8);
    return ":" + line + ":" + (before.codePointCount(0, before.length()) + 1);
  }
}
