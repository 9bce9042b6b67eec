package org.musnad.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the longest name of the gazetteer that begins at a token, with or without clitics. */
final class NameMatcher {
  /** Small words are most of a text and begin no name. */
  private static final long SMALL =
      Feature.FUNCTION_WORDS & ~Feature.PREPOSITION.bit() // داخل, which may be part of a name
          | Feature.AUXILIARY.bit()
          | Feature.QUANTIFIER.bit()
          | Feature.DEMONSTRATIVE.bit();

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
    if (word.isAny(SMALL) || word.known() && !mayBegin(i, word)) {
      return null;
    }
    String key = word.key();
    Candidate found = match(i, key, 0);
    if (found != null || key.length() <= SHORTEST) {
      return found;
    }
    char c = key.charAt(0);
    boolean conjunction = c == Letters.WAW || c == Letters.FA;
    if (conjunction && (word.conjunction() || !ownWord(word))) {
      found = match(i, key, 1);
      return found != null || key.length() <= SHORTEST_AFTER_CLITIC
          ? found
          : afterPreposition(i, key, 1);
    }
    return afterPreposition(i, key, 0);
  }

  /** Whether the word at token {@code i}, or it and the next, may be of a name. */
  private boolean mayBegin(int i, Word word) {
    return word.may(Domain.PLACE_NAME)
        && (word.may(Domain.PLACE_ALONE) || tokens.word(i + 1).may(Domain.PLACE_REST));
  }

  private @Nullable Candidate afterPreposition(int i, String key, int skipped) {
    char c = key.charAt(skipped);
    if (key.length() - skipped <= SHORTEST_AFTER_CLITIC
        || c != Letters.BA && c != Letters.LI && c != Letters.KA
        || tokens.word(i).preposition() == 0 && ownWord(tokens.word(i))) {
      return null;
    }
    if (c == Letters.LI && key.charAt(skipped + 1) == Letters.LI) {
      // لل: the article loses its alif; the word is the name's place, lam and all
      List<Name> names = longest(i, Letters.ALIF + key.substring(skipped + 1));
      return names.isEmpty() ? match(i, key, skipped + 1) : candidate(i, skipped, names);
    }
    return match(i, key, skipped + 1);
  }

  /** Whether the lexicon has the whole word as something that is not taken apart. */
  private static boolean ownWord(Word word) {
    return word.known() && word.preposition() == 0 && !word.conjunction();
  }

  /** The name that begins after the first {@code clitics} letters. */
  private @Nullable Candidate match(int i, String key, int clitics) {
    boolean known = tokens.word(i).known();
    boolean begins = mayBegin(i, tokens.word(i)) && gazetteer.mayBegin(key, clitics);
    if (!begins && known) {
      return null;
    }
    String first = clitics == 0 ? key : key.substring(clitics);
    List<Name> names = begins ? longest(i, first) : List.of();
    if (!names.isEmpty()) {
      return candidate(i, clitics, names);
    }
    return known ? null : spelledOtherwise(i, first, clitics);
  }

  private static Candidate candidate(int i, int clitics, List<Name> names) {
    return new Candidate(i, i + names.get(0).keys().size() - 1, clitics, names);
  }

  /** The longest names that begin at token {@code i} with the word {@code first}. */
  private List<Name> longest(int i, String first) {
    Gazetteer.Names names = gazetteer.beginningWith(first);
    if (names == null) {
      return List.of();
    }
    List<Name> longest = List.of();
    List<Name> going = tokens.is(i + 1, Type.WORD) ? names.next(tokens.word(i + 1)) : longest;
    for (int k = 0; k < going.size(); k++) {
      Name name = going.get(k);
      if (!longest.isEmpty() && name.keys().size() < longest.get(0).keys().size()) {
        break;
      }
      if (matches(name, i)) {
        if (longest.isEmpty()) {
          longest = new ArrayList<>(2);
        }
        longest.add(name);
      }
    }
    return longest.isEmpty() ? names.alone() : longest;
  }

  /**
   * {@code بوينوس ايريس}: a foreign name, of one word or two, with other vowels than the list's.
   */
  private @Nullable Candidate spelledOtherwise(int i, String first, int clitics) {
    if (first.length() < SHORTEST_FOREIGN || Letters.article(first)) {
      return null;
    }
    if (tokens.is(i + 1, Type.WORD) && !tokens.word(i + 1).isAny(SMALL)) {
      List<Name> two = gazetteer.spelledLike(first, tokens.word(i + 1).key());
      if (!two.isEmpty() && two.get(0).keys().size() == 2) {
        return loose(new Candidate(i, i + 1, clitics, two));
      }
    }
    List<Name> one = gazetteer.spelledLike(first, "");
    return one.isEmpty() || one.get(0).keys().size() > 1
        ? null
        : loose(new Candidate(i, i, clitics, one));
  }

  private static Candidate loose(Candidate c) {
    c.loose = true;
    return c;
  }

  private boolean matches(Name name, int i) {
    for (int k = 2; k < name.keys().size(); k++) {
      if (!tokens.is(i + k, Type.WORD) || !tokens.word(i + k).key().equals(name.keys().get(k))) {
        return false;
      }
    }
    return true;
  }
}
