package org.musnad.desk.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.musnad.text.Plain;

/**
 * How users' names look. What somebody logs in by is NFKC in small letters: letters and digits of
 * any script, and {@code . _ - @} after the first sign.
 */
public final class Names {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._@-]*");
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_DISPLAY = 100;

  private Names() {}

  /** A name as it is kept and compared; it need not be one that can be given. */
  public static String folded(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /**
   * A name for a new user.
   *
   * @throws Refusal if it is none
   */
  static String checked(String name) {
    String folded = folded(name);
    if (folded.length() > LONGEST_NAME || !NAME.matcher(folded).matches()) {
      throw new Refusal(Refusal.Reason.BAD_NAME, Plain.of(name));
    }
    return folded;
  }

  /**
   * A name that others see; also that of a token.
   *
   * @param otherwise why it is refused
   * @throws Refusal if it is blank, too long, or has signs that cannot be seen or turn text round
   */
  static String shown(String name, Refusal.Reason otherwise) {
    String shown = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    boolean hidden = shown.codePoints().anyMatch(Names::isHidden);
    if (shown.isEmpty() || shown.length() > LONGEST_DISPLAY || hidden) {
      throw new Refusal(otherwise);
    }
    return shown;
  }

  /** The joiners U+200C and U+200D are part of how words are written. */
  private static boolean isHidden(int c) {
    boolean format = Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D;
    return format || Plain.isControl(c) || !Character.isDefined(c);
  }
}
