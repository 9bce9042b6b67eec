package org.musnad.frame;

import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Names of who holds an office, and family names, that are still to come after the phrase read so
 * far.
 */
final class HolderNames {
  /** How many tokens may tell which office it is. */
  private static final int LONGEST_OFFICE = 12;

  static final long GIVEN = Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit();

  /** Words that are no name. */
  static final long NO_NAME = Feature.NOUN.bit() | Feature.MASDAR.bit();

  /** Names of bodies and places. */
  static final long BODY = Feature.PLACE.bit() | Feature.COUNTRY.bit() | Feature.ORGANIZATION.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Adjuncts adjuncts;

  HolderNames(Syntax syntax, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.adjuncts = adjuncts;
  }

  /**
   * {@code المتحدث باسم مركز الساحل للإغاثة سالم الزين}: the token after the name of an office's
   * holder that is still to come, with nothing but words between; or -1.
   */
  int nameEnd(SourcePhrase phrase, int anchor) {
    if (phrase.kind() != Kind.PERSON || !phrase.names().isEmpty() && !ofBody(phrase)) {
      return -1;
    }
    int last = Math.min(anchor, phrase.last() + LONGEST_OFFICE);
    for (int j = phrase.last() + 1; j < last && ofOffice(j); j = next(j)) {
      int apposed = syntax.apposedNameEnd(j, anchor);
      if (apposed > j) {
        return apposed;
      }
      Word word = tokens.word(j);
      boolean given = word.isAny(GIVEN) && word.preposition() == 0 && !word.isAny(NO_NAME);
      if (given && word.head() == null && !word.definite() && syntax.nameLike(j)) {
        int end = j + 1;
        while (end < anchor && syntax.nameLike(end) && syntax.timeEnd(end) == end) {
          end++;
        }
        return end > j + 1 ? end : -1;
      }
    }
    return -1;
  }

  /**
   * {@code المتحدث لمركز سامي}, {@code شيخ قبيلة آل سالم}: whether the names in the phrase are
   * those of a body.
   */
  private boolean ofBody(SourcePhrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      Word word = tokens.word(i);
      boolean organization = word.heads("organization");
      if (word.preposition() == Letters.LI && organization
          || (organization || word.heads("group")) && calledBy(i + 1, phrase.last())) {
        return !tokens.word(phrase.first()).name();
      }
    }
    return false;
  }

  /**
   * {@code قبيلة آل سالم}, {@code جامع الراجحي}: whether all words up to {@code last} are the name
   * after which the noun before {@code from} is called.
   */
  private boolean calledBy(int from, int last) {
    Word noun = tokens.word(from - 1);
    boolean open = !noun.definite() && !noun.pronoun() && !noun.conjunction();
    for (int i = from; open && i <= last; i++) {
      open = syntax.nameLike(i) && tokens.word(i).preposition() == 0;
    }
    return open;
  }

  /** The token after a name in quotation marks, or just the next. */
  private int next(int j) {
    Quote quote = tokens.quoteOpenedAt(j);
    return quote == null ? j + 1 : quote.close() + 1;
  }

  /** Whether the word can tell which office it is, and not to whom, when or how it was said. */
  private boolean ofOffice(int j) {
    Quote quote = tokens.quoteOpenedAt(j);
    if (quote != null) {
      return quote.closed() && syntax.nameQuote(quote);
    }
    Word word = tokens.word(j);
    boolean letter = word.preposition() != 0;
    boolean told =
        letter && (word.heads("person") || word.heads("group") || word.heads("media"))
            || toldOrAside(j);
    boolean way = letter && !word.definite() && !word.isAny(BODY) && word.head() == null;
    return tokens.is(j, Type.WORD)
        && !told
        && !way
        && !word.pronoun()
        && (where(j) || !syntax.functionWord(j))
        && !syntax.verb(j)
        && !syntax.venue(j)
        && !syntax.nounCue(j)
        && syntax.participleCue(j) == null
        && word.cue(Tense.PREPOSITION) == null
        && syntax.timeEnd(j) == j;
  }

  /** {@code في مركز الوادي}: in which place the office is. */
  private boolean where(int in) {
    Word place = tokens.word(in + 1);
    return Words.twoLetters(tokens.word(in), Letters.FA)
        && syntax.preposition(in)
        && (place.may(Domain.PLACE_HEAD) || place.isAny(BODY));
  }

  /** {@code النائب عن كتلة الوفاء، سالم الزين إن}: a full name right before the mark. */
  boolean nameBefore(int anchor, int from) {
    Word given = tokens.word(anchor - 2);
    boolean name =
        anchor - 2 > from
            && given.isAny(GIVEN)
            && given.head() == null
            && given.preposition() == 0
            && syntax.nameLike(anchor - 2)
            && syntax.nameLike(anchor - 1);
    for (int j = from; name && j < anchor; j++) {
      name = tokens.isWord(j) || tokens.is(j, Type.COMMA);
      name &= !syntax.verb(j) && syntax.participleCue(j) == null && !ofTelling(j);
    }
    return name;
  }

  /** Whom, when or how something was said. */
  boolean ofTelling(int j) {
    return toldOrAside(j) || syntax.venue(j) || syntax.timeEnd(j) > j;
  }

  /** {@code للصحفيين}, {@code لرويترز}, {@code أيضا}: those told, or how. */
  private boolean toldOrAside(int j) {
    return tokens.word(j).isAny(Words.TELLING) || syntax.toldOutlet(j);
  }

  /** Whether {@code [from, to)} is a full name. */
  boolean name(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!syntax.nameLike(i)) {
        return false;
      }
    }
    return to > from + 1;
  }

  /**
   * {@code نعيم مركبي:}: one word of whatever spelling after a given name, before the mark or
   * circumstances, is the family's; the token after it, or -1.
   */
  int surnameEnd(SourcePhrase phrase, CuePlace place) {
    int at = phrase.last() + 1;
    Word given = tokens.word(phrase.last());
    Word word = tokens.word(at);
    boolean letter = word.preposition() != 0 || word.conjunction() || word.pronoun();
    boolean name =
        letter
            ? !word.known() || word.pronoun() && word.lastLetter() == Letters.YA
            : (word.head() == null || at + 1 == place.anchor()) // عدنان خدام إن
                && !syntax.functionWord(at)
                && syntax.finiteCue(at) == null;
    return person(phrase)
            && !phrase.names().isEmpty()
            && given.isAny(GIVEN | Feature.FOREIGN_NAME.bit())
            && !given.isAny(Feature.FAMILY_NAME.bit())
            && tokens.is(at, Type.WORD)
            && name
            && !word.definite()
            && !word.isAny(Words.TELLING)
            && !(word.accusative() && word.known() && word.lastLetter() == Letters.ALIF)
            && syntax.participleCue(at) == null
            && !syntax.nounCue(at)
            && !(place.personFrames() && somebody(at))
            && syntax.timeEnd(at) == at
            && adjuncts.reach(at + 1, place.anchor(), place.prepositions())
        ? at + 1
        : -1;
  }

  /** Whether the word can be whom something is said to. */
  boolean somebody(int j) {
    Word word = tokens.word(j);
    return word.head() != null
        || word.isAny(Feature.OUTLET.bit() | Feature.ORGANIZATION.bit() | Feature.COUNTRY.bit());
  }

  static boolean person(SourcePhrase phrase) {
    return phrase.kind() == Kind.PERSON && phrase.identified() != Identified.ANONYMOUS;
  }

  static boolean office(SourcePhrase phrase) {
    return person(phrase) && phrase.names().isEmpty();
  }
}
