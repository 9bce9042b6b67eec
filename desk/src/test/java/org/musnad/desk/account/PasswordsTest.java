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
    long known = least(() -> assertFalse(passwords.matches("wrong", hash)));
    long unknown = least(() -> assertFalse(passwords.matches("wrong", null)));
    assertTrue(unknown > known / 2 && unknown < known * 2, known + " and " + unknown + " ns");
  }

  private static long least(Runnable work) {
    return IntStream.range(0, 5)
        .mapToLong(
            i -> {
              long start = System.nanoTime();
              work.run();
              return System.nanoTime() - start;
            })
        .min()
        .orElseThrow();
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
