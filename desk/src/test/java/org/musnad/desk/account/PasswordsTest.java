package org.musnad.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.musnad.desk.account.Refusal.Reason;

class PasswordsTest {
  /** The least of some turns is what it takes where others use the machine; more if need be. */
  private static final int FEWEST_TURNS = 3;

  private static final int MOST_TURNS = 40;
  private static final String PASSWORD = "مطر خفيف فوق الجبل";
  private final Passwords passwords = new Passwords();

  @Test
  void theParametersAreThoseOfOwasp() {
    String hash = passwords.hash(PASSWORD);
    assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
    assertNotEquals(hash, passwords.hash(PASSWORD), "each has a salt of its own");
    assertTrue(passwords.matches(PASSWORD, hash));
    assertFalse(passwords.matches(PASSWORD + " ", hash));
    assertFalse(passwords.isOutdated(hash));
    assertTrue(passwords.isOutdated(hash.replace("t=2", "t=1")));
  }

  @Test
  void howAKeyboardComposesItIsTheSame() {
    String hash = passwords.hash("caf\u00E9 au bord de l'eau");
    assertTrue(passwords.matches("cafe\u0301 au bord de l'eau", hash));
  }

  @Test
  void anUnknownNameTakesAsLong() {
    String hash = passwords.hash(PASSWORD);
    long known = Long.MAX_VALUE;
    long unknown = Long.MAX_VALUE;
    for (int i = 0; i < MOST_TURNS && (i < FEWEST_TURNS || !alike(known, unknown)); i++) {
      known = Math.min(known, took(() -> assertFalse(passwords.matches("wrong", hash))));
      unknown = Math.min(unknown, took(() -> assertFalse(passwords.matches("wrong", null))));
    }
    assertTrue(alike(known, unknown), known + " and " + unknown + " ns");
  }

  /** Without the work of a hash, an unknown name would take a thousandth. */
  private static boolean alike(long known, long unknown) {
    return unknown > known / 3 && unknown < known * 3;
  }

  private static long took(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  @Test
  void manyAtOnceAreRight() {
    String hash = passwords.hash(PASSWORD);
    List<Boolean> right =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> passwords.matches(i % 2 == 0 ? PASSWORD : "wrong" + i, hash))
            .toList();
    assertEquals(IntStream.range(0, 12).mapToObj(i -> i % 2 == 0).toList(), right);
  }

  @Test
  void shortPlainAndNamelikePasswordsAreRefused() {
    assertReason(Reason.PASSWORD_SHORT, "elevenchars");
    assertReason(Reason.PASSWORD_SHORT, "sami.haddad");
    assertReason(Reason.PASSWORD_SHORT, "Sami.HaddadSami.Haddad");
    assertReason(Reason.PASSWORD_SHORT, "sami.haddad2026");
    assertReason(Reason.PASSWORD_PLAIN, "aaaaaaaaaaaaaaaa");
    assertReason(Reason.PASSWORD_PLAIN, "121212121212");
    assertReason(Reason.PASSWORD_LONG, "abcdefgh".repeat(33));
    PasswordRule.check("sami.haddad", "twelve chars");
    PasswordRule.check("sami.haddad", "abcdefgh".repeat(32));
    PasswordRule.check("sami.haddad", "sami.haddad counts twelve");
  }

  private static void assertReason(Reason reason, String password) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> PasswordRule.check("sami.haddad", password));
    assertEquals(reason, refusal.reason());
    assertFalse(String.valueOf(refusal.getMessage()).contains(password));
  }
}
