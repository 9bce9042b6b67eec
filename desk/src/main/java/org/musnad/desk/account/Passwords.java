package org.musnad.desk.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and checks passwords by Argon2id (RFC 9106). Thread-safe; as each takes 19 MiB and a tenth
 * of a second, only a few go on at once.
 */
final class Passwords {
  /* The least that OWASP's Password Storage Cheat Sheet recommends for Argon2id. */
  private static final int MEMORY = 19 * 1024; // KiB
  private static final int ITERATIONS = 2;
  private static final int LANES = 1;

  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final int AT_ONCE = 2;
  private static final long PATIENCE = 10;

  private final SecureRandom random = new SecureRandom();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Argon2Function function;
  private final String nobody;

  Passwords() {
    this(Argon2Function.getInstance(MEMORY, ITERATIONS, LANES, HASH_BYTES, Argon2.ID));
  }

  /** With other parameters; for tests. */
  Passwords(Argon2Function function) {
    this.function = function;
    this.nobody = nobody(function);
  }

  /** What is stored for a password: parameters, salt and hash. */
  String hash(String password) {
    return inTurn(() -> hashed(password));
  }

  /**
   * Whether a password is the one that was stored. It takes as long where none is stored, so that
   * nobody learns by the time which names there are.
   *
   * @param stored null where there is no such user
   */
  boolean matches(String password, @Nullable String stored) {
    String hash = stored == null ? nobody : stored;
    boolean equal =
        inTurn(
            () ->
                Argon2Function.getInstanceFromHash(hash).check(PasswordRule.form(password), hash));
    return equal && stored != null;
  }

  /** Whether a hash was made with other parameters than are used now. */
  boolean isOutdated(String stored) {
    return !Argon2Function.getInstanceFromHash(stored).equals(function);
  }

  /** A hash that no password has, for the same work as any other. */
  private static String nobody(Argon2Function function) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return String.format(
        Locale.ROOT,
        "$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s",
        function.getVersion(),
        function.getMemory(),
        function.getIterations(),
        function.getParallelism(),
        base64.encodeToString(new byte[SALT_BYTES]),
        base64.encodeToString(new byte[HASH_BYTES]));
  }

  private String hashed(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    byte[] bytes = PasswordRule.form(password).getBytes(StandardCharsets.UTF_8);
    return function.hash(bytes, salt).getResult();
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
        throw new Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
