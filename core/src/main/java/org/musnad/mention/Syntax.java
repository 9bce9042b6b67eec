package org.musnad.mention;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What tokens are where they stand: words that can be several things are decided by neighbours. */
public final class Syntax {
  private static final int LONGEST_PARENTHESIS = 14;
  private static final int LONGEST_OPENER = 4;
  private static final int LONGEST_TITLES = 3;
  private static final int LONGEST_PAPER = 4;
  private static final int LONGEST_SUBJECT = 16;
  private static final char YA = 'ي';
  private static final char NUN = 'ن';

  private static final char HAMZA_BELOW = 'إ';
  private static final String NOMINATIVE = String.valueOf(new char[] {'و', 'ن'});
  private static final long OPENERS =
      Feature.AUXILIARY.bit() | Feature.FILLER.bit() | Feature.CONJUNCTION.bit();
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
  private static final long GIVEN_MASK =
      Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit() | Feature.NAME_PARTICLE.bit();
  private static final long NAMED_MASK =
      Feature.MALE_NAME.bit()
          | Feature.FEMALE_NAME.bit()
          | Feature.COUNTRY.bit()
          | Feature.ORGANIZATION.bit()
          | Feature.OUTLET.bit();
  private static final Agreement WOMEN = new Agreement('f', 'p');
  private static final long FUNCTION_MASK = Feature.FUNCTION_WORDS | Feature.AUXILIARY.bit();

  /** Ends {@code قد} and {@code فقد}. */
  private static final char DAL = 'د';

  private final Tokens tokens;

  private final LexiconPhrases phrases;
  private final TimeExpressions times;

  /** What is asked of a token again and again, by what each answer is kept. */
  private final Answers verbs;

  private final Answers prepositions;
  private final Answers clauseStarts;
  private final Answers nameLikes;
  private final Answers nominals;

  /** Over one text. */
  public Syntax(Tokens tokens) {
    this.tokens = tokens;
    this.phrases = new LexiconPhrases(tokens);
    this.times = new TimeExpressions(this);
    this.verbs = new Answers(tokens.size(), this::verbWord);
    this.prepositions = new Answers(tokens.size(), this::prepositionWord);
    this.clauseStarts = new Answers(tokens.size(), this::startsClause);
    this.nameLikes = new Answers(tokens.size(), this::nameLikeWord);
    this.nominals = new Answers(tokens.size(), this::nominalWord);
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
    Word word = tokens.word(i);
    return word.isAny(Feature.COMPLEMENTIZER.bit() | Feature.COMPLEMENTIZER_PRONOUN.bit())
        && (word.phrases().isEmpty() || phraseAt(i, Feature.FILLER) == null); // إن شاء الله
  }

  /** Whether token {@code i} is a preposition that stands alone. */
  public boolean preposition(int i) {
    Word word = tokens.word(i);
    if (!word.is(Feature.PREPOSITION) || word.definite() || !tokens.isWord(i)) {
      return false;
    }
    return prepositions.at(i);
  }

  private boolean prepositionWord(int i) {
    return !cueVerbBeforeThat(i)
        && !nameLikePreposition(i)
        && !until(i)
        && !imam(i)
        && !afterQad(i);
  }

  /** {@code إمام}, "imam", is folded like {@code أمام}, "in front of": its first letter tells. */
  private boolean imam(int i) {
    Word word = tokens.word(i);
    int first = tokens.begin(i) + (word.conjunction() ? 1 : 0);
    return Words.person(word) && tokens.text().charAt(first) == HAMZA_BELOW;
  }

  /** {@code ما إن انتهى حتى أكد}: a preposition that opens a clause before a verb of report. */
  private boolean until(int i) {
    Word next = tokens.word(i + 1);
    return is(i, Feature.SUBORDINATE)
        && next.finiteCue() != null
        && next.is(Feature.VERB_PAST)
        && !next.pronoun();
  }

  /** {@code علي}, the name, is folded like {@code على}, "on": its last letter and company tell. */
  private boolean nameLikePreposition(int i) {
    Word word = tokens.word(i);
    if (!word.is(Feature.MALE_NAME) || tokens.text().charAt(tokens.end(i) - 1) != YA) {
      return false;
    }
    Word before = tokens.word(i - 1);
    Word after = tokens.word(i + 1);
    if (loosely(i + 1) && before.finiteCue() == null) {
      return false;
    }
    return before.name()
        || before.is(Feature.NAME_PARTICLE)
        || Words.person(before)
        || after.is(Feature.PREPOSITION)
        || after.definite() && !after.known() && tokens.is(i - 1, Type.COMMA)
        || complementizer(i + 1)
        || (after.name() && !after.is(Feature.NOUN) && !after.is(Feature.MASDAR));
  }

  /** {@code ان}: "that" of one who writes no hamza, and so {@code علي} for "on". */
  private boolean loosely(int i) {
    return is(i, Feature.COMPLEMENTIZER) && tokens.text().charAt(tokens.begin(i)) == Letters.ALIF;
  }

  /** {@code بيّن أن} is a verb though it is spelt as {@code بين}, "between". */
  private boolean cueVerbBeforeThat(int i) {
    CueForm cue = tokens.word(i).finiteCue();
    boolean that = cue != null && cue.entry().has("that") && thatAfter(i); // not دون أن
    return that || cue != null && (hasShadda(i) || cue.entry().has("an") && aboutAfter(i));
  }

  /** {@code عبر الوزير عن}: somebody after a word that opens a sentence, and then "about". */
  private boolean aboutAfter(int i) {
    Word next = tokens.word(i + 1);
    boolean somebody =
        next.head() != null && !Words.media(next) && !Words.document(next)
            || next.name()
            || next.isAny(Feature.QUANTIFIER.bit() | Feature.ORGANIZATION.bit());
    if (!opensSentence(i) || !somebody || next.preposition() != 0 || next.pronoun()) {
      return false;
    }
    for (int j = i + 2; j < Math.min(tokens.size(), i + LONGEST_SUBJECT); j++) {
      String key = tokens.word(j).key();
      if (tokens.is(j, Type.STOP)
          || tokens.is(j, Type.COMMA)
          || tokens.word(j).finiteCue() != null) {
        return false;
      }
      if (key.length() == 2 && key.charAt(0) == Letters.AYN) {
        return true;
      }
    }
    return false;
  }

  /** {@code وبين الوزير أن}: the clause that the verb has begins here, or after one subject. */
  private boolean thatAfter(int i) {
    if (complementizer(i + 1)) {
      return true;
    }
    if (!opensSentence(i) || tokens.word(i + 1).preposition() != 0) {
      return false;
    }
    String subject = tokens.word(i + 1).key();
    boolean several = subject.endsWith(NOMINATIVE); // بين مسؤولون: no preposition before them
    for (int j = i + 1; j < Math.min(tokens.size(), i + LONGEST_SUBJECT); j++) {
      Word word = tokens.word(j);
      if (complementizer(j)) {
        return !word.conjunction() && !is(j - 1, Feature.CONJUNCTION);
      }
      boolean joined = word.conjunction() && !word.is(Feature.PRONOUN) && !several;
      if (joined || tokens.is(j, Type.STOP) || word.finiteCue() != null || word.pronoun()) {
        return false;
      }
    }
    return false;
  }

  private boolean opensSentence(int i) {
    boolean mark = i > 0 && !tokens.isWord(i - 1) && !tokens.is(i - 1, Type.NUMBER);
    for (int j = i - 1; mark && j >= Math.max(sentenceBegin(i), i - LONGEST_SUBJECT); j--) {
      mark = tokens.word(j).finiteCue() == null; // قال سالم، عقب الاجتماع، إن
    }
    return sentenceBegin(i) == i
        || mark
        || tokens.word(i).conjunction()
        || tokens.word(i - 1).isAny(OPENERS)
        || afterOpener(i);
  }

  private boolean hasShadda(int i) {
    return tokens.surface(i).indexOf('\u0651') >= 0;
  }

  /** Whether token {@code i} is a function word, which no noun phrase goes through. */
  public boolean functionWord(int i) {
    return tokens.word(i).isAny(FUNCTION_MASK)
        && !tokens.word(i).definite()
        && !nameLikePreposition(i)
        && !motherOf(i)
        && !imam(i);
  }

  /** {@code أم حسن}, "mother of", spelt like "or": a name follows, and no noun stands before. */
  private boolean motherOf(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    return word.is(Feature.CONJUNCTION)
        && word.head() != null
        && next.isAny(Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit())
        && next.head() == null
        && !next.definite()
        && (!tokens.isWord(i - 1) || tokens.word(i - 1).verb() || functionWord(i - 1));
  }

  /** {@code ر. ك. سوامي}: a letter with a dot for a name. */
  private boolean initial(int i) {
    return tokens.is(i, Type.WORD)
        && tokens.word(i).key().length() == 1
        && tokens.is(i + 1, Type.OTHER)
        && tokens.text().charAt(tokens.begin(i + 1)) == '.';
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
    return verbs.at(i);
  }

  private boolean verbWord(int i) {
    Word word = tokens.word(i);
    if ((word.is(Feature.NAME_PARTICLE) || word.name() && is(i - 1, Feature.COMPLEMENTIZER))
        && tokens.word(i + 1).isAny(GIVEN_MASK | Feature.FAMILY_NAME.bit())) {
      return false; // أبو طارق, أن سالم الزين
    }
    Word before = tokens.word(i - 1);
    boolean nominalToo = word.isAny(NOMINAL_MASK) || word.head() != null;
    if (governs(i - 1)) {
      return !nominalToo
          && !word.is(Feature.PREPOSITION)
          && whoever(i - 1)
          && word.finiteCue() != null;
    }
    if (!nominalToo) {
      return !word.is(Feature.PREPOSITION) || cueVerbBeforeThat(i) || afterQad(i);
    }
    if (madeBy(i)) {
      return true;
    }
    if (word.is(Feature.MASDAR)
        && word.pronoun()
        && word.finiteCue() == null
        && !word.conjunction()) {
      return false;
    }
    if (accusative(word)
        || beforePronoun(word)
        || word.head() != null && word.pronoun() && (word.verbs().isEmpty() || kin(i, before))) {
      return false; // ونجله: "his son" rather than "we honour him"
    }
    if (word.finiteCue() != null && word.is(Feature.VERB_PAST) && afterOpener(i)) {
      return true;
    }
    if (word.finiteCue() != null && word.is(Feature.VERB_PRESENT) && afterName(i)) {
      return true;
    }
    return clauseStart(i)
        ? !word.name() || word.conjunction() || word.finiteCue() != null
        : before.isAny(
                Feature.COMPLEMENTIZER_PRONOUN.bit()
                    | Feature.TURN.bit()
                    | Feature.RELATIVE.bit()
                    | Feature.NEGATION.bit()
                    | Feature.AUXILIARY.bit())
            || resumingWithVerb(before)
            || before.is(Feature.COMPLEMENTIZER) && afterThat(i);
  }

  /** {@code قد عبر عن}: "across" is none after what only a verb follows. */
  private boolean afterQad(int i) {
    Word before = tokens.word(i - 1);
    return tokens.word(i).is(Feature.VERB_PAST)
        && (before.is(Feature.AUXILIARY) && before.lastLetter() == DAL || resumingWithVerb(before));
  }

  /** {@code الخباز وأسرته}: people of somebody's, joined to him, rather than a rare verb. */
  private boolean kin(int i, Word before) {
    Word word = tokens.word(i);
    return word.conjunction()
        && word.finiteCue() == null
        && (word.heads("group") || word.heads("person"))
        && (Words.person(before) || before.name())
        && tokens.isWord(i - 1);
  }

  /** {@code فقد}, after which a verb stands, not {@code فإن}. */
  private static boolean resumingWithVerb(Word word) {
    return word.is(Feature.COMPLEMENTIZER_RESUMING) && word.lastLetter() == DAL;
  }

  /**
   * {@code بعد أن أعلن}, {@code يريد أن يعلن}: a past verb follows "that" only after a preposition.
   */
  private boolean afterThat(int i) {
    return tokens.word(i).is(Feature.VERB_PRESENT)
        || preposition(i - 2)
        || phraseAt(i - 2, Feature.PRECEDES) != null && tokens.word(i).finiteCue() != null;
  }

  /**
   * {@code صور بثها التلفزيون}: right after a paper, with a pronoun for it, and its maker after.
   */
  public boolean madeBy(int i) {
    Word word = tokens.word(i);
    Word maker = tokens.word(i + 1);
    if (!word.pronoun()
        || !word.is(Feature.VERB_PAST)
        || !maker.definite() && maker.head() == null && !maker.isAny(NAMED_MASK)) {
      return false;
    }
    for (int j = i - 1; j >= Math.max(0, i - LONGEST_PAPER) && tokens.is(j, Type.WORD); j--) {
      Word paper = tokens.word(j);
      if (Words.document(paper)) { // استطلاع للرأي أجراه معهد
        return !paper.definite()
            && !paper.pronoun()
            && word.pronounAgreement().fits(paper.head().agreement());
      }
    }
    return false;
  }

  /** {@code وعضو}: as a verb it would bear a pronoun, before which its alif drops out. */
  private static boolean beforePronoun(Word word) {
    return word.lastLetter() == Letters.WAW
        && !word.pronoun()
        && !word.verbs().isEmpty()
        && word.verbs().stream().allMatch(a -> a.number() == 'p');
  }

  /** {@code أمرا}: as a verb it could only be of two, far more rarely than an accusative. */
  private static boolean accusative(Word word) {
    if (!word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit()) || word.verbs().isEmpty()) {
      return false;
    }
    for (Agreement verb : word.verbs()) {
      if (verb.number() != 'd') {
        return false;
      }
    }
    return true;
  }

  /** Whether token {@code i} is a preposition, so that a noun must follow. */
  private boolean governs(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.PREPOSITION)
        && !nameLikePreposition(i)
        && !until(i)
        && !imam(i)
        && !word.pronoun()
        && !word.definite()
        && !word.hasCue();
  }

  /** {@code هناك من يرى}, {@code بين من أكدوا}: "who", spelt like "from". */
  public boolean whoever(int i) {
    String key = tokens.word(i).key();
    boolean some =
        tokens
            .word(i - 1)
            .isAny(
                Feature.FILLER.bit()
                    | Feature.PREPOSITION.bit()
                    | Feature.PREPOSITION_PRONOUN.bit());
    return some && key.length() == 2 && key.charAt(0) == Letters.MIM && key.charAt(1) == NUN;
  }

  /** {@code عن}: from whom something is relayed, or about what. */
  public boolean about(int i) {
    String key = tokens.word(i).key();
    return preposition(i) && key.length() == 2 && key.charAt(0) == Letters.AYN;
  }

  /** {@code مع}: with whom. */
  public boolean with(int i) {
    String key = tokens.word(i).key();
    return preposition(i)
        && key.length() == 2
        && key.charAt(0) == Letters.MIM
        && key.charAt(1) == Letters.AYN;
  }

  /**
   * {@code مدير متاحف الدنمارك سيفات ينسن}: whether a word nobody knows stands before a name, so
   * that after an office it can be a given name.
   */
  boolean unknownGiven(int i) {
    Word word = tokens.word(i);
    return !word.known()
        && word.preposition() == 0
        && !word.conjunction()
        && !word.pronoun()
        && !word.definite()
        && tokens.word(i + 1).preposition() == 0
        && nameLike(i + 1);
  }

  /** Whether a clause can begin at token {@code i}. */
  public boolean clauseStart(int i) {
    return clauseStarts.at(i);
  }

  private boolean startsClause(int i) {
    int begin = sentenceBegin(i);
    if (begin == i || tokens.word(i).conjunction() || begin == i - 2 && meanwhile(begin)) {
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

  private int sentenceBegin(int i) {
    return i <= 0 ? i : tokens.sentenceBegin(tokens.sentenceOf(i));
  }

  /** {@code إلى ذلك}, {@code مع ذلك}: two words that lead from one sentence to the next. */
  private boolean meanwhile(int i) {
    return preposition(i) && is(i + 1, Feature.DEMONSTRATIVE);
  }

  /** {@code أبوظبي تطلب}: a name that opens a sentence has no complement. */
  private boolean afterName(int i) {
    Word before = tokens.word(i - 1);
    return sentenceBegin(i) == i - 1
        && before.isAny(NAMED_MASK)
        && before.preposition() == 0
        && !before.is(Feature.NOUN);
  }

  /** {@code من جانب آخر}, {@code في السياق ذاته}: a full phrase that leads into a sentence. */
  private boolean afterOpener(int i) {
    int begin = sentenceBegin(i);
    int length = i - begin;
    if (length < 2 || length > LONGEST_OPENER || !preposition(begin)) {
      return false;
    }
    Word last = tokens.word(i - 1);
    return tokens.is(i - 1, Type.WORD)
        && (last.definite() && last.head() == null
            || last.isAny(Feature.ADJECTIVE.bit() | Feature.DEMONSTRATIVE.bit()));
  }

  /** {@code 15 منهم}: whether a number of those named before is counted from token {@code i} on. */
  public boolean someOfThem(int i) {
    return tokens.is(i, Type.NUMBER) && is(i + 1, Feature.PREPOSITION_PRONOUN);
  }

  /** {@code أو}, "or", mostly joins nouns. */
  private boolean or(int i) {
    String key = tokens.word(i).key();
    return key.length() == 2 && key.charAt(0) == Letters.ALIF;
  }

  /** Whether token {@code i} is a noun or adjective rather than a verb or function word. */
  public boolean nominal(int i) {
    if (!tokens.is(i, Type.WORD)) {
      return false;
    }
    return nominals.at(i);
  }

  private boolean nominalWord(int i) {
    Word word = tokens.word(i);
    return !functionWord(i)
        && !verb(i)
        && (word.key().length() > 1 || word.head() != null || initial(i));
  }

  /**
   * Whether token {@code i} can begin a noun phrase though it is spelt like a verb: a title, {@code
   * شاهد عيان يؤكد}; a name, {@code أمل نجيب تقول}; whatever stands after {@code إن}.
   */
  public boolean nounToo(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    boolean inna =
        is(i - 1, Feature.COMPLEMENTIZER)
            && tokens.text().charAt(tokens.begin(i - 1)) == HAMZA_BELOW;
    boolean title = word.head() != null && finiteCue(i) == null;
    boolean name = word.name() && (next.name() || !next.known()) && !next.definite();
    return tokens.is(i, Type.WORD) && (inna && word.verb() || title || name);
  }

  /** {@code المواطنين}: people, of whom the ending shows that they are no subject. */
  public boolean oblique(int i) {
    Word word = tokens.word(i);
    if (word.head() == null) {
      return false;
    }
    boolean several = word.head().plural() && word.head().agreement().number() == 'p';
    return several && word.key().endsWith(Letters.OBLIQUE_PLURAL) || obliqueInConstruct(i);
  }

  /** {@code مديري الجامعات}: not "my director", as a noun that completes it follows. */
  private boolean obliqueInConstruct(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    boolean completes =
        next.definite()
            && tokens.is(i + 1, Type.WORD)
            && next.preposition() == 0
            && !next.conjunction()
            && !next.name()
            && (next.head() != null && !Words.person(next)
                || next.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
                    && !next.is(Feature.ADJECTIVE));
    return completes
        && Words.person(word)
        && word.head().agreement().number() == 's'
        && word.pronoun()
        && word.lastLetter() == YA;
  }

  /** Whether token {@code i} can be a part of a name: a known name or a word nobody knows. */
  public boolean nameLike(int i) {
    if (!tokens.is(i, Type.WORD)) {
      return false;
    }
    return nameLikes.at(i);
  }

  private boolean nameLikeWord(int i) {
    Word word = tokens.word(i);
    return (beforeSonOf(i)
            || initial(i)
            || word.name() && !(word.head() != null && title(i))
            || word.is(Feature.NAME_PARTICLE)
            || (!word.known() && unknownName(word.key())))
        && !functionWord(i);
  }

  /**
   * Whether token {@code i} is a title, if need be by what comes after it: {@code أمين} and {@code
   * مشرف} are names too, but not in {@code أمين المنطقة} and {@code المشرف العام}.
   */
  public boolean title(int i) {
    return title(i, LONGEST_TITLES);
  }

  private boolean title(int i, int most) {
    Word word = tokens.word(i);
    if (!Words.person(word) || !word.name()) {
      return Words.person(word);
    }
    Word next = tokens.word(i + 1);
    if (word.definite()) {
      return next.definite() && next.is(Feature.ADJECTIVE) && !next.is(Feature.FAMILY_NAME)
          || next.is(Feature.ATTACHING) && !next.name();
    }
    if (next.conjunction() || next.preposition() != 0 || functionWord(i + 1)) {
      return false;
    }
    boolean noun =
        next.head() != null
            ? !Words.document(next)
            : next.isAny(Feature.NOUN.bit() | Feature.PLACE.bit()) && !next.is(Feature.MASDAR);
    return tokens.is(i + 1, Type.WORD)
        && (noun && !next.name() || most > 1 && next.name() && title(i + 1, most - 1));
  }

  /** {@code يدعى}, "is called", is spelt like {@code يدعي}, "alleges", but for its last letter. */
  public boolean called(int i) {
    CueForm cue = tokens.word(i).finiteCue();
    return cue != null
        && cue.tense() == Tense.PRESENT
        && cue.entry().act().equals("claim")
        && tokens.text().charAt(tokens.end(i) - 1) == Letters.ALIF_MAQSURA;
  }

  /** Whether a sign or "that" at token {@code i} ends whatever name stands before it. */
  public boolean nameEnds(int i) {
    return tokens.is(i, Type.COMMA) || tokens.is(i, Type.COLON) || complementizer(i);
  }

  /** {@code عودة بن سليمان}: whatever stands before {@code بن} is a name. */
  private boolean beforeSonOf(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    return next.is(Feature.NAME_PARTICLE)
        && next.key().length() == 2
        && next.key().charAt(0) == Letters.BA
        && !word.definite()
        && word.preposition() == 0
        && word.head() == null
        && word.finiteCue() == null;
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
    return tokens.word(i).cue(Tense.NOUN) != null;
  }

  /** The longest phrase of the lexicon that begins at token {@code i}, or null. */
  public @Nullable Phrase phraseAt(int i) {
    return phrases.at(i);
  }

  /** The longest phrase of the lexicon that begins at token {@code i} and is {@code feature}. */
  public @Nullable Phrase phraseAt(int i, Feature feature) {
    return phrases.at(i, feature);
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

  /** The token after the time expression that begins at token {@code i}, or {@code i}. */
  public int timeEnd(int i) {
    return times.end(i);
  }

  /** Whether the noun at token {@code i} is where or how somebody spoke. */
  public boolean venue(int i) {
    return is(i, Feature.VENUE);
  }

  /**
   * {@code بعنوان «…»}, {@code تحت شعار «…»}: whether a quotation after token {@code noun} is what
   * something is called.
   */
  public boolean entitles(int noun) {
    Word word = tokens.word(noun);
    return word.is(Feature.NOUN)
        && (word.head() == null || Words.document(word))
        && !venue(noun)
        && !word.definite()
        && !word.pronoun()
        && !word.name()
        && !word.hasCue()
        && (word.preposition() == Letters.BA || preposition(noun - 1));
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
    int words = quote.closed() ? wordsIn(quote) : 0;
    if (!quote.closed() || words > 5) {
      return false;
    }
    if (tokens.is(quote.close() - 1, Type.STOP)) {
      return false;
    }
    if (titled(quote.open() - 1)) {
      return true;
    }
    if (words > 2 && governed(quote.first())) {
      return false; // وعد «بمواصلة الجهود»
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

  /** A known noun with a preposition written to it. */
  private boolean governed(int i) {
    Word word = tokens.word(i);
    return word.preposition() == Letters.BA && word.known() && word.is(Feature.MASDAR);
  }

  /** {@code موقع «فيرج»}: a noun that its name completes. */
  private boolean titled(int i) {
    Word word = tokens.word(i);
    return !word.definite()
        && !word.pronoun()
        && (word.heads("media") || word.heads("organization"));
  }

  /** The adverbial participle cue at token {@code i}, or null. */
  public @Nullable CueForm participleCue(int i) {
    Word word = tokens.word(i);
    boolean paper = word.heads("document") && !clauseStart(i); // مذكرة
    boolean adverbial = !word.definite() && word.preposition() == 0 && !paper;
    CueForm cue = adverbial ? word.cue(Tense.PARTICIPLE) : null;
    boolean women = cue != null && cue.agreement().equals(WOMEN);
    return women && nounCue(i) ? null : cue; // مقترحات: "proposals"
  }

  /** The conjugated cue at token {@code i}, where it is a verb, or null. */
  public @Nullable CueForm finiteCue(int i) {
    Word word = tokens.word(i);
    CueForm cue = !word.hasCue() || !verb(i) ? null : word.finiteCue();
    boolean two = cue != null && cue.agreement().number() == 'd';
    return two && word.cue(Tense.PARTICIPLE) != null ? null : cue; // آملا: "hoping"
  }
}
