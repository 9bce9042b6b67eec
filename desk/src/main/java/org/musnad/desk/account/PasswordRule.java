package org.musnad.desk.account;

import java.text.Normalizer;
import org.musnad.desk.account.Refusal.Reason;

/**
 * Which passwords are taken: long ones, after NIST SP 800-63B, section 5.1.1.2, without rules on
 * kinds of characters. Counted in code points of the NFKC form.
 */
final class PasswordRule {
  static final int LEAST = 12;
  static final int MOST = 256;
  static final int LEAST_DIFFERENT = 5;

  private PasswordRule() {}

  /** A password as it is hashed: the same however the keyboard composed it. */
  static String form(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  /**
   * Makes sure that a password can be taken. The user's name counts nothing in it.
   *
   * @throws Refusal if it cannot
   */
  static void check(String name, String password) {
    String form = form(password);
    if (password.length() > 2 * MOST || form.codePointCount(0, form.length()) > MOST) {
      throw new Refusal(Reason.PASSWORD_LONG);
    }
    String rest = Names.folded(form).replace(name, "");
    if (rest.codePointCount(0, rest.length()) < LEAST) {
      throw new Refusal(Reason.PASSWORD_SHORT);
    } else if (rest.codePoints().distinct().count() < LEAST_DIFFERENT) {
      throw new Refusal(Reason.PASSWORD_PLAIN);
    }
  }
}
