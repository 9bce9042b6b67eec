package org.musnad.lexicon;

/**
 * Tables beside the lexicon that are asked about nearly every word of a text and have few of them.
 * What a table would answer is found out once for each word and kept with it ({@link Word#may}), so
 * that a table is looked into for its own words alone.
 */
public enum Domain {
  /** Words with which expressions of time are made. */
  TIME,
  /** Nouns that stand before names of places. */
  PLACE_NOUN,
  /** Words with which names of the gazetteer of places begin. */
  PLACE_NAME,
  /** Those of them that are names by themselves. */
  PLACE_ALONE,
  /** Second words of names of the gazetteer of places. */
  PLACE_REST,
  /** Words with which proper names begin. */
  NAME,
  /** Words that the tables of ambiguous and of full names have. */
  LISTED_NAME,
  /** Nouns with which names of bodies begin. */
  BODY_HEAD,
  /** Words that tell from around what a name names. */
  HINT,
  /** Words of sport. */
  SPORT,
  /** Words with which offices begin. */
  OFFICE,
  /** Words with which names of office-holders begin. */
  HOLDER,
  /** Words with which loaded words and phrases begin. */
  LOADED,
  /** Words with which turns of phrase begin. */
  TURN,
  /** Words for first, second. */
  ORDINAL,
  /** Nouns that stand before names of places and say of what sort they are. */
  PLACE_HEAD,
  /** Nouns that are a place by description: "capital", "kingdom". */
  PLACE_DESCRIPTION,
  /** Small words after which a name must come. */
  NAME_LEAD,
  /** First words of given names of two words. */
  COMPOUND_NAME,
  /** Words that are a name only more rarely, or small words within one: what a table tells. */
  DOUBTFUL_NAME,
  /** Words that are a name only more rarely. */
  RARE_NAME,
  /** Words that are a name more often. */
  LIKELY_NAME,
  /** Words that are no name as they are written. */
  NO_NAME,
  /** Small words within names. */
  WITHIN_NAME,
  /** Foreign names that come first. */
  FOREIGN_GIVEN,
  /** Names whose article is a part of them. */
  ARTICLED_NAME,
  /** Titles that mostly are another noun. */
  WEAK_TITLE,
  /** First words of full names. */
  FULL_NAME,
  /** Second words of full names. */
  FULL_NAME_REST,
  /** First words of names of several words, that begin like a clitic. */
  NAME_LIKE_CLITIC,
  /** Words with which names of agencies begin. */
  AGENCY,
  /** Words with which the phrases around titles, bylines and credits begin. */
  MASTHEAD,
  /** Names of peoples. */
  PEOPLE,
  /** Nouns that stand before names of tribes and families. */
  KIN,
  /** Words that sound or end like foreign names. */
  FOREIGN_SOUND;

  /** Set until the tables have been asked. */
  static final long UNASKED = Long.MIN_VALUE;

  /** The bits of all of them. */
  static final long ALL = -1;

  private final long bit = 1L << ordinal();

  long bit() {
    return bit;
  }
}
