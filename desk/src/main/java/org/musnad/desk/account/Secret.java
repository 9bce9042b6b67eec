package org.musnad.desk.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.musnad.ledger.store.Sha256;

/**
 * 256 random bits that whoever has them is known by. What is stored is their SHA-256, from which
 * they cannot be found; a slow hash is for passwords, which can be guessed.
 *
 * @param text 43 signs of base64url
 */
record Secret(String text) {
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  static Secret make(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What somebody sends, if it has the form of a secret. */
  static Optional<Secret> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
  }

  /** What is stored of it. */
  byte[] stored() {
    return Sha256.of(text.getBytes(StandardCharsets.US_ASCII)).bytes();
  }

  /** Never shown by accident. */
  @Override
  public String toString() {
    return "Secret";
  }
}
