package org.musnad.ledger.origin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.text.Folding;

/**
 * What is seen of an agency in its wording: the words as they are spelt (habits with hamza and
 * dotted letters are an editor's), the first word, how numbers are written ({@code 9.9}, {@code
 * 9ر9}), commas and slashes, and pairs of month names with which comes first. Quotation marks,
 * dashes and lines are the outlet's and are left out.
 */
final class StyleFeatures {
  private static final char TATWEEL = '\u0640';
  private static final String SIGNS = ",/%;";

  private final Map<String, String> monthNames;

  /**
   * Makes one.
   *
   * @param monthNames the calendar that a month's name is of, by its first word
   */
  StyleFeatures(Map<String, String> monthNames) {
    this.monthNames = Map.copyOf(monthNames);
  }

  /** The features of a text, each once, in the order in which they come up. */
  Set<String> of(String text) {
    List<String> tokens = tokens(text);
    Set<String> features = new LinkedHashSet<>(tokens);
    for (String token : tokens) {
      if (Character.isLetter(token.charAt(0))) {
        features.add("^" + token);
        break;
      }
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      addMonths(tokens, i, features);
    }
    return features;
  }

  private void addMonths(List<String> tokens, int i, Set<String> features) {
    String first = monthNames.get(tokens.get(i));
    if (first == null) {
      return;
    }
    for (int k = i + 1; k < Math.min(i + 4, tokens.size()); k++) {
      String second = monthNames.get(tokens.get(k));
      if (second != null && !second.equals(first)) {
        boolean slash = tokens.subList(i + 1, k).contains("/");
        features.add("#" + first + (slash ? "/" : "+") + second);
        return;
      }
    }
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>(text.length() / 5);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        i = word(text, i, tokens);
      } else if (Character.isDigit(c)) {
        i = number(text, i, tokens);
      } else {
        if (SIGNS.indexOf(c) >= 0) {
          tokens.add(String.valueOf(c));
        }
        i++;
      }
    }
    return tokens;
  }

  private static int word(String text, int begin, List<String> tokens) {
    StringBuilder word = new StringBuilder();
    int i = begin;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean silent = c == TATWEEL || Folding.isIgnorable(c);
      if (!silent && !Character.isLetter(c)) {
        break;
      }
      if (!silent) {
        word.append(c);
      }
      i++;
    }
    if (word.length() > 0) {
      tokens.add(word.toString());
    }
    return Math.max(i, begin + 1);
  }

  /** Each run of digits becomes a 9; what stands between two of them is kept. */
  private static int number(String text, int begin, List<String> tokens) {
    StringBuilder shape = new StringBuilder();
    int i = begin;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      shape.append('9');
      while (i < text.length() && Character.isDigit(text.charAt(i))) {
        i++;
      }
      boolean joined = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (joined && text.charAt(i) != ' ' && text.charAt(i) != '\n') {
        shape.append(text.charAt(i++));
      }
    }
    tokens.add(shape.toString());
    return i;
  }
}
