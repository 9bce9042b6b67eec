package org.musnad.frame;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Names whose words are words for other things: {@code الطبيبة نداء الخطابي أن}, {@code سالم مرضي
 * الحربي:}. A title that has its article, or a first name, can have neither a noun without one for
 * its complement nor such an adjective: where the mark of what is said is known, and nothing else
 * is told before it, the words go on with the name.
 */
final class SpeltNames {
  private static final int MOST_WORDS = 4;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Adjuncts adjuncts;

  SpeltNames(Syntax syntax, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.adjuncts = adjuncts;
  }

  /** The token after the name that goes on behind {@code phrase}, or -1. */
  int end(SourcePhrase phrase, CuePlace place) {
    boolean begun = phrase.identified() == Identified.NAMED;
    if (!open(phrase, begun)) {
      return -1;
    }
    int from = phrase.last() + 1;
    int first = !begun && honorific(from) ? from + 1 : from; // مدير المرور، then العميد
    for (int j = first; j < Math.min(place.anchor(), first + MOST_WORDS); j++) {
      if (!part(j, place, begun)) {
        return -1;
      }
      boolean full = begun || j > first;
      if (full && name(j) && ends(j + 1, place)) {
        return j + 1;
      }
    }
    return -1;
  }

  /** Whether a name can follow: one has begun, or the title before it lacks nothing else. */
  private boolean open(SourcePhrase phrase, boolean begun) {
    if (phrase.kind() != Kind.PERSON
        || phrase.identified() == Identified.ANONYMOUS && !phrase.definite()) {
      return false;
    }
    int last = phrase.last();
    return begun
        ? syntax.nameLike(last)
        : tokens.word(last).definite() || tokens.is(last, Type.QUOTE);
  }

  /**
   * {@code محمد باعشن}: after a first name, what is spelt like a preposition before a word that
   * nobody knows, or that only describes, is a family of southern Arabia.
   */
  static boolean family(Tokens tokens, int at) {
    Word word = tokens.word(at);
    return tokens.is(at, Type.WORD)
        && tokens.word(at - 1).isAny(HolderNames.GIVEN)
        && (!word.known() || word.is(Feature.ADJECTIVE) && !word.isAny(HolderNames.NO_NAME))
        && !word.definite()
        && !word.pronoun()
        && word.preposition() == Letters.BA
        && word.length() > 3
        && word.key().charAt(1) == Letters.ALIF
        && word.lastLetter() != Letters.ALIF; // محمد باكيا
  }

  private boolean honorific(int i) {
    return tokens.word(i).definite() && tokens.word(i).heads("person") && syntax.title(i);
  }

  /** Whether the word can be of a name: nothing tells that it is of the clause. */
  private boolean part(int j, CuePlace place, boolean begun) {
    Word word = tokens.word(j);
    boolean letters = // بارود, spelt like a preposition and a noun that nobody knows
        word.known() && (word.preposition() != 0 || word.conjunction());
    boolean another = word.head() != null && (place.personFrames() || word.definite());
    return tokens.is(j, Type.WORD)
        && !letters
        && !another
        && !word.isAny(Words.TELLING)
        && !word.pronoun()
        && !(word.accusative() && word.known() && word.lastLetter() == Letters.ALIF)
        && !syntax.functionWord(j)
        && !clause(j, begun)
        && word.length() > 1
        && syntax.timeEnd(j) == j
        && !syntax.venue(j);
  }

  private boolean clause(int j, boolean begun) {
    return syntax.finiteCue(j) != null
        || syntax.participleCue(j) != null
        || syntax.nounCue(j) && (begun || tokens.word(j).definite())
        || tokens.word(j).cue(Tense.PREPOSITION) != null;
  }

  /** Whether the word is a name, or looks like nothing else. */
  private boolean name(int j) {
    Word word = tokens.word(j);
    return word.is(Feature.FAMILY_NAME) || syntax.nameLike(j) || word.definite() && !word.known();
  }

  /** Whether the name is over: at a comma, at what it is told by, at an office, at the mark. */
  private boolean ends(int at, CuePlace place) {
    int next = tokens.is(at, Type.COMMA) ? at + 1 : at;
    boolean office = tokens.word(at).heads("person") && syntax.title(at);
    return office || next > at || adjuncts.reach(next, place.anchor(), place.prepositions());
  }
}
