package org.musnad.text;

/**
 * Arabic letters that the grammar tells apart: one-letter prepositions and conjunctions, and the
 * first or last letters of words that are classes by themselves.
 */
public final class Letters {
  /** {@code ا}: the ending of an indefinite accusative. */
  public static final char ALIF = 'ا';

  /** {@code آ}: the first person of a verb that begins with a hamza. */
  public static final char ALIF_MADDA = 'آ';

  /** {@code أ}: the first letter of a first person; no folded word has it. */
  public static final char ALIF_HAMZA = 'أ';

  public static final char KHA = 'خ';

  /** {@code إ}: tells {@code إن} and {@code إمام} apart; no folded word has it. */
  public static final char ALIF_HAMZA_BELOW = 'إ';

  /** {@code ء}: tells {@code تساءل} from other verbs. */
  public static final char HAMZA = 'ء';

  /** {@code ؤ}: tells {@code تساؤل} and {@code تساءل} apart; no folded word has it. */
  public static final char WAW_HAMZA = 'ؤ';

  /** Folded like {@code ي} or as hamza; in the text it shows the case. */
  public static final char YA_HAMZA = 'ئ';

  /** {@code ى}: folded like {@code ي}, with which it is at times told apart. */
  public static final char ALIF_MAQSURA = '\u0649';

  /** The vowel sign that ends an indefinite accusative: {@code ً}. */
  public static final char FATHATAN = '\u064B';

  /** The sign of a doubled letter: {@code ّ}. */
  public static final char SHADDA = '\u0651';

  /** {@code ب}: "by, with, in". */
  public static final char BA = 'ب';

  /** {@code ت}: marks the feminine of a perfect; ta marbuta before a pronoun. */
  public static final char TA = 'ت';

  /** Ends {@code قد}, which puts a verb before the writer's time. */
  public static final char DAL = 'د';

  /** {@code س}: the mark of the future. */
  public static final char SIN = 'س';

  /** {@code ع}: first letter of {@code عن}, "from, about". */
  public static final char AYN = 'ع';

  /** {@code ف}: first letter of {@code في}, "in". */
  public static final char FA = 'ف';

  /** {@code ك}: "like, as". */
  public static final char KA = 'ك';

  /** {@code ل}: "to, for". */
  public static final char LI = 'ل';

  /** {@code م}: first letter of {@code من}, "of, from". */
  public static final char MIM = 'م';

  /** {@code ن}: ends plurals and duals that stand by themselves. */
  public static final char NUN = 'ن';

  /** {@code ه}: also what the feminine ending {@code ة} is folded to. */
  public static final char HA = 'ه';

  /** {@code ة}: the feminine ending; no folded word has it. */
  public static final char TA_MARBUTA = '\u0629';

  /** {@code و}: "and". */
  public static final char WAW = 'و';

  /** {@code ي}: ends an adjective that says where or to whom somebody belongs. */
  public static final char YA = 'ي';

  /** {@code هم}: "them, their". */
  public static final String THEM = String.valueOf(new char[] {HA, MIM});

  /** {@code هما}: "both, their". */
  public static final String BOTH = THEM + ALIF;

  /** {@code ها}: "her". */
  public static final String HER = String.valueOf(new char[] {HA, ALIF});

  /** {@code ين}: ends plurals, and duals, that are no subjects. */
  public static final String OBLIQUE_PLURAL = String.valueOf(new char[] {YA, NUN});

  /** {@code ال}: the article. */
  public static final String ARTICLE = String.valueOf(new char[] {ALIF, LI});

  /** The ending of the dual of a subject. */
  public static final String NOMINATIVE_DUAL = String.valueOf(new char[] {ALIF, NUN});

  /** {@code ون}: ends plurals that can be subjects. */
  public static final String NOMINATIVE_PLURAL = String.valueOf(new char[] {WAW, NUN});

  /** {@code ات}: ends feminine plurals. */
  public static final String FEMININE_PLURAL = String.valueOf(new char[] {ALIF, TA});

  private static final char MADDA_ABOVE = '\u0653';

  /** Makes a hamza of the letter that it is put on, where a text has its letters taken apart. */
  static final char HAMZA_ABOVE = '\u0654';

  private static final char HAMZA_BELOW = '\u0655';

  private Letters() {}

  /** Whether a word begins with the two letters of the article. */
  public static boolean article(String word) {
    return word.length() > 2 && word.charAt(0) == ALIF && word.charAt(1) == LI;
  }

  /** The letter at {@code i} of {@code text}, with the hamza or madda that may follow it apart. */
  public static char at(String text, int i) {
    char letter = text.charAt(i);
    char mark = i + 1 < text.length() ? text.charAt(i + 1) : 0;
    if (mark < MADDA_ABOVE || mark > HAMZA_BELOW) {
      return letter;
    }
    return switch (letter) {
      case ALIF ->
          mark == MADDA_ABOVE ? ALIF_MADDA : mark == HAMZA_ABOVE ? ALIF_HAMZA : ALIF_HAMZA_BELOW;
      case WAW -> mark == HAMZA_ABOVE ? WAW_HAMZA : letter;
      case YA -> mark == HAMZA_ABOVE ? YA_HAMZA : letter;
      default -> letter;
    };
  }
}
