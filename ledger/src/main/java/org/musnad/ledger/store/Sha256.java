package org.musnad.ledger.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;

/**
 * A SHA-256 (FIPS 180-4). Immutable.
 *
 * @param a its first eight bytes, big-endian
 * @param b the next
 * @param c the next
 * @param d the last
 */
public record Sha256(long a, long b, long c, long d) {
  private static final int LENGTH = 32;

  /** That of some bytes. */
  public static Sha256 of(byte[] bytes) {
    return read(digest().digest(bytes));
  }

  /**
   * What tells an article from others: outlet, address, date, title, author and text, as given. Its
   * id is left out, since the same article can come under another.
   */
  public static Sha256 of(Article article) {
    MessageDigest digest = digest();
    add(digest, article.outlet());
    add(digest, article.url());
    add(digest, article.published());
    add(digest, article.title());
    add(digest, article.author());
    add(digest, article.text());
    return read(digest.digest());
  }

  /** The one written in 32 bytes. */
  static Sha256 read(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("no SHA-256: " + bytes.length + " bytes");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new Sha256(in.getLong(), in.getLong(), in.getLong(), in.getLong());
  }

  /** Its 32 bytes. */
  public byte[] bytes() {
    return ByteBuffer.allocate(LENGTH).putLong(a).putLong(b).putLong(c).putLong(d).array();
  }

  /** Its length goes before each field, so that no two articles run together; -1 for none. */
  private static void add(MessageDigest digest, @Nullable String field) {
    byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(field == null ? -1 : bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** 64 hexadecimal digits. */
  @Override
  public String toString() {
    return String.format("%016x%016x%016x%016x", a, b, c, d);
  }
}
