package org.musnad.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds spellings that newsrooms mix: hamza seats, alif maqsura and ya, ta marbuta and ha, Persian
 * letters, digits of three scripts; drops diacritics, tatweel and invisible marks. The same folding
 * goes over every lexicon entry and every token, never over a document, so that offsets can't
 * drift.
 */
public final class Folding {
  private static final char ALIF = 'ا';
  private static final char HAMZA = 'ء';
  private static final char YA = 'ي';
  private static final char HA = 'ه';
  private static final char KAF = 'ك';
  private static final char TATWEEL = 'ـ';

  /** What {@link #fold(char)} gives for a character that does not count in a word. */
  public static final char NOTHING = '\uFFFF';

  /** What {@link #fold(char)} gives for a character that stands for several. */
  public static final char DECOMPOSES = '\uFFFE';

  private static final char FIRST = '\u0600';
  private static final char[] ARABIC = new char[0x100];

  static {
    for (int i = 0; i < ARABIC.length; i++) {
      char c = (char) (FIRST + i);
      ARABIC[i] = c == Letters.HAMZA_ABOVE ? DECOMPOSES : isAnyIgnorable(c) ? NOTHING : letter(c);
    }
  }

  private Folding() {}

  /** The folded words of {@code text}, which spaces part. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>(2);
    for (int begin = 0; begin < text.length(); ) {
      int space = text.indexOf(' ', begin);
      int end = space < 0 ? text.length() : space;
      if (end > begin) {
        words.add(fold(text, begin, end));
      }
      begin = end + 1;
    }
    return List.copyOf(words);
  }

  /** The folded form of the characters {@code [begin, end)} of {@code text}. */
  public static String fold(CharSequence text, int begin, int end) {
    char[] out = new char[end - begin];
    int length = fold(text, begin, end, out, 0);
    if (length >= 0) {
      return new String(out, 0, length);
    }
    String whole = Normalizer.normalize(text.subSequence(begin, end), Normalizer.Form.NFKC);
    String plain = whole.replace(String.valueOf(Letters.HAMZA_ABOVE), "");
    return hasPresentationForm(plain) ? plain : fold(plain, 0, plain.length());
  }

  /**
   * Writes the folded form of the characters {@code [begin, end)} of {@code text} to {@code out}.
   *
   * @param at where in {@code out} to begin; there must be room for all characters
   * @return where it ends in {@code out}, or -1 if the text has characters that stand for several
   */
  public static int fold(CharSequence text, int begin, int end, char[] out, int at) {
    int to = at;
    for (int i = begin; i < end; i++) {
      char c = fold(text.charAt(i));
      if (c == DECOMPOSES) {
        return -1;
      }
      if (c != NOTHING) {
        out[to++] = c;
      }
    }
    return to;
  }

  /** The folded form of a whole string. */
  public static String fold(String text) {
    return fold(text, 0, text.length());
  }

  /** The folded form of a character, or {@link #NOTHING}, or {@link #DECOMPOSES}. */
  public static char fold(char c) {
    int arabic = c - FIRST;
    if (arabic >= 0 && arabic < ARABIC.length) {
      return ARABIC[arabic];
    }
    if (arabic < 0) {
      return isIgnorable(c) ? NOTHING : Character.toLowerCase(c);
    }
    return isPresentationForm(c) ? DECOMPOSES : isIgnorable(c) ? NOTHING : c;
  }

  private static boolean hasPresentationForm(String text) {
    return text.chars().anyMatch(c -> isPresentationForm((char) c));
  }

  /** Whether {@code c} is an Arabic letter in its positional (presentation) form. */
  private static boolean isPresentationForm(char c) {
    return c >= '\uFB50' && (c <= '\uFDFF' || (c >= '\uFE70' && c < '\uFEFF'));
  }

  /** Whether {@code c} does not count in a word: a diacritic, tatweel or invisible mark. */
  public static boolean isIgnorable(char c) {
    int arabic = c - FIRST;
    if (arabic >= 0 && arabic < ARABIC.length) {
      return ARABIC[arabic] == NOTHING || c == Letters.HAMZA_ABOVE;
    }
    return c >= '\u00AD' && isAnyIgnorable(c);
  }

  private static boolean isAnyIgnorable(char c) {
    return isDiacritic(c) || c == TATWEEL || c == '\u00AD' || isInvisible(c);
  }

  private static boolean isDiacritic(char c) {
    return (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u064B' && c <= '\u065F')
        || c == '\u0670'
        || (c >= '\u06D6' && c <= '\u06ED' && c != '\u06DD' && c != '\u06DE' && c != '\u06E9')
        || (c >= '\u0300' && c <= '\u036F');
  }

  /** Zero-width and direction marks, and the byte-order mark. */
  private static boolean isInvisible(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\u061C'
        || c == '\uFEFF'
        || (c >= '\uFE00' && c <= '\uFE0F');
  }

  private static char letter(char c) {
    return switch (c) {
      case '\u0622', '\u0623', '\u0625', '\u0671' -> ALIF;
      case '\u0624', '\u0626' -> HAMZA;
      case '\u0649', '\u06CC', '\u06D2' -> YA;
      case '\u0629', '\u06C1', '\u06D5' -> HA;
      case '\u06A9' -> KAF;
      default -> digit(c);
    };
  }

  private static char digit(char c) {
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) (c - '\u0660' + '0');
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return (char) (c - '\u06F0' + '0');
    }
    return c;
  }
}
