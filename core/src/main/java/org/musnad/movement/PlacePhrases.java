package org.musnad.movement;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Tells where a noun phrase for a place begins and ends: named, or a noun that one can go to. */
final class PlacePhrases {
  private static final int LONGEST_PLACE = 9;
  private static final int MOST_COUNTING = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final PlaceIndex places;
  private final MovementWords words;

  PlacePhrases(Syntax syntax, NounPhrases phrases, PlaceIndex places, MovementWords words) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = phrases;
    this.places = places;
    this.words = words;
  }

  /** Whether a place begins at token {@code i}: its name, or a noun for one. */
  boolean begins(int i) {
    return places.begins(i) || noun(i);
  }

  /** Whether the name of a place begins at token {@code i}. */
  boolean named(int i) {
    return places.begins(i);
  }

  /** Whether token {@code i} is a noun that one can go to, and no page on the net. */
  boolean noun(int i) {
    return tokens.is(i, Type.WORD)
        && (words.place(tokens.word(i).stem()) || object(i))
        && !figure(i)
        && !words.web(tokens.word(i + 1).stem())
        && !rank(i);
  }

  /** {@code المركز الثالث}, {@code المركز 29}: on a list, where nobody goes. */
  private boolean rank(int i) {
    return words.rank(tokens.word(i).stem())
        && (tokens.is(i + 1, Type.NUMBER) || words.ordinal(tokens.word(i + 1).stem()));
  }

  /** {@code منزلا}, not {@code 20 منزلا}: such a noun with the alif of an object. */
  private boolean object(int i) {
    Word word = tokens.word(i);
    boolean counted = tokens.is(i - 1, Type.NUMBER) || tokens.word(i - 1).is(Feature.NUMBER);
    String stem = word.stem();
    int last = stem.length() - 1;
    return word.lastLetter() == Letters.ALIF
        && !word.definite()
        && !counted
        && last > 1
        && words.place(stem.substring(0, last));
  }

  /** {@code مجال الهواتف}, but {@code المجال الجوي}: no place without a place's name after it. */
  private boolean figure(int i) {
    Word word = tokens.word(i);
    return words.figurative(word.stem()) && !word.definite() && !places.begins(i + 1);
  }

  /** The token after the place that begins at {@code first}, or 0 where none does. */
  int end(int first, int limit) {
    int head = first;
    while (head < limit && head < first + MOST_COUNTING && (counts(head) || outOf(head, first))) {
      head++;
    }
    if (!begins(head) || compass(head)) {
      return 0;
    }
    int most = Math.min(limit, head + LONGEST_PLACE);
    int end = head + 1;
    boolean inside = syntax.preposition(head) && noun(head + 1); // داخل الأراضي اليمنية
    int begin = outOf(head - 1, first) ? head : first;
    int phrase = phrases.end(inside ? head + 1 : begin, most, NounPhrases.Around.NOTHING);
    int named = Math.max(places.end(head), places.end(head + 1)); // خارج تونس
    while (end < phrase && !leaves(end) && !(end == named && somebody(end))) {
      end = within(end) ? phrase = places.end(end) : end + 1;
    }
    return Math.min(Math.max(end, named), Math.max(limit, head + 1));
  }

  /** Whether a preposition or a clause that is not of the place's name stands at {@code i}. */
  private boolean leaves(int i) {
    Word word = tokens.word(i);
    boolean in = word.length() == 2 && word.firstLetter() == Letters.FA;
    boolean within = in && begins(i + 1); // كييف في مهمة
    boolean other = word.preposition() == Letters.BA && word.known() && !places.begins(i);
    return tokens.is(i, Type.COMMA)
        || tokens.is(i, Type.WORD)
            && (syntax.preposition(i) && !within
                || word.preposition() == Letters.LI
                || other
                || anotherAct(i));
  }

  /** {@code وصل إلى بيروت الوزير السابق}: who goes there, after the name of the place. */
  private boolean somebody(int i) {
    Word word = tokens.word(i);
    return word.definite() && word.heads("person") && !word.is(Feature.ADJECTIVE);
  }

  /** {@code زيارة المدينة والاطلاع}: what else is done is no second place. */
  private boolean anotherAct(int i) {
    Word word = tokens.word(i);
    boolean act = word.is(Feature.MASDAR) && !tokens.word(i - 1).is(Feature.MASDAR);
    return word.conjunction() && act && !begins(i);
  }

  /** {@code منزل العزاء بالرياض}: where the place is, which ends its name. */
  private boolean within(int i) {
    return tokens.word(i).preposition() == Letters.BA && places.begins(i);
  }

  /** {@code إلى الغرب}: a point of the compass alone is no place, {@code الشمال السوري} is. */
  private boolean compass(int i) {
    Word word = tokens.word(i);
    Word after = tokens.word(i + 1);
    boolean adjective = after.is(Feature.ADJECTIVE) || after.is(Feature.DEMONYM);
    boolean told = tokens.is(i + 1, Type.WORD) && after.definite() && adjective;
    return word.definite() && words.direction(word.stem()) && !told && !places.begins(i);
  }

  /** {@code إحدى}, {@code جميع}, {@code هذه}, a number: before the noun that is meant. */
  private boolean counts(int i) {
    Word word = tokens.word(i);
    long counting = Feature.QUANTIFIER.bit() | Feature.ONE.bit() | Feature.NUMBER.bit();
    boolean pointing = word.is(Feature.DEMONSTRATIVE) && tokens.word(i + 1).definite();
    return (word.isAny(counting) || pointing) && !places.begins(i);
  }

  /** {@code عدد من المدن}, {@code كل من تونس والجزائر}: the preposition after what counts. */
  private boolean outOf(int i, int first) {
    Word word = tokens.word(i);
    return i > first
        && tokens.word(i - 1).is(Feature.QUANTIFIER)
        && word.length() == 2
        && word.firstLetter() == Letters.MIM
        && word.is(Feature.PREPOSITION);
  }
}
