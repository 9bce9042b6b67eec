package org.musnad.intake.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Undoes the content codings that are asked for: gzip and deflate. */
final class Unpacking {
  /** What to ask for. */
  static final String ACCEPTED = "gzip, deflate";

  private Unpacking() {}

  /**
   * The body as it was before it was packed.
   *
   * @throws LimitedBody.TooLong if that is longer than {@code most}
   * @throws IOException if it is damaged, or packed otherwise
   */
  static byte[] unpack(byte[] bytes, String coding, int most) throws IOException {
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity", "utf-8" -> bytes;
      case "gzip", "x-gzip" -> read(new GZIPInputStream(new ByteArrayInputStream(bytes)), most);
      case "deflate" -> inflate(bytes, most);
      default -> throw new IOException("packed as " + coding + ", which was not asked for");
    };
  }

  /** Some servers leave out the envelope of zlib. */
  private static byte[] inflate(byte[] bytes, int most) throws IOException {
    try {
      return read(new InflaterInputStream(new ByteArrayInputStream(bytes)), most);
    } catch (ZipException e) {
      Inflater bare = new Inflater(true);
      try {
        return read(new InflaterInputStream(new ByteArrayInputStream(bytes), bare), most);
      } finally {
        bare.end();
      }
    }
  }

  private static byte[] read(InputStream in, int most) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        throw new LimitedBody.TooLong();
      }
      return bytes;
    }
  }
}
