package org.musnad.token;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Lexicon;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;

/**
 * {@code والي}, "governor", is folded like {@code وإلى}, "and to". The title is spelt with a plain
 * alif and a ya, and stands where "and to" cannot: after a verb or a preposition, or else before a
 * land, where the text does not spell {@code الي} for "to".
 */
final class TitlesLikeConjunctions {
  private static final long NOUNS =
      Feature.NOUN.bit()
          | Feature.MASDAR.bit()
          | Feature.ADJECTIVE.bit()
          | Feature.PLACE.bit()
          | Feature.COUNTRY.bit();

  private static final long NEVER_GOVERNED =
      Feature.DEMONSTRATIVE.bit()
          | Feature.PREPOSITION.bit()
          | Feature.RELATIVE.bit()
          | Feature.COMPLEMENTIZER.bit();

  private final Lexicon lexicon;
  private final Tokens tokens;

  /** Whether the text spells "to" with a ya elsewhere; null until it is asked for. */
  private @Nullable Boolean loose;

  TitlesLikeConjunctions(Lexicon lexicon, Tokens tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** Puts the title for the words that are one. */
  void tell() {
    for (int i = 0; i < tokens.size(); i++) {
      Word title = at(i);
      if (title != null) {
        tokens.put(i, title);
      }
    }
  }

  /** The title that token {@code i} is, or null. */
  private @Nullable Word at(int i) {
    Word word = tokens.word(i);
    if (!word.conjunction() || !word.is(Feature.PREPOSITION) || !spelt(tokens.begin(i) + 1, i)) {
      return null;
    }
    String text = tokens.text().substring(tokens.begin(i), tokens.end(i));
    Word title = lexicon.word(Letters.ARTICLE + text, 0, Letters.ARTICLE.length() + text.length());
    return title.heads("person") && stands(i) ? title : null;
  }

  /** Whether {@code i} has a plain alif at {@code first} and a ya for its last letter. */
  private boolean spelt(int first, int i) {
    String text = tokens.text();
    return tokens.is(i, Type.WORD)
        && text.charAt(first) == Letters.ALIF
        && text.charAt(tokens.end(i) - 1) == Letters.YA;
  }

  private boolean stands(int i) {
    Word next = tokens.word(i + 1);
    if (!tokens.is(i + 1, Type.WORD) || next.isAny(NEVER_GOVERNED) || next.conjunction()) {
      return false;
    }
    Word before = tokens.word(i - 1);
    boolean joined = !tokens.lineBreakBefore(i) && tokens.is(i - 1, Type.WORD);
    if (joined && governs(before)) {
      return true;
    }
    boolean whither = joined && (place(before) || before.definite() && !before.name());
    return !whither && land(next) && !loose();
  }

  /** What no "and" stands after: a verb that is nothing else, a preposition. */
  private static boolean governs(Word word) {
    boolean verb = word.finiteCue() != null || word.verb() && !word.isAny(NOUNS);
    boolean from = word.length() == 2 && word.firstLetter() == Letters.MIM; // من وإلى
    boolean withIt = word.is(Feature.PREPOSITION_PRONOUN); // أفاد به والي
    return verb
        || withIt
        || word.is(Feature.PREPOSITION) && !from && !word.definite() && !word.pronoun();
  }

  private static boolean land(Word word) {
    boolean state = word.heads("organization") && !word.definite();
    return word.preposition() == 0 && (place(word) || state);
  }

  private static boolean place(Word word) {
    return word.placeOrCapital() || word.is(Feature.TITLE_PREFIX);
  }

  private boolean loose() {
    if (loose == null) {
      loose = spellsToWithYa();
    }
    return loose;
  }

  private boolean spellsToWithYa() {
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      if (word.is(Feature.PREPOSITION)
          && !word.conjunction()
          && !word.pronoun()
          && word.length() == 3
          && spelt(tokens.begin(i), i)) {
        return true;
      }
    }
    return false;
  }
}
