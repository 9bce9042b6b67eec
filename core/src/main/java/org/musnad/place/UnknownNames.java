package org.musnad.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads names of places that the gazetteer lacks, after a noun that says that they are. */
final class UnknownNames {
  private static final int LONGEST = 3;
  private static final int SHORTEST = 2;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Gazetteer gazetteer;

  UnknownNames(Syntax syntax, Gazetteer gazetteer) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.gazetteer = gazetteer;
  }

  /** A name that the gazetteer lacks, after a noun that says that it is a place's. */
  @Nullable Candidate at(int first, PlaceWords.Head head) {
    if (!properAfter(first, head)) {
      return null;
    }
    int last = first;
    boolean begins = gazetteer.words().is(PlaceWords.Sense.BEGINS, tokens.word(first).key());
    while (last - first < LONGEST - 1
        && (begins || !tokens.word(last).definite())
        && continues(last + 1, begins)) {
      last++;
      begins = false;
    }
    return new Candidate(first, last, 0, List.of());
  }

  private boolean properAfter(int i, PlaceWords.Head head) {
    Word word = tokens.word(i);
    if (word.conjunction()
        || word.preposition() != 0
        || word.pronoun()
        || word.is(Feature.DEMONYM)) {
      return false;
    }
    if (syntax.functionWord(i)
        || word.isAny(
            Feature.NUMBER.bit() | Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit())) {
      return false;
    }
    if (!word.known()) {
      return word.length() >= SHORTEST
          && syntax.nameLike(i)
          && (word.definite() || !relation(word.key()));
    }
    if (word.heads("person") && !gazetteer.words().is(PlaceWords.Sense.BEGINS, word.key())) {
      return false;
    }
    if (gazetteer.words().is(PlaceWords.Sense.BEGINS, word.key()) && !tokens.word(i + 1).known()) {
      return true;
    }
    boolean adjective = word.is(Feature.ADJECTIVE);
    return switch (head) {
      case TOWN, QUARTER, HEIGHT -> word.definite() && !adjective;
      case REGION, SITE, NATURE, VAGUE -> false;
    };
  }

  /** Whether a word ends as adjectives of relation do: {@code عكسية}. */
  private static boolean relation(String key) {
    int length = key.length();
    return length > 4
        && key.charAt(length - 1) == Letters.HA
        && key.charAt(length - 2) == Letters.YA;
  }

  private boolean continues(int i, boolean begins) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && !tokens.lineBreakBefore(i)
        && word.preposition() == 0
        && !word.conjunction()
        && !word.is(Feature.DEMONYM)
        && (!word.known() || begins && !syntax.functionWord(i) && !syntax.verb(i));
  }
}
