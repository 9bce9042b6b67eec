package org.musnad.ledger.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Deflates and inflates (RFC 1950), quickly rather than tightly. */
public final class Packed {
  private Packed() {}

  /** The bytes, deflated. */
  public static byte[] pack(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
      byte[] buffer = new byte[1 << 13];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * The bytes that were deflated.
   *
   * @throws DataFormatException if they are damaged
   */
  public static byte[] unpack(byte[] packed) throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
      byte[] buffer = new byte[1 << 13];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new DataFormatException("it ends too early");
        }
        out.write(buffer, 0, read);
      }
      return out.toByteArray();
    } finally {
      inflater.end();
    }
  }

  /** The text that was deflated as UTF-8. */
  static String unpackText(byte[] packed) throws DataFormatException {
    return new String(unpack(packed), StandardCharsets.UTF_8);
  }
}
