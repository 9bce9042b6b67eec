package org.musnad.syntax;

import org.musnad.lexicon.Word;
import org.musnad.text.Letters;

/** How far one noun phrase has been read, and what its last words were. */
final class PhraseState {
  private int start;
  private int limit;
  private NounPhrases.Around around = NounPhrases.Around.NOTHING;
  private int at;
  private int words;
  private int nameWords;
  private boolean closed;
  private boolean lastName;
  private boolean lastAdjective;
  private boolean titled;
  private boolean inPreposition;
  private boolean media;
  private int titles;
  private int knownEnd;
  private boolean office;
  private boolean body;
  private boolean wasName;
  private boolean wasClosed;
  private boolean wasTitle;
  private boolean lastTitle;
  private boolean nextTitle;

  /**
   * Begins the phrase that begins at token {@code first} and ends before {@code end}; nothing of
   * one before it is left.
   */
  PhraseState of(int first, int end, NounPhrases.Around whatIsAround) {
    start = first;
    limit = end;
    around = whatIsAround;
    at = first;
    words = 0;
    nameWords = 0;
    titles = 0;
    knownEnd = first;
    closed = false;
    lastName = false;
    lastAdjective = false;
    titled = false;
    inPreposition = false;
    media = false;
    office = false;
    body = false;
    wasName = false;
    wasClosed = false;
    wasTitle = false;
    lastTitle = false;
    nextTitle = false;
    return this;
  }

  NounPhrases.Around around() {
    return around;
  }

  int start() {
    return start;
  }

  int limit() {
    return limit;
  }

  /** The token that is to be read next. */
  int at() {
    return at;
  }

  int words() {
    return words;
  }

  /** Whether the phrase has a word. */
  boolean begun() {
    return words > 0;
  }

  /**
   * {@code يتهم الجمهوريون}: whether the last word shows that several do it, so that one man who
   * stands next is he whom the verb aims at.
   *
   * @param last the last word
   */
  boolean afterMen(Word last) {
    return around.personFollows()
        && begun()
        && last.definite()
        && last.key().endsWith(Letters.NOMINATIVE_PLURAL);
  }

  /** Whether the phrase so far is one word, for those who do something. */
  boolean oneWordOfDeed() {
    return around.deed() && at == start + 1;
  }

  /** How many words so far were parts of somebody's name. */
  int nameWords() {
    return nameWords;
  }

  /** Whether no complement can follow: the last word was definite, a name, or had a pronoun. */
  boolean closed() {
    return closed;
  }

  boolean lastName() {
    return lastName;
  }

  boolean lastAdjective() {
    return lastAdjective;
  }

  /** Whether the word before is no name, though a name stands before it: what its bearer is. */
  boolean afterName() {
    return !lastName && wasName;
  }

  /** Whether the phrase has a title or other head noun. */
  boolean titled() {
    return titled;
  }

  /** Whether some preposition or the like has been read. */
  boolean inPreposition() {
    return inPreposition;
  }

  /** Whether the phrase began with a medium, and no preposition has come since. */
  boolean media() {
    return media;
  }

  /** Whether a title with a complement came before the name: {@code وزير المال} سالم. */
  boolean office() {
    return office;
  }

  /** Whether a name could only be another's: after {@code وزير المال}, {@code الأزهر}. */
  boolean completed() {
    return closed && nameWords == 0 && (titles == 0 || words > titles);
  }

  /** Whether the name just read is that of a body, not of somebody: {@code جامعة} الملك سعود. */
  boolean body() {
    return body;
  }

  /** Takes {@code count} tokens as a word of the phrase. Always true: more may follow. */
  boolean take(int count, boolean closes) {
    wasName = lastName;
    wasClosed = closed;
    wasTitle = lastTitle;
    lastTitle = nextTitle;
    nextTitle = false;
    at += count;
    words++;
    closed = closes;
    lastName = false;
    lastAdjective = false;
    return true;
  }

  /** Takes the {@code count} tokens of a name of the gazetteer, as {@link #take} does. */
  void takeKnown(int count, boolean closes) {
    take(count, closes);
    knownEnd = at;
  }

  /** Where the last name of the gazetteer ends, of which no word is anything else. */
  int knownEnd() {
    return knownEnd;
  }

  /** Takes one token as a part of a name. Always true: more may follow. */
  boolean takeName() {
    take(1, true);
    named();
    return true;
  }

  /** The word just taken was a part of a name. */
  void named() {
    if (nameWords == 0) {
      office = titles > 0 && words - 1 > titles;
    }
    if (!wasName) {
      body = body && (!wasClosed || wasTitle);
    }
    lastName = true;
    nameWords++;
  }

  /** The word just taken was an adjective, or stands where one does. */
  void adjective(boolean adjective) {
    lastAdjective = adjective;
  }

  void title() {
    titled = true;
    titles++;
    nextTitle = true;
    body = body && !closed;
  }

  /** The title or other head noun just noted is one of a body, whose name may follow. */
  void ofBody() {
    body = true;
  }

  void medium() {
    media = true;
  }

  /** What follows is a complement of something within the phrase. */
  void complement() {
    inPreposition = true;
  }

  /** Goes over signs, with nothing changed by them. Always true: more may follow. */
  boolean skipTo(int next) {
    at = next;
    return true;
  }

  /** Goes to {@code next}, where a further noun is to come. Always true. */
  boolean reopen(int next) {
    at = next;
    closed = false;
    lastAdjective = false;
    return true;
  }

  /** Goes to {@code next}, where the noun after a preposition is to come. Always true. */
  boolean intoPreposition(int next) {
    inPreposition = true;
    media = false;
    return reopen(next);
  }

  /**
   * Ends the phrase: after the clause {@code [next, end)}, if there is one within the limit. Always
   * false: nothing may follow.
   */
  boolean finish(int next, int end) {
    if (end > next && end <= limit) {
      at = end;
    }
    return false;
  }
}
