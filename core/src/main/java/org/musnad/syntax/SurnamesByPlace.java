package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Family names that are words for a thing, quality or trade, told by their place: right after a
 * given name, and right before what can only come after the whole name.
 */
final class SurnamesByPlace {
  /** What a word beside a name can be that is no part of it. */
  private static final long OTHER =
      Feature.FILLER.bit()
          | Feature.QUANTIFIER.bit()
          | Feature.FACT.bit()
          | Feature.TIME_ADVERB.bit()
          | Feature.TIME_UNIT.bit()
          | Feature.TIME_PART.bit()
          | Feature.WEEKDAY.bit()
          | Feature.NUMBER.bit()
          | Feature.NEGATION.bit()
          | Feature.ATTACHING.bit();

  private static final long THINGS =
      Feature.NOUN.bit() | Feature.ADJECTIVE.bit() | Feature.DEMONYM.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;

  SurnamesByPlace(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
  }

  /** Whether the next word of the phrase is one, after a given name with which it begins. */
  boolean next() {
    return state.lastName() && state.nameWords() == 1 && at(state.at());
  }

  /** {@code جورج ديريك}: after one name a town's is another. */
  boolean ofTown(Word word) {
    return state.lastName()
        && state.nameWords() == 1
        && word.is(Feature.PLACE)
        && !word.isAny(Feature.COUNTRY.bit() | Feature.NOUN.bit())
        && word.head() == null;
  }

  /** {@code خالد حسين}: a given name, whatever else it is, before another name with no article. */
  boolean givenFirst(Word word) {
    Word next = tokens.word(state.at() + 1);
    if (!word.isAny(Words.GIVEN)) {
      return false;
    }
    boolean name =
        next.isAny(Words.GIVEN | Feature.FAMILY_NAME.bit())
            && !next.definite()
            && next.preposition() == 0
            && !next.conjunction()
            && !next.pronoun()
            && next.finiteCue() == null
            && !tokens.lineBreakBefore(state.at() + 1);
    return name || at(state.at() + 1);
  }

  /**
   * {@code محمد عبيد تأجيل}: a particle that is a name too, after a given name and before a deed.
   */
  boolean particleAlone(int particle, Word word) {
    Word name = tokens.word(particle);
    boolean thing = word.isAny(Feature.MASDAR.bit() | Feature.FACT.bit()) || word.head() != null;
    return name.isAny(Words.GIVEN | Feature.FAMILY_NAME.bit())
        && tokens.word(particle - 1).isAny(Words.GIVEN)
        && thing
        && !word.name();
  }

  /** Whether token {@code i} is one, if what stands before it is a given name. */
  boolean at(int i) {
    Word given = tokens.word(i - 1);
    Word word = tokens.word(i);
    return given.isAny(Words.GIVEN)
        && given.head() == null
        && tokens.is(i, Type.WORD)
        && plain(i, word)
        && (opensContent(i + 1) || quality(word) && object(i + 1) || ends(i + 1));
  }

  /** {@code بحسب سالم جمل،}, {@code يقول سالم جمل.}: whether nothing else can follow the name. */
  private boolean ends(int next) {
    NounPhrases.Around around = state.around();
    boolean object = around.deed() || around.objectFollows() || around.personFollows();
    boolean sign =
        next >= tokens.size()
            || tokens.is(next, Type.COMMA)
            || tokens.is(next, Type.STOP)
            || tokens.is(next, Type.COLON);
    return sign && !object;
  }

  /** Whether it is a common noun or adjective and nothing else, with no letter before or after. */
  private boolean plain(int i, Word word) {
    return word.isAny(THINGS)
        && !word.isAny(OTHER)
        && !word.definite()
        && word.preposition() == 0
        && !word.conjunction()
        && !word.pronoun()
        && !word.hasCue()
        && word.lastLetter() != Letters.ALIF
        && word.lastLetter() != Letters.HA // حديثه
        && (word.head() == null || quality(word))
        && !syntax.functionWord(i)
        && !syntax.verb(i)
        && syntax.timeEnd(i) == i
        && !tokens.lineBreakBefore(i);
  }

  /** {@code أعرب سالم جمل عن}: whether the verb's own preposition stands there. */
  private boolean opensContent(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && (syntax.preposition(i)
            ? state.around().opensContent(word.key())
            : word.preposition() != 0 && state.around().opensContent(word.preposition()));
  }

  /** {@code خباز}, {@code بصري}: a private person's trade, or whence or what somebody is. */
  private boolean quality(Word word) {
    return word.head() == null
        ? word.isAny(Feature.ADJECTIVE.bit() | Feature.DEMONYM.bit())
        : Words.person(word)
            && !word.head().plural()
            && word.head().identified().equals("anonymous");
  }

  /** {@code أعلن نادر خباز تأجيل}, {@code دعا نادر بصري السكان}: what the verb is done to. */
  private boolean object(int i) {
    Word word = tokens.word(i);
    boolean deed =
        state.around().objectFollows()
            && word.isAny(Feature.MASDAR.bit() | Feature.FACT.bit())
            && !word.definite();
    boolean told =
        state.around().personFollows()
            && word.definite()
            && (word.heads("group") || Words.organization(word) || several(word));
    return word.preposition() == 0 && !word.conjunction() && (deed || told);
  }

  private static boolean several(Word word) {
    return word.head() != null && word.head().plural();
  }
}
