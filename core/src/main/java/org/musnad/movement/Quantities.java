package org.musnad.movement;

import java.util.ArrayList;
import java.util.List;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.movement.Movement.Quantity;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads how many of what a stretch of text counts: in digits, words or by a dual. */
final class Quantities {
  private static final long THOUSAND = 1000;

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
      if (value(i) >= 0) {
        i = number(i, last, found);
      } else if (dual(i)) {
        found.add(new Quantity(tokens.span(i, i), 2, tokens.surface(i)));
      }
    }
    return found;
  }

  /** Reads the number that begins at token {@code i} with its unit; its last token. */
  private int number(int first, int limit, List<Quantity> found) {
    double total = 0;
    double group = 0;
    int i = first;
    while (i <= limit && value(i) >= 0) {
      double value = value(i);
      if (value >= THOUSAND
          && group > 0
          && value % THOUSAND == 0
          && !tokens.word(i).conjunction()) {
        total += group * value;
        group = 0;
      } else {
        group += value;
      }
      i++;
    }
    boolean unit = i <= limit && tokens.is(i, Type.WORD) && tokens.word(i).preposition() == 0;
    int end = unit ? i : i - 1;
    Span span = tokens.span(first, end);
    found.add(new Quantity(span, total + group, unit ? tokens.surface(i) : ""));
    return end;
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

  /** {@code صاروخين}: two of them. */
  private boolean dual(int i) {
    Word word = tokens.word(i);
    String key = word.key();
    int length = key.length();
    boolean ending =
        length > 4
            && key.charAt(length - 1) == 'ن'
            && (key.charAt(length - 2) == 'ي' && key.charAt(length - 3) == 'ت'
                || key.charAt(length - 2) == 'ا' && key.charAt(length - 3) == 'ت');
    return tokens.is(i, Type.WORD)
        && ending
        && word.is(Feature.NOUN)
        && word.verbs().stream().map(Agreement::number).noneMatch(n -> n == 's')
        && !word.name();
  }
}
