package org.musnad.token;

/**
 * Where the title ends that an article was given with, if its text begins with it: archives that
 * have lost their line breaks write the title and the lead in one line.
 */
final class GivenTitle {
  /** A shorter one can be the place, or the first words of the lead. */
  private static final int SHORTEST = 3;

  private GivenTitle() {}

  /**
   * The offset after {@code title} in {@code text}, which begins with it, whatever white space it
   * has; -1 if it doesn't, or the title is too short to tell.
   */
  static int end(String text, String title) {
    int at = space(text, 0);
    int words = 0;
    for (int i = space(title, 0); i < title.length(); words++) {
      while (i < title.length() && !Marks.isSpace(title.charAt(i))) {
        if (at >= text.length() || text.charAt(at++) != title.charAt(i++)) {
          return -1;
        }
      }
      if (at < text.length() && !Marks.isSpace(text.charAt(at))) {
        return -1;
      }
      i = space(title, i);
      at = i < title.length() ? space(text, at) : at;
    }
    return words < SHORTEST ? -1 : at;
  }

  private static int space(String text, int from) {
    int i = from;
    while (i < text.length() && Marks.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
