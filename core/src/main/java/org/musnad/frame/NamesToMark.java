package org.musnad.frame;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Names that go on past the words the lexicon has for them, up to {@code أن}, or up to the sign
 * after whoever stands by {@code بحسب}.
 */
final class NamesToMark {
  /** How many words of a name the lexicon may lack. */
  private static final int MOST_WORDS = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;

  NamesToMark(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
  }

  /** Whatever few words still part a person from {@code أن} are his name, known or not. */
  SourcePhrase toMark(CuePlace place, SourcePhrase phrase) {
    if (phrase.kind() != Kind.PERSON || phrase.identified() == Identified.ANONYMOUS) {
      return phrase;
    }
    int from = phrase.last() + 1;
    for (int j = from; j <= Math.min(place.limit() - 1, from + MOST_WORDS); j++) {
      boolean own = place.prepositions().contains(tokens.word(j).key());
      if (syntax.complementizer(j)
          || own && syntax.complementizer(j + 1)
          || own && unknown(from, j) && syntax.preposition(j)) {
        return j > from ? sources.named(phrase.first(), j - 1) : phrase;
      }
      if (!partOfName(j, place.personFrames())) {
        return phrase;
      }
    }
    return phrase;
  }

  /** {@code بحسب قائد الشرطة اللواء تحسين الراوي،}: the same, up to a sign or the line's end. */
  SourcePhrase toSign(SourcePhrase phrase) {
    int from = phrase.last() + 1;
    if (!tokens.is(from, Type.WORD)
        || phrase.kind() != Kind.PERSON
        || phrase.identified() == Identified.ANONYMOUS) {
      return phrase;
    }
    Word title = tokens.word(phrase.last());
    int j = title.definite() && title.heads("person") && deed(from) ? from + 1 : from;
    while (j < from + MOST_WORDS && !tokens.lineBreakBefore(j) && partOfName(j, false) && !how(j)) {
      j++;
    }
    boolean sign =
        j == tokens.size()
            || tokens.lineBreakBefore(j)
            || tokens.is(j, Type.COMMA)
            || tokens.is(j, Type.STOP);
    return sign && j > from ? sources.named(phrase.first(), j - 1) : phrase;
  }

  /** {@code تحسين}: a name that is a verbal noun, too. */
  private boolean deed(int j) {
    Word word = tokens.word(j);
    return word.is(Feature.MASDAR)
        && !word.definite()
        && !word.pronoun()
        && !word.conjunction()
        && word.preposition() == 0;
  }

  /** {@code سابقا}: says when or how. */
  private boolean how(int j) {
    return tokens.word(j).accusative() && tokens.word(j).known() || syntax.verb(j);
  }

  /** {@code أعلن سالم خضران عن}: whether nobody knows a single one of the words. */
  private boolean unknown(int from, int to) {
    for (int j = from; j < to; j++) {
      if (tokens.word(j).known()) {
        return false;
      }
    }
    return to > from;
  }

  /** {@code مرة أخرى}: words that say nothing of who speaks. */
  private boolean filler(int j) {
    return syntax.isPhrase(j, Feature.FILLER);
  }

  private boolean partOfName(int j, boolean personFrames) {
    Word word = tokens.word(j);
    boolean told =
        personFrames
            && word.isAny(
                Feature.OUTLET.bit() | Feature.ORGANIZATION.bit() | Feature.COUNTRY.bit());
    return tokens.is(j, Type.WORD)
        && !told
        && !filler(j)
        && (word.preposition() == 0 || SpeltNames.family(tokens, j))
        && !word.conjunction()
        && !syntax.functionWord(j)
        && !word.is(Feature.MASDAR)
        && syntax.timeEnd(j) == j
        && syntax.finiteCue(j) == null
        && syntax.participleCue(j) == null
        && !word.isAny(Feature.FILLER.bit() | Feature.AUDIENCE.bit())
        && word.head() == null
        && !syntax.nounCue(j)
        && !(word.is(Feature.NOUN) && (word.definite() || personFrames && !word.name()));
  }
}
