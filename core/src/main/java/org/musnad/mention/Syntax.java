package org.musnad.mention;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What tokens are where they stand: words that can be several things are decided by neighbours. */
public final class Syntax {
  private static final int LONGEST_PARENTHESIS = 14;
  private static final char YA = 'ي';
  private static final char ALIF = 'ا';
  private static final long NOMINAL_MASK =
      Feature.MASDAR.bit()
          | Feature.NOUN.bit()
          | Feature.ADJECTIVE.bit()
          | Feature.MALE_NAME.bit()
          | Feature.FEMALE_NAME.bit()
          | Feature.FAMILY_NAME.bit()
          | Feature.FOREIGN_NAME.bit()
          | Feature.PLACE.bit()
          | Feature.COUNTRY.bit()
          | Feature.DEMONYM.bit()
          | Feature.ORGANIZATION.bit()
          | Feature.OUTLET.bit()
          | Feature.NAME_PARTICLE.bit();
  private static final long FUNCTION_MASK =
      Feature.PREPOSITION.bit()
          | Feature.CONJUNCTION.bit()
          | Feature.COMPLEMENTIZER.bit()
          | Feature.COMPLEMENTIZER_PRONOUN.bit()
          | Feature.COMPLEMENTIZER_RESUMING.bit()
          | Feature.RELATIVE.bit()
          | Feature.PRONOUN.bit()
          | Feature.NEGATION.bit()
          | Feature.AUXILIARY.bit()
          | Feature.PREPOSITION_PRONOUN.bit();

  private final Tokens tokens;

  /** The phrase that begins at each token, where it was sought. */
  private final @Nullable Phrase[] longest;

  private final boolean[] sought;

  /** Over one text. */
  public Syntax(Tokens tokens) {
    this.tokens = tokens;
    this.longest = new Phrase[tokens.size()];
    this.sought = new boolean[tokens.size()];
  }

  /** The tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** Whether token {@code i} is {@code feature}. */
  public boolean is(int i, Feature feature) {
    return tokens.word(i).is(feature);
  }

  /** Whether token {@code i} is a complementizer of any form, not {@code فإن}. */
  public boolean complementizer(int i) {
    return tokens
        .word(i)
        .isAny(Feature.COMPLEMENTIZER.bit() | Feature.COMPLEMENTIZER_PRONOUN.bit());
  }

  /** Whether token {@code i} is a preposition that stands alone. */
  public boolean preposition(int i) {
    return tokens.isWord(i)
        && is(i, Feature.PREPOSITION)
        && !tokens.word(i).definite()
        && !cueVerbBeforeThat(i)
        && !nameLikePreposition(i);
  }

  /** {@code علي}, the name, is folded like {@code على}, "on": its last letter and company tell. */
  private boolean nameLikePreposition(int i) {
    Word word = tokens.word(i);
    if (!word.is(Feature.MALE_NAME) || tokens.text().charAt(tokens.end(i) - 1) != YA) {
      return false;
    }
    Word before = tokens.word(i - 1);
    Word after = tokens.word(i + 1);
    boolean title = before.head() != null && before.head().kind().equals("person");
    return before.name()
        || before.is(Feature.NAME_PARTICLE)
        || title
        || after.is(Feature.PREPOSITION)
        || after.isAny(Feature.COMPLEMENTIZER.bit() | Feature.COMPLEMENTIZER_PRONOUN.bit())
        || (after.name() && !after.is(Feature.NOUN) && !after.is(Feature.MASDAR));
  }

  /** {@code بيّن أن} is a verb though it is spelt as {@code بين}, "between". */
  private boolean cueVerbBeforeThat(int i) {
    return hasFiniteCue(tokens.word(i)) && (complementizer(i + 1) || hasShadda(i));
  }

  private boolean hasShadda(int i) {
    return tokens.surface(i).indexOf('\u0651') >= 0;
  }

  private static boolean hasFiniteCue(Word word) {
    for (CueForm cue : word.cues()) {
      if (cue.finite()) {
        return true;
      }
    }
    return false;
  }

  /** Whether token {@code i} is a function word, which no noun phrase goes through. */
  public boolean functionWord(int i) {
    return tokens.word(i).isAny(FUNCTION_MASK)
        && !tokens.word(i).definite()
        && !nameLikePreposition(i);
  }

  /** Whether token {@code i} is a conjugated verb where it stands. */
  public boolean verb(int i) {
    Word word = tokens.word(i);
    if (!word.verb() || word.definite() || word.preposition() != 0) {
      return false;
    }
    if (word.is(Feature.AUXILIARY)) {
      return true;
    }
    Word before = tokens.word(i - 1);
    if (governs(i - 1)) {
      return false;
    }
    boolean nominalToo = word.isAny(NOMINAL_MASK) || word.head() != null;
    if (!nominalToo) {
      return !word.is(Feature.PREPOSITION) || cueVerbBeforeThat(i);
    }
    if (word.is(Feature.MASDAR) && word.pronoun() && !hasFiniteCue(word) && !word.conjunction()) {
      return false;
    }
    return clauseStart(i)
        ? !word.name() || word.conjunction() || hasFiniteCue(word)
        : before.isAny(
            Feature.COMPLEMENTIZER_PRONOUN.bit()
                | Feature.TURN.bit()
                | Feature.RELATIVE.bit()
                | Feature.NEGATION.bit()
                | Feature.AUXILIARY.bit()
                | Feature.COMPLEMENTIZER.bit());
  }

  /** Whether token {@code i} is a preposition, so that a noun must follow. */
  private boolean governs(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.PREPOSITION)
        && !nameLikePreposition(i)
        && !word.pronoun()
        && !word.definite()
        && word.cues().isEmpty()
        && tokens.begin(Math.max(i, 0)) >= 0;
  }

  /** Whether a clause can begin at token {@code i}. */
  public boolean clauseStart(int i) {
    if (i <= 0 || tokens.sentenceBegin(tokens.sentenceOf(i)) == i || tokens.word(i).conjunction()) {
      return true;
    }
    return switch (tokens.type(i - 1)) {
      case COMMA, COLON, SEMICOLON, STOP, DASH, CLOSE, OTHER -> true;
      case QUOTE -> tokens.quoteClosedAt(i - 1) == null || !nameQuote(tokens.quoteClosedAt(i - 1));
      default ->
          tokens.word(i - 1).isAny(Feature.CONJUNCTION.bit() | Feature.AUXILIARY.bit())
                  && !or(i - 1)
              || is(i - 1, Feature.FILLER);
    };
  }

  /** {@code أو}, "or", mostly joins nouns. */
  private boolean or(int i) {
    String key = tokens.word(i).key();
    return key.length() == 2 && key.charAt(0) == ALIF;
  }

  /** Whether token {@code i} is a noun or adjective rather than a verb or function word. */
  public boolean nominal(int i) {
    return tokens.is(i, Type.WORD)
        && !functionWord(i)
        && !verb(i)
        && (tokens.word(i).key().length() > 1 || tokens.word(i).head() != null);
  }

  /** Whether token {@code i} can be a part of a name: a known name or a word nobody knows. */
  public boolean nameLike(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && (word.name()
            || word.is(Feature.NAME_PARTICLE)
            || (!word.known() && unknownName(word.key())))
        && !functionWord(i);
  }

  /** A word that nobody knows is a name unless it ends as plurals and possessed nouns do. */
  private static boolean unknownName(String key) {
    int length = key.length();
    if (length < 2) {
      return false;
    }
    char last = key.charAt(length - 1);
    char before = key.charAt(length - 2);
    boolean possessed = before == 'ه' && (last == 'ا' || last == 'م');
    boolean plural = before == 'ا' && last == 'ت';
    return length < 5 || !(possessed || plural);
  }

  /** Whether token {@code i} can be a verbal noun of report. */
  public boolean nounCue(int i) {
    for (CueForm cue : tokens.word(i).cues()) {
      if (cue.tense() == Tense.NOUN) {
        return true;
      }
    }
    return false;
  }

  /** The longest phrase of the lexicon that begins at token {@code i}, or null. */
  public @Nullable Phrase phraseAt(int i) {
    if (tokens.word(i).phrases().isEmpty()) {
      return null;
    }
    if (!sought[i]) {
      sought[i] = true;
      longest[i] = longestAt(i);
    }
    return longest[i];
  }

  private @Nullable Phrase longestAt(int i) {
    Phrase best = null;
    for (Phrase phrase : tokens.word(i).phrases()) {
      int longer = best == null ? 1 : phrase.keys().size() - best.keys().size();
      if ((longer > 0 || (longer == 0 && phrase.feature() == Feature.OUTLET))
          && matches(phrase, i)) {
        best = phrase;
      }
    }
    return best;
  }

  private boolean matches(Phrase phrase, int i) {
    for (int k = 1; k < phrase.keys().size(); k++) {
      int j = i + k;
      String key = phrase.keys().get(k);
      boolean same =
          tokens.is(j, Type.WORD) || tokens.is(j, Type.NUMBER)
              ? tokens.word(j).key().equals(key)
              : j < tokens.size() && tokens.surface(j).equals(key);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** The token after the parenthesis that opens at token {@code i}, or {@code i}. */
  public int parenthesisEnd(int i) {
    if (!tokens.is(i, Type.OPEN)) {
      return i;
    }
    for (int j = i + 1; j < Math.min(tokens.size(), i + LONGEST_PARENTHESIS); j++) {
      if (tokens.is(j, Type.CLOSE)) {
        return j + 1;
      }
      if (tokens.lineBreakBefore(j)) {
        return i;
      }
    }
    return i;
  }

  private static final long TIME_START =
      Feature.TIME_ADVERB.bit() | Feature.WEEKDAY.bit() | Feature.MONTH.bit();
  private static final long TIME_MORE =
      TIME_START
          | Feature.TIME_UNIT.bit()
          | Feature.TIME_MODIFIER.bit()
          | Feature.TIME_PART.bit()
          | Feature.NUMBER.bit();

  /** The token after the time expression that begins at token {@code i}, or {@code i}. */
  public int timeEnd(int i) {
    int j = i;
    boolean anchored = false;
    while (j < tokens.size()) {
      Word word = tokens.word(j);
      Phrase phrase = word.phrases().isEmpty() ? null : phraseAt(j);
      if (phrase != null && (phrase.feature().bit() & TIME_MORE) != 0) {
        anchored |= (phrase.feature().bit() & TIME_START) != 0;
        j += phrase.keys().size();
      } else if (j > i
          && anchored
          && tokens.is(j, Type.OTHER)
          && tokens.word(j + 1).isAny(TIME_START)) {
        j++;
      } else if (j > i && tokens.is(j, Type.OPEN) && timeParenthesis(j)) {
        j = parenthesisEnd(j);
      } else if (timeWord(j, word, j > i)) {
        anchored |=
            word.isAny(TIME_START)
                || (word.is(Feature.TIME_UNIT)
                    && (is(j + 1, Feature.TIME_MODIFIER) || tokens.is(j + 1, Type.NUMBER)));
        j++;
      } else {
        break;
      }
    }
    return anchored ? j : i;
  }

  private boolean timeParenthesis(int i) {
    return tokens.word(i + 1).isAny(TIME_START) || is(i + 1, Feature.TIME_UNIT);
  }

  private boolean timeWord(int i, Word word, boolean inside) {
    if (tokens.is(i, Type.NUMBER)) {
      return inside || is(i + 1, Feature.MONTH);
    }
    if (word.preposition() != 0) {
      return false;
    }
    return word.isAny(
            inside ? TIME_MORE : TIME_MORE & ~Feature.TIME_MODIFIER.bit() & ~Feature.NUMBER.bit())
        && (!word.conjunction() || inside);
  }

  /** Whether the noun at token {@code i} is where or how somebody spoke. */
  public boolean venue(int i) {
    return is(i, Feature.VENUE);
  }

  /** The number of words inside a quotation. */
  public int wordsIn(Quote quote) {
    int words = 0;
    for (int j = quote.first(); j < quote.close(); j++) {
      words += tokens.isWord(j) ? 1 : 0;
    }
    return words;
  }

  /** Whether a quotation only marks a name or single term, and is nobody's speech. */
  public boolean nameQuote(Quote quote) {
    if (!quote.closed() || wordsIn(quote) > 5) {
      return false;
    }
    int words = wordsIn(quote);
    if (tokens.is(quote.close() - 1, Type.STOP)) {
      return false;
    }
    for (int j = quote.first(); j < quote.close(); j++) {
      boolean onlyVerb =
          verb(j)
              && !tokens.word(j).name()
              && !tokens.word(j).isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
      if (complementizer(j) || (words > 1 && onlyVerb)) {
        return false;
      }
    }
    return true;
  }

  /** The adverbial participle cue at token {@code i}, or null. */
  public @Nullable CueForm participleCue(int i) {
    Word word = tokens.word(i);
    if (word.definite() || word.preposition() != 0) {
      return null;
    }
    for (CueForm cue : word.cues()) {
      if (cue.tense() == Tense.PARTICIPLE) {
        return cue;
      }
    }
    return null;
  }

  /** The conjugated cue at token {@code i}, where it is a verb, or null. */
  public @Nullable CueForm finiteCue(int i) {
    Word word = tokens.word(i);
    if (word.cues().isEmpty() || !verb(i)) {
      return null;
    }
    for (CueForm cue : word.cues()) {
      if (cue.finite()) {
        return cue;
      }
    }
    return null;
  }
}
