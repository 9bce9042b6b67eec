package org.musnad.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the longest name of the gazetteer that begins at a token, with or without clitics. */
final class NameMatcher {
  private static final char LAM = 'ل';
  private static final String ARTICLE = "\u0627\u0644";
  private static final int SHORTEST = 2;
  private static final int SHORTEST_FOREIGN = 5;
  private static final int SHORTEST_AFTER_CLITIC = 3;

  private final Tokens tokens;
  private final Gazetteer gazetteer;

  NameMatcher(Tokens tokens, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
  }

  /** The longest name that begins at token {@code i}, or null. */
  @Nullable Candidate at(int i) {
    if (!tokens.is(i, Type.WORD)) {
      return null;
    }
    Word word = tokens.word(i);
    String key = word.key();
    Candidate found = match(i, key, 0);
    if (found != null || key.length() <= SHORTEST) {
      return found;
    }
    char c = key.charAt(0);
    boolean conjunction = c == Letters.WAW || c == Letters.FA;
    if (conjunction && (word.conjunction() || !ownWord(word))) {
      found = match(i, key.substring(1), 1);
      return found != null || key.length() <= SHORTEST_AFTER_CLITIC
          ? found
          : afterPreposition(i, key.substring(1), 1);
    }
    return afterPreposition(i, key, 0);
  }

  private @Nullable Candidate afterPreposition(int i, String key, int skipped) {
    char c = key.charAt(0);
    if (key.length() <= SHORTEST_AFTER_CLITIC
        || c != Letters.BA && c != Letters.LI && c != Letters.KA
        || tokens.word(i).preposition() == 0 && ownWord(tokens.word(i))) {
      return null;
    }
    if (c == Letters.LI && key.charAt(1) == LAM) {
      // لل: the article loses its alif; the word is the name's place, lam and all
      Candidate found = match(i, ARTICLE + key.substring(2), skipped);
      return found != null ? found : match(i, key.substring(1), skipped + 1);
    }
    return match(i, key.substring(1), skipped + 1);
  }

  /** Whether the lexicon has the whole word as something that is not taken apart. */
  private static boolean ownWord(Word word) {
    return word.known() && word.preposition() == 0 && !word.conjunction();
  }

  private @Nullable Candidate match(int i, String first, int clitics) {
    List<Name> longest = List.of();
    int length = 0;
    for (Name name : gazetteer.beginningWith(first)) {
      int size = name.keys().size();
      if (size < length) {
        break;
      }
      if (matches(name, i)) {
        if (longest.isEmpty()) {
          longest = new ArrayList<>(2);
          length = size;
        }
        longest.add(name);
      }
    }
    if (!longest.isEmpty()) {
      return new Candidate(i, i + length - 1, clitics, longest);
    }
    return tokens.word(i).known() ? null : spelledOtherwise(i, first, clitics);
  }

  /**
   * {@code بوينوس ايريس}: a foreign name, of one word or two, with other vowels than the list's.
   */
  private @Nullable Candidate spelledOtherwise(int i, String first, int clitics) {
    if (first.length() < SHORTEST_FOREIGN || first.startsWith(ARTICLE)) {
      return null;
    }
    if (tokens.is(i + 1, Type.WORD) && !tokens.word(i + 1).known()) {
      List<Name> two = gazetteer.spelledLike(List.of(first, tokens.word(i + 1).key()));
      if (!two.isEmpty() && two.get(0).keys().size() == 2) {
        return loose(new Candidate(i, i + 1, clitics, two));
      }
    }
    List<Name> one = gazetteer.spelledLike(List.of(first));
    return one.isEmpty() || one.get(0).keys().size() > 1
        ? null
        : loose(new Candidate(i, i, clitics, one));
  }

  private static Candidate loose(Candidate c) {
    c.loose = true;
    return c;
  }

  private boolean matches(Name name, int i) {
    for (int k = 1; k < name.keys().size(); k++) {
      if (!tokens.is(i + k, Type.WORD) || !tokens.word(i + k).key().equals(name.keys().get(k))) {
        return false;
      }
    }
    return true;
  }
}
