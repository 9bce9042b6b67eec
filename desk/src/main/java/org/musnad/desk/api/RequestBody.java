package org.musnad.desk.api;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.musnad.desk.web.Problem;

/**
 * What was sent, unpacked, and held to the description and to a size.
 *
 * @param type its media type
 * @param bytes all of it
 */
record RequestBody(String type, byte[] bytes) {
  /** So much may be sent, and so much may come out of what is packed. */
  static final int MOST_BYTES = 10_000_000;

  private static final int BUFFER = 1 << 16;
  private static final String CONTENT_TYPE = "Content-Type";
  private static final String WARC = "application/warc";

  /**
   * Reads the body of a call.
   *
   * @throws Problem if it is none that the call takes, too large, or damaged
   * @throws IOException if the connection fails
   */
  static RequestBody of(Call call) throws IOException {
    String type = MediaTypes.type(call.header(CONTENT_TYPE).orElse(""));
    if (!call.operation().takes().contains(type)) {
      throw new Problem(415, "api.media-type", String.join(", ", call.operation().takes()));
    }
    String charset = MediaTypes.charset(call.header(CONTENT_TYPE).orElse("")).orElse("utf-8");
    boolean declares = type.equals("text/html"); // a page says its own, and often better
    if (!declares && !List.of("utf-8", "utf8", "us-ascii").contains(charset)) {
      throw new Problem(415, "api.charset");
    }
    byte[] sent = all(call.visit().http().bodyInputStream());
    byte[] bytes = isPacked(call) ? unpacked(sent) : sent;
    bytes = isGzip(type, bytes) ? unpacked(bytes) : bytes;
    if (isGzip(type, bytes)) {
      throw new Problem(400, "api.gzip"); // packed again and again, to be unpacked to no end
    }
    return new RequestBody(type, bytes);
  }

  private static boolean isPacked(Call call) {
    String encoding = call.header("Content-Encoding").orElse("identity").toLowerCase(Locale.ROOT);
    switch (encoding.strip()) {
      case "identity", "":
        return false;
      case "gzip", "x-gzip":
        return true;
      default:
        call.visit().http().header("Accept-Encoding", "gzip");
        throw new Problem(415, "api.encoding");
    }
  }

  /** Archives are usually packed, record by record, without a word about it. */
  private static boolean isGzip(String type, byte[] bytes) {
    return type.equals(WARC)
        && bytes.length > 1
        && ((bytes[0] & 0xFF) | (bytes[1] & 0xFF) << 8) == GZIPInputStream.GZIP_MAGIC;
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
      return all(in);
    } catch (ZipException | EOFException e) {
      throw new Problem(400, "api.gzip");
    }
  }

  private static byte[] all(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw tooLarge();
    }
    return bytes;
  }

  private static Problem tooLarge() {
    return new Problem(413, "api.too-large", MOST_BYTES / 1_000_000);
  }
}
