package org.musnad.movement;

import java.util.ArrayList;
import java.util.List;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.movement.Movement.Quantity;
import org.musnad.text.Letters;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads how many of what a stretch of text counts: in digits, words or by a dual. */
final class Quantities {
  private static final long THOUSAND = 1000;
  private static final long HUNDRED = 100;

  private final Tokens tokens;
  private final MovementWords words;

  Quantities(Tokens tokens, MovementWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The quantities in tokens {@code [first, last]}. */
  List<Quantity> in(int first, int last) {
    List<Quantity> found = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (tokens.is(i, Type.OPEN)) {
        break; // (28 عاما): what is said of one of them
      }
      if (value(i) >= 0) {
        i = vague(i) ? i : number(i, last, found);
      } else if (dual(i)) {
        found.add(new Quantity(tokens.span(i, i), 2, tokens.surface(i)));
      }
    }
    return found;
  }

  /** {@code آلاف المدنيين}: thousands, nobody says how many. */
  private boolean vague(int i) {
    return words.vague(tokens.word(i).stem()) && value(i + 1) < 0;
  }

  /** Reads the number that begins at token {@code i} with its unit; its last token. */
  private int number(int first, int limit, List<Quantity> found) {
    double total = 0;
    double group = 0;
    int i = first;
    while (i <= limit && value(i) >= 0) {
      double value = value(i) * (group == 0 && words.twice(tokens.word(i).stem()) ? 2 : 1);
      boolean joined = tokens.word(i).conjunction() || tokens.word(i - 1).is(Feature.CONJUNCTION);
      if (value >= THOUSAND && group > 0 && value % THOUSAND == 0 && !joined) {
        total += group * value;
        group = 0;
      } else if (value == HUNDRED && group % HUNDRED > 0 && !joined) {
        group += group % HUNDRED * (HUNDRED - 1); // خمس مائة
      } else {
        group += value;
      }
      i += i + 2 <= limit && and(i + 1) && value(i + 2) >= 0 ? 2 : 1;
    }
    boolean of = i < limit && from(tokens.word(i)); // 400 من السكان
    boolean unit = i <= limit && tokens.is(i, Type.WORD) && tokens.word(i).preposition() == 0;
    int end = unit ? of ? i + 1 : i : i - 1;
    Span span = tokens.span(first, end);
    found.add(new Quantity(span, total + group, unit ? tokens.surface(end) : ""));
    return end;
  }

  private static boolean from(Word word) {
    return word.is(Feature.PREPOSITION) && word.length() == 2 && word.firstLetter() == Letters.MIM;
  }

  /** {@code ألفا و400}: "and" by itself before digits. */
  private boolean and(int i) {
    return tokens.is(i, Type.WORD) && tokens.word(i).length() == 1 && tokens.is(i + 1, Type.NUMBER);
  }

  /** The value of the number at token {@code i}, or -1. */
  private double value(int i) {
    String key = tokens.word(i).key();
    if (tokens.is(i, Type.NUMBER)) {
      return digits(key);
    }
    if (!tokens.is(i, Type.WORD)) {
      return -1;
    }
    Long value = words.number(key);
    if (value == null && tokens.word(i).conjunction() && key.length() > 1) {
      value = words.number(key.substring(1));
    }
    return value == null ? -1 : value;
  }

  /** Digits with a comma or full stop before groups of three, or a fraction after it. */
  private static double digits(String key) {
    double value = 0;
    double fraction = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        fraction *= 10;
      } else if ((c == '.' || c == ',') && i + 4 != key.length() && fraction == 0) {
        fraction = 1;
      } else if (c != '.' && c != ',') {
        return -1;
      }
    }
    return fraction > 1 ? value / fraction : value;
  }

  /** {@code طائرتين}, {@code صاروخين}: two of them. */
  private boolean dual(int i) {
    Word word = tokens.word(i);
    String key = word.stem();
    int length = key.length();
    boolean ending =
        length > 4
            && key.charAt(length - 1) == 'ن'
            && (key.charAt(length - 2) == 'ي' || key.charAt(length - 2) == Letters.ALIF);
    if (!tokens.is(i, Type.WORD) || !ending || word.name()) {
      return false;
    }
    boolean feminine = key.charAt(length - 3) == 'ت' && word.is(Feature.NOUN);
    return words.counted(key.substring(0, length - 2))
        || feminine && word.verbs().stream().map(Agreement::number).noneMatch(n -> n == 's');
  }
}
