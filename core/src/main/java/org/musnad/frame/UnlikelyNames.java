package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Names whose first word is spelt like a preposition, a conjunction or a verb: {@code قال بيارا
 * باور مدير المركز إن}, {@code وأضاف علي الزبيري أن}, {@code قال ووكر:}. Between a verb and the
 * mark of what is said stand its subject and circumstances alone, so that words which can be none
 * of these where they stand are somebody's name.
 */
final class UnlikelyNames {
  private static final int MOST_WORDS = 4;

  /** Words that are for something else, whatever they look like. */
  private static final long NO_NAME =
      Feature.PRONOUN.bit()
          | Feature.DEMONSTRATIVE.bit()
          | Feature.QUANTIFIER.bit()
          | Feature.AUXILIARY.bit()
          | Feature.NEGATION.bit()
          | Feature.RELATIVE.bit()
          | Feature.COMPLEMENTIZER.bit()
          | Feature.NUMBER.bit();

  private static final long NAME = HolderNames.GIVEN | Feature.FOREIGN_NAME.bit();

  private static final long WORD =
      Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.ADJECTIVE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Adjuncts adjuncts;

  UnlikelyNames(Syntax syntax, SourceReader sources, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.adjuncts = adjuncts;
  }

  /**
   * Whom such a name that begins at {@code from}, after the cue at {@code place}, names, or null.
   */
  @Nullable SourcePhrase read(CuePlace place, int from) {
    Word first = tokens.word(from);
    boolean odd =
        first.preposition() != 0
            || first.conjunction()
            || first.verb()
            || first.is(Feature.PREPOSITION);
    if (!odd
        || place.anchor() <= from
        || !place.form().finite()
        || !place.form().entry().has("quote")) {
      return null;
    }
    int end = end(place, from);
    if (end < 0) {
      return null;
    }
    int office = tokens.is(end, Type.COMMA) ? end + 1 : end;
    int last =
        office(office)
            ? sources.phrases().end(office, place.anchor(), NounPhrases.Around.NOTHING)
            : end;
    SourcePhrase name =
        last > office ? sources.named(from, end - 1, last - 1) : sources.named(from, end - 1);
    return name.from(tokens.begin(from)).as(Kind.PERSON, Identified.NAMED);
  }

  private int end(CuePlace place, int from) {
    if (ali(place, from)) {
      int end = from + 2;
      while (end < place.anchor() && end < from + MOST_WORDS && syntax.nameLike(end)) {
        end++;
      }
      return ends(end, place) ? end : -1;
    }
    boolean named = false;
    for (int j = from; j < Math.min(place.anchor(), from + MOST_WORDS); j++) {
      Word word = tokens.word(j);
      boolean given = named || j == from + 1 && tokens.word(from).verb(); // يزيد الراشد
      boolean family = given && word.definite() && word.is(Feature.FAMILY_NAME);
      if (!family && !part(j)) {
        return -1;
      }
      named |= !word.known() || word.isAny(NAME);
      boolean joined = j == from && word.conjunction() && spelt(word) && j + 1 == place.anchor();
      if ((joined || named && (j > from || alone(word))) && ends(j + 1, place)) {
        return j + 1;
      }
    }
    return -1;
  }

  /**
   * {@code وأضاف علي الزبيري أن}, {@code ويضيف على الحربي أن}: the name that folded letters make
   * the same as "on", before a family of which nobody could speak.
   */
  private boolean ali(CuePlace place, int i) {
    Word word = tokens.word(i);
    Word family = tokens.word(i + 1);
    if (!word.isAny(HolderNames.GIVEN) || !word.is(Feature.PREPOSITION)) {
      return false;
    }
    if (family.is(Feature.NAME_PARTICLE)) {
      return syntax.nameLike(i + 2); // على بن محمد
    }
    boolean mark = i + 2 == place.anchor() || office(i + 2) || tokens.is(i + 2, Type.COMMA);
    boolean opens = place.prepositions().contains(word.key()); // أكد على
    return family.preposition() == 0
        && !family.conjunction()
        && family.lastLetter() == Letters.YA
        && (family.is(Feature.FAMILY_NAME) || !family.known())
        && (family.definite() || office(i + 2))
        && (mark || !opens);
  }

  /** Whether the word can be of a name at all. */
  private boolean part(int j) {
    Word word = tokens.word(j);
    return tokens.is(j, Type.WORD)
        && word.length() > 1
        && !(word.definite() && word.known())
        && !word.pronoun()
        && word.preposition() != Letters.LI // قال لكارلا
        && !word.isAny(NO_NAME)
        && !word.isAny(Words.TELLING)
        && word.head() == null
        && !(word.known() && word.isAny(WORD) && !spelt(word))
        && (alone(word) || !syntax.functionWord(j))
        && syntax.timeEnd(j) == j
        && !syntax.venue(j);
  }

  /**
   * {@code قال بيارا:}: whether its first letter is spelt like a clitic, as no word's can be here.
   */
  private static boolean alone(Word word) {
    return word.conjunction() || word.preposition() != 0;
  }

  /** {@code كمران}, {@code ووكر}: "as" and "and" before a noun, which are no circumstance. */
  private static boolean spelt(Word word) {
    return (word.conjunction() || word.preposition() == Letters.KA) && !word.accusative();
  }

  private boolean office(int i) {
    return tokens.word(i).heads("person") && syntax.title(i);
  }

  /** Whether the name is over: at an office, at circumstances, at the mark. */
  private boolean ends(int at, CuePlace place) {
    int next = tokens.is(at, Type.COMMA) ? at + 1 : at;
    return office(next)
        || next > at && syntax.is(next, Feature.RELATIVE)
        || adjuncts.reach(next, place.anchor(), place.prepositions());
  }
}
