package org.musnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.syntax.PersonNames;
import org.musnad.syntax.Syntax;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Takes up the names within one source as its words are gone over. */
final class SourceNames {
  /** Given names, but for those that only foreigners bear. */
  private static final long GIVEN = Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final PersonNames personNames;
  private final int first;
  private final int mainEnd;
  private final List<String> words = new ArrayList<>();
  private boolean person;
  private boolean quoted;
  private boolean own;
  private int at = -1;
  private int lastAt = -2;

  /** Of a source from token {@code first}, whose main part ends with {@code mainEnd}. */
  SourceNames(Syntax syntax, PersonNames personNames, int first, int mainEnd) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.personNames = personNames;
    this.first = first;
    this.mainEnd = mainEnd;
  }

  /** The folded words of the names. */
  List<String> words() {
    return List.copyOf(words);
  }

  /** Whether one is somebody's. */
  boolean person() {
    return person;
  }

  /** Whether one is in quotation marks, and nobody's. */
  boolean quoted() {
    return quoted;
  }

  /** Whether one is of what the head noun names, such as an organization. */
  boolean own() {
    return own;
  }

  /** The token at which somebody's name begins, or -1. */
  int at() {
    return at;
  }

  /** Whether token {@code i} is the last so far of somebody's name. */
  boolean endAt(int i) {
    return lastAt == i;
  }

  /** Notes that what the head noun names has a name of its own. */
  void takeOwn() {
    own = true;
  }

  /** Takes the words {@code [from, to)}. */
  void add(int from, int to) {
    for (int j = from; j < to; j++) {
      if (tokens.is(j, Type.WORD)) {
        words.add(tokens.word(j).stem());
      }
    }
  }

  /** Takes a word of somebody's name. */
  void person(int i) {
    person = true;
    at = at < 0 ? i : at;
    surname(i);
  }

  /** Takes a word that goes on with somebody's name. */
  void surname(int i) {
    lastAt = i;
    words.add(tokens.word(i).stem());
  }

  /** Takes a name in quotation marks, after the head noun if there is one. */
  void quotation(Quote quote, @Nullable HeadForm head) {
    boolean somebody = personNames.quoted(quote, head);
    person |= somebody;
    quoted |= !somebody;
    add(quote.first(), quote.close());
  }

  /**
   * Takes the part at {@code i} of a name that the source is said to bear; returns what follows.
   */
  int called(int i) {
    Quote quote = tokens.quoteOpenedAt(i);
    person = true;
    if (quote == null) {
      words.add(tokens.word(i).stem());
      return i + 1;
    }
    add(quote.first(), quote.close());
    return quote.close() + 1;
  }

  /**
   * {@code المتحدث (سالم الزين)}: takes two words or more of a name, after a title; returns {@code
   * end}, the token after the parenthesis.
   */
  int parenthesis(int open, int end, @Nullable HeadForm head) {
    boolean title = head != null && head.kind().equals("person") && !person;
    boolean name = title && end > open + 3;
    for (int j = open + 1; j < end - 1; j++) {
      name &= personNames.part(j, j > open + 1);
    }
    for (int j = open + 1; name && j < end - 1; j++) {
      person(j);
    }
    return end;
  }

  /** Takes the word at {@code i} if it is of the name of whoever or whatever the head noun is. */
  void part(int i, @Nullable HeadForm head, int headAt) {
    Word word = tokens.word(i);
    boolean bearer = head != null && (head.kind().equals("person") || head.kind().equals("group"));
    boolean closed = bearer && personNames.closedBefore(i, word, lastAt);
    if (bearer && !closed || head != null && saysMore(i, head, headAt) || !nameWord(i, closed)) {
      return;
    }
    if (head == null && i > first && PersonNames.latin(word) && !person) {
      return; // الترميز الدولي ISIC: what a thing is called
    }
    if (bearer && i == mainEnd && personNames.headed(i)) {
      return; // المدير التنفيذي لدلتا: what he heads
    }
    if (bearer || headAt < 0) {
      person(i);
    } else if (head != null && !word.is(Feature.PLACE)) {
      own |= !personNames.prepositionBetween(i, headAt);
      words.add(word.stem());
    }
  }

  /** {@code السوري}, {@code البارز}: a word that describes is no name but after a closed phrase. */
  private boolean nameWord(int i, boolean closed) {
    Word word = tokens.word(i);
    boolean particle = personNames.withParticle(i);
    boolean describes =
        word.definite()
            && word.isAny(Feature.DEMONYM.bit() | Feature.ADJECTIVE.bit())
            && !particle
            && !closed;
    return (word.name() || !word.known() || particle) && !describes;
  }

  /** Whether the word at {@code i} says more of the head noun, or of another, and names it not. */
  private boolean saysMore(int i, HeadForm head, int headAt) {
    Word word = tokens.word(i);
    boolean manyUnnamed =
        (head.plural() || head.kind().equals("group") && word.definite())
            && !person
            && !(word.isAny(GIVEN) && personNames.nextIsName(i));
    boolean complement =
        i == headAt + 1
            && word.definite()
            && !syntax.is(headAt, Feature.ADJECTIVE)
            && !tokens.word(headAt).definite();
    return manyUnnamed
        || complement
        || personNames.ofWhichPeople(headAt, i)
        || personNames.withheld(i)
        || personNames.closeTo(headAt, i);
  }
}
