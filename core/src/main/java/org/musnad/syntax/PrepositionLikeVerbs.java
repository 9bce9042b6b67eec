package org.musnad.syntax;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Words that are spelt like a preposition and are a verb where they stand: {@code بيّن}, {@code
 * عبر}.
 */
final class PrepositionLikeVerbs {
  private static final int LONGEST_SUBJECT = 16;

  /** How many times that a subject may be long with all its asides. */
  private static final int MOST_SUBJECTS = 3;

  private static final int LONGEST_CIRCUMSTANCE = 32;
  private static final long OPENERS =
      Feature.AUXILIARY.bit() | Feature.FILLER.bit() | Feature.CONJUNCTION.bit();

  private static final long FELT = Feature.MASDAR.bit() | Feature.PARTICIPLE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final ClauseStarts clauses;
  private final ClosedAsides asides;

  PrepositionLikeVerbs(Syntax syntax, ClauseStarts clauses) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.clauses = clauses;
    this.asides = new ClosedAsides(syntax);
  }

  /** Whether token {@code i}, spelt like a preposition, is a verb here. */
  boolean at(int i) {
    return !again(i) && (opensContent(i) || afterQad(i));
  }

  /** {@code بيني وبين نفسي أن}: the preposition once more, after the same with a pronoun. */
  private boolean again(int i) {
    Word word = tokens.word(i);
    Word before = tokens.word(i - 1);
    return word.conjunction()
        && before.is(Feature.PREPOSITION_PRONOUN)
        && before.stem().startsWith(word.stem());
  }

  /** {@code بيّن أن} is a verb though it is spelt as {@code بين}, "between". */
  private boolean opensContent(int i) {
    CueForm cue = tokens.word(i).finiteCue();
    boolean that = cue != null && cue.entry().has("that") && thatAfter(i); // not دون أن
    boolean about = cue != null && cue.entry().has("an") && aboutAfter(i);
    return that || about || cue != null && (hasShadda(i) || colonAfter(i));
  }

  /** {@code عبر الوزير عن}: somebody after a word that opens a sentence, and then "about". */
  private boolean aboutAfter(int i) {
    Word next = tokens.word(i + 1);
    if (Words.twoLetters(next, Letters.AYN)) {
      return true; // عبر عن أسفه: a preposition has a noun after it
    }
    boolean somebody =
        next.head() != null && !Words.media(next) && !Words.document(next)
            || next.name()
            || next.is(Feature.NAME_PARTICLE)
            || syntax.names().unknownGiven(i + 1)
            || next.isAny(Feature.QUANTIFIER.bit() | Feature.ORGANIZATION.bit())
            || surname(next)
            || stranger(i + 1)
            || next.definite() && next.key().endsWith(Letters.NOMINATIVE_PLURAL);
    boolean opens = opensSentence(i) || tokens.word(i - 1).is(Feature.COMPLEMENTIZER); // سبق أن عبر
    boolean his = next.pronoun() && !(eitherGender(next) && syntax.about(i + 2));
    if (!opens || !somebody || next.preposition() != 0 || his) {
      return false;
    }
    int most = Words.person(next) ? LONGEST_CIRCUMSTANCE : LONGEST_SUBJECT;
    for (int j = i + 2; j < Math.min(tokens.size(), i + most); j++) {
      int aside = asideEnd(j);
      if (aside > j) {
        j = aside; // سالم الزين، مدير المركز، عن
      }
      boolean apart = tokens.is(j, Type.COMMA) && !syntax.about(j + 1); // المدير، عن
      boolean other = // not في كلمته التي ألقاها
          tokens.word(j).finiteCue() != null && !tokens.word(j - 1).is(Feature.RELATIVE);
      if (tokens.is(j, Type.STOP) || apart || other) {
        return false;
      }
      if (Words.twoLetters(tokens.word(j), Letters.AYN)) {
        return true;
      }
    }
    return false;
  }

  /** {@code عبر سموه عن}: a title of honour, which is of either gender. */
  private static boolean eitherGender(Word word) {
    return Words.person(word) && word.head().agreement().gender() == 'c';
  }

  /** {@code عبر زمرا عن رغبته}, {@code عبر الحضور عن شكرهم}: anybody, and then what he feels. */
  private boolean stranger(int i) {
    return syntax.about(i + 1)
        && Words.his(tokens, i + 2) // أمله, spelt like آملة
        && tokens.word(i + 2).isAny(FELT);
  }

  /**
   * {@code ، مدير المركز،}, {@code ، سالم الزين،}, {@code ، أحد الزوار}, {@code ، في كلمة له،}: the
   * last token of the office, name or circumstance that the comma at {@code i} opens, a comma
   * mostly, or i.
   */
  private int asideEnd(int i) {
    Word opens = tokens.word(i + 1);
    boolean office =
        Words.person(opens) && syntax.title(i + 1)
            || opens.name()
            || opens.is(Feature.ONE)
            || nameEnd(i + 1) > i + 1;
    // of a word that can be a verb that would be asked in turn
    boolean circumstance =
        tokens.word(i + 1).finiteCue() == null && syntax.preposition(i + 1) && !syntax.about(i + 1);
    boolean aside = tokens.is(i, Type.COMMA) && (office || circumstance);
    for (int j = nameEnd(i + 1) + 1; aside && j < i + LONGEST_SUBJECT; j++) {
      int name = nameEnd(j);
      if (name > j) {
        j = name;
        continue;
      }
      if (tokens.is(j, Type.COMMA)) {
        return syntax.about(j + 1) ? j : i;
      }
      if (office && syntax.about(j)) {
        return j - 1;
      }
      if (!tokens.isWord(j)) {
        return i;
      }
    }
    return i;
  }

  /** The last token of a name in quotation marks that opens at {@code i}, or {@code i}. */
  private int nameEnd(int i) {
    Quote quote = tokens.quoteOpenedAt(i);
    return quote != null && quote.closed() && syntax.nameQuote(quote) ? quote.close() : i;
  }

  /**
   * {@code عبر الزيناتي عن}, {@code عبر الهولندي عن}: a word that is built like a surname, of no
   * thing or place.
   */
  private static boolean surname(Word word) {
    boolean thing = word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.PLACE.bit());
    return !thing && word.definite() && word.lastLetter() == Letters.YA;
  }

  /**
   * {@code وبين: «عاد الهدوء»}, {@code وبين الوزير: «عاد الهدوء»}: a preposition has a noun after
   * it, and "between" two of them.
   */
  private boolean colonAfter(int i) {
    CueForm cue = tokens.word(i).finiteCue();
    if (!cue.entry().has("colon")) {
      return false;
    }
    boolean opens = opensSentence(i);
    Word next = tokens.word(i + 1);
    boolean named = named(i + 1) && !next.is(Feature.NOUN);
    boolean head = (opens ? Words.somebody(next) : Words.person(next)) && !next.head().plural();
    boolean one = (named || head) && next.preposition() == 0;
    boolean says = one && cue.entry().has("that");
    int j = i + 1;
    while (says && j < i + LONGEST_SUBJECT && tokens.isWord(j) && !tokens.word(j).conjunction()) {
      j++;
    }
    return tokens.is(j, Type.COLON) && (opens || tokens.quoteOpenedAt(j + 1) != null);
  }

  /** {@code وبين الوزير أن}: the clause that the verb has begins here, or after one subject. */
  private boolean thatAfter(int i) {
    if (syntax.complementizer(i + 1)) {
      return true;
    }
    boolean opens = opensSentence(i);
    if (circumstanceAfter(i)) { // الملك بين خلال اللقاء أن; not بين من يعملون
      Word subject = tokens.word(i - 1);
      boolean after = (subject.definite() || subject.name()) && !Words.from(tokens.word(i + 1));
      return (opens || after) && thatAhead(i, opens);
    }
    Word next = tokens.word(i + 1);
    boolean one = honoured(next) || next.is(Feature.ONE) || named(i + 1);
    if (!opens && !one || next.preposition() != 0) {
      return false;
    }
    int that = thatAfterSubject(i, one);
    // بين مسؤولون: no preposition before them
    boolean several = next.key().endsWith(Letters.NOMINATIVE_PLURAL);
    boolean ofNoun = that > i && syntax.preposition(that - 1); // خلاف على أن
    return that > i
        && (opens || !ofNoun)
        && (several || !joined(i, that) || opens && !ofNoun && alone(i, that));
  }

  /** "That" after the subject which begins after {@code i}; i where none is. */
  private int thatAfterSubject(int i, boolean one) {
    int most = Math.min(tokens.size(), i + MOST_SUBJECTS * LONGEST_SUBJECT);
    int last = Math.min(most, i + (one ? LONGEST_CIRCUMSTANCE : LONGEST_SUBJECT));
    for (int j = i + 1; j < last; j++) {
      int aside = asides.begins(j) ? asides.end(j, tokens.size()) : j;
      if (aside > j) {
        last = Math.min(most, aside + LONGEST_SUBJECT); // التقرير، الذي استند إلى صور، أن
        j = aside;
      }
      Word word = tokens.word(j);
      if (syntax.complementizer(j)) {
        boolean own = !word.conjunction() && !syntax.is(j - 1, Feature.CONJUNCTION);
        return own && syntax.phraseAt(j - 1, Feature.REASON) == null ? j : i; // خاصة أن
      }
      boolean his = word.pronoun() && !one; // الأمير خلال جولته
      boolean says = word.finiteCue() != null && !(one && !syntax.verb(j));
      if (tokens.is(j, Type.STOP) || (says || his) && !(j == i + 1 && one)) {
        return i;
      }
    }
    return i;
  }

  /**
   * {@code وبين المدينة والقرية}: whether a second noun is joined to what stands before "that"; not
   * {@code وبين سالم الزين، المحامي والمستشار، أن}.
   */
  private boolean joined(int i, int that) {
    boolean person = Words.person(tokens.word(i + 1));
    for (int j = i + 2; j < that; j++) {
      j = asides.begins(j) ? asides.end(j, that) : j;
      Word word = tokens.word(j);
      person |= Words.person(word) && !word.conjunction() && !word.head().plural();
      if (tokens.is(j, Type.COMMA) && !tokens.word(j + 1).conjunction()) {
        return false;
      }
      boolean titled = person && word.head() == null && !word.name(); // مدير المياه والري
      if (word.conjunction() && !word.is(Feature.PRONOUN) && !titled) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code كما بين مدير النادي والمشرف على الفريق أن}: no verb but this can have "that", since the
   * sentence has none before it.
   */
  private boolean alone(int i, int that) {
    for (int j = Math.max(clauses.sentenceBegin(i), i - LONGEST_SUBJECT); j < that; j++) {
      if (j != i && (syntax.complementizer(j) || syntax.verb(j))) {
        return false;
      }
    }
    return true;
  }

  /** {@code بين المزروعي}, {@code بين سالم}: somebody's name. */
  private boolean named(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.FAMILY_NAME) && word.definite() || syntax.names().given(i);
  }

  /** {@code وبين سموه أن}, {@code وبين مديره أن}: one man, whom nothing could stand between. */
  private static boolean honoured(Word word) {
    return Words.person(word) && !word.head().plural();
  }

  /** {@code وبين خلال}, {@code وبين للوكالة}: another preposition, which one never governs. */
  private boolean circumstanceAfter(int i) {
    Word next = tokens.word(i + 1);
    boolean again = next.stem().equals(tokens.word(i).stem());
    boolean told = next.preposition() == Letters.LI && Words.media(next);
    boolean apart = next.is(Feature.PREPOSITION) && !next.pronoun() && !again;
    return (told || apart) && !next.conjunction();
  }

  /**
   * Whether "that" comes in this sentence, before any other report.
   *
   * @param opens whether the word opens its clause; else nothing may be joined: بين حين وآخر
   */
  private boolean thatAhead(int i, boolean opens) {
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(i)), i + LONGEST_CIRCUMSTANCE);
    for (int j = i + 2; j < end; j++) {
      if (syntax.complementizer(j)) {
        return true;
      }
      boolean report = tokens.word(j).finiteCue() != null && syntax.verb(j);
      if (tokens.is(j, Type.STOP) || report || !opens && tokens.word(j).conjunction()) {
        return false;
      }
    }
    return false;
  }

  private boolean opensSentence(int i) {
    boolean mark = i > 0 && !tokens.isWord(i - 1) && !tokens.is(i - 1, Type.NUMBER);
    for (int j = i - 1; mark && j >= Math.max(clauses.sentenceBegin(i), i - LONGEST_SUBJECT); j--) {
      mark = tokens.word(j).finiteCue() == null || !syntax.verb(j); // قال سالم، عقب الاجتماع، إن
    }
    return clauses.sentenceBegin(i) == i
        || mark
        || tokens.quoteOpenedAt(i - 1) != null
        || tokens.word(i).conjunction()
        || tokens.word(i - 1).isAny(OPENERS)
        || clauses.afterOpener(i);
  }

  private boolean hasShadda(int i) {
    return tokens.indexIn(i, Letters.SHADDA) >= 0;
  }

  /** {@code قد عبر عن}: "across" is none after what only a verb follows. */
  private boolean afterQad(int i) {
    return tokens.word(i).is(Feature.VERB_PAST) && Words.qad(tokens.word(i - 1));
  }
}
