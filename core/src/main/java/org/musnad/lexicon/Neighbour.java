package org.musnad.lexicon;

import org.jspecify.annotations.Nullable;
import org.musnad.text.Letters;

/** What a word or sign is to a word beside it that may be a verb. */
public enum Neighbour {
  /** No word or sign: a sentence or line begins or ends. */
  EDGE,
  /** The same before a word with "and" written to it. */
  EDGE_AND,
  COMMA,
  COLON,
  STOP,
  OPENING,
  CLOSING,
  DASH,
  SIGN,
  NUMERAL(Phrase.INDEFINITE),
  /** After which a verb stands and little else: {@code لم}, {@code قد}. */
  VERBAL,
  /** {@code لا}, {@code ما}. */
  NOT,
  /** {@code أن}. */
  THAT,
  /** {@code من}: "from" or "who". */
  WHO(Phrase.INDEFINITE),
  /** Opens a clause: {@code عندما}, {@code إذا}. */
  CLAUSE,
  /** {@code كما}. */
  AS,
  /** {@code أو}, {@code ثم}. */
  OR,
  /** After which a noun stands and no verb: {@code غير}, {@code كل}. */
  NOMINAL(Phrase.INDEFINITE),
  COMPLEMENTIZER,
  COMPLEMENTIZER_PRONOUN,
  RELATIVE,
  AUXILIARY,
  PREPOSITION(Phrase.INDEFINITE),
  PREPOSITION_PRONOUN(Phrase.INDEFINITE),
  CONJUNCTION,
  DEMONSTRATIVE(Phrase.INDEFINITE),
  PRONOUN,
  QUANTIFIER(Phrase.INDEFINITE),
  QUESTION,
  FILLER,
  /** {@code هناك}: "there", after which a noun is what there is. */
  THERE,
  /** A word that surely is a verb. */
  VERB,
  /** A word with a preposition written to it. */
  PREPOSITIONAL(Phrase.INDEFINITE),
  DEFINITE_ADJECTIVE(Phrase.DEFINITE),
  DEFINITE(Phrase.DEFINITE),
  /** A definite noun of somebody who can act. */
  DEFINITE_ACTOR(Phrase.DEFINITE),
  /** A word with a pronoun. */
  POSSESSED(Phrase.DEFINITE),
  NAME(Phrase.DEFINITE),
  ADJECTIVE(Phrase.INDEFINITE),
  /** An indefinite noun that ends in alif, so that it is an object or adverb. */
  ACCUSATIVE(Phrase.INDEFINITE),
  TIME(Phrase.INDEFINITE),
  /** An indefinite noun of somebody who can act. */
  ACTOR(Phrase.INDEFINITE),
  NOUN(Phrase.INDEFINITE),
  UNKNOWN(Phrase.INDEFINITE),
  /** A word with "and" before it, whatever it is: only after the word that may be a verb. */
  JOINED;

  private static final long NAMES =
      Feature.MALE_NAME.bit()
          | Feature.FEMALE_NAME.bit()
          | Feature.FAMILY_NAME.bit()
          | Feature.FOREIGN_NAME.bit()
          | Feature.NAME_PARTICLE.bit()
          | Feature.COUNTRY.bit()
          | Feature.PLACE.bit()
          | Feature.ORGANIZATION.bit()
          | Feature.OUTLET.bit();
  private static final long TIMES =
      Feature.TIME_ADVERB.bit() | Feature.WEEKDAY.bit() | Feature.MONTH.bit();
  private static final long ADJECTIVES = Feature.ADJECTIVE.bit() | Feature.DEMONYM.bit();
  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private final Phrase phrase;

  Neighbour() {
    this(Phrase.NONE);
  }

  Neighbour(Phrase phrase) {
    this.phrase = phrase;
  }

  /** What a word is by its features; {@code verb} if it surely is a verb. */
  static Neighbour of(Word word, boolean verb) {
    if (word.is(Feature.RELATIVE)) {
      return RELATIVE;
    }
    if (word.definite()) {
      return actor(word)
          ? DEFINITE_ACTOR
          : word.is(Feature.ADJECTIVE) && word.head() == null ? DEFINITE_ADJECTIVE : DEFINITE;
    }
    if (word.preposition() != 0) {
      return PREPOSITIONAL;
    }
    Neighbour small = small(word);
    return small != null ? small : verb ? VERB : large(word);
  }

  private static @Nullable Neighbour small(Word word) {
    if (word.is(Feature.COMPLEMENTIZER)) {
      return COMPLEMENTIZER;
    } else if (word.isAny(
        Feature.COMPLEMENTIZER_PRONOUN.bit() | Feature.COMPLEMENTIZER_RESUMING.bit())) {
      return COMPLEMENTIZER_PRONOUN;
    } else if (word.is(Feature.AUXILIARY)) {
      return AUXILIARY;
    } else if (word.is(Feature.PREPOSITION)) {
      return PREPOSITION;
    } else if (word.is(Feature.PREPOSITION_PRONOUN)) {
      return PREPOSITION_PRONOUN;
    } else if (word.is(Feature.CONJUNCTION)) {
      return CONJUNCTION;
    } else if (word.is(Feature.DEMONSTRATIVE)) {
      return DEMONSTRATIVE;
    } else if (word.is(Feature.PRONOUN)) {
      return PRONOUN;
    } else if (word.is(Feature.QUANTIFIER)) {
      return QUANTIFIER;
    } else if (word.is(Feature.QUESTION)) {
      return QUESTION;
    }
    return word.is(Feature.FILLER) ? FILLER : null;
  }

  private static Neighbour large(Word word) {
    if (word.pronoun()) {
      return POSSESSED;
    } else if (word.isAny(TIMES)) {
      return TIME;
    } else if (word.isAny(NAMES) && word.head() == null) {
      return NAME;
    } else if (!word.known()) {
      return UNKNOWN;
    } else if (word.accusative() && word.lastLetter() == Letters.ALIF) {
      return ACCUSATIVE;
    } else if (word.isAny(ADJECTIVES) && !word.isAny(NOUNS) && word.head() == null) {
      return ADJECTIVE;
    }
    return actor(word) ? ACTOR : NOUN;
  }

  private static boolean actor(Word word) {
    return word.head() != null && !word.heads("document");
  }

  /** Whether a noun phrase goes through it, so that what stands behind it may tell. */
  public boolean nominal() {
    return phrase != Phrase.NONE;
  }

  /** Whether a clause opens with what stands after it. */
  public boolean opens() {
    return this == EDGE || this == EDGE_AND || this == CLAUSE || this == AS;
  }

  /** Whether it is somebody who can act. */
  public boolean acts() {
    return this == ACTOR || this == DEFINITE_ACTOR || this == NAME;
  }

  /** Whether a noun phrase that ends here is definite, so that no relative clause follows bare. */
  public boolean endsDefinite() {
    return phrase == Phrase.DEFINITE;
  }

  /** What sort of noun phrase goes through a neighbour. */
  private enum Phrase {
    NONE,
    /** Indefinite, or not told. */
    INDEFINITE,
    DEFINITE
  }
}
