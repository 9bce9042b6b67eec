package org.musnad.text;

/** In which letters a text is written. */
public final class Script {
  private Script() {}

  /** Whether a text has letters, and none of them is Arabic: nothing can be read in it. */
  public static boolean isForeign(String text) {
    return text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints().noneMatch(Script::isArabic);
  }

  private static boolean isArabic(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }
}
