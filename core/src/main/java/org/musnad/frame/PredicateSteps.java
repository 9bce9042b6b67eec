package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * The steps of verbs with two objects: somebody or something, and what it is called or held to be.
 */
final class PredicateSteps {
  private static final int LONGEST = 20;

  /** Letters of {@code أكثر}, {@code أهم} at most. */
  private static final int MOST = 4;

  private static final int LONGEST_CONSTRUCT = 3;
  private static final long DETERMINERS =
      Feature.DEMONSTRATIVE.bit() | Feature.QUANTIFIER.bit() | Feature.WHAT.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;
  private final SourceReader sources;
  private final PassiveVowels vowels;

  PredicateSteps(Syntax syntax, ContentMarks marks, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
    this.sources = sources;
    this.vowels = new PassiveVowels(tokens);
  }

  // --- وصف ---------------------------------------------------------------------------------------

  /** {@code وصف المحادثات بأنها مثمرة}, {@code بالمثمرة}: what it is called, from the ب on. */
  boolean described(Attempt attempt) {
    boolean him = syntax.is(attempt.at, Feature.PRONOUN); // واصفا إياه
    boolean pronoun = him || tokens.word(attempt.place.last()).pronoun();
    int at = him ? attempt.at + 1 : attempt.at;
    boolean object = !pronoun && beginsObject(at);
    boolean passive = !pronoun && !object && attempt.source.get() == null;
    int called = pronoun || passive || object ? called(attempt, object ? at + 1 : at) : -1;
    if (called < 0 || (passive || inThatRole(attempt, at)) && called > at) {
      return false;
    }
    attempt.match.passive = passive; // إصابة وصفت بالخطيرة
    Word word = tokens.word(called);
    if (word.is(Feature.COMPLEMENTIZER_PRONOUN)) {
      return attempt.begin(called, 0, Match.Shape.CLAUSE);
    }
    if (object) {
      return attempt.begin(at, 0, Match.Shape.NOMINAL); // وصف الوضع بالخطير
    }
    return word.length() == 1
        ? attempt.begin(called + 1, 0, Match.Shape.QUOTE)
        : attempt.begin(called, 1, Match.Shape.NOMINAL);
  }

  /** {@code الحكومة بوصفها تملك الميناء}: "as the one who", which calls nobody anything. */
  private boolean inThatRole(Attempt attempt, int at) {
    Word as = tokens.word(attempt.place.last());
    return as.pronoun() && as.preposition() == Letters.BA && !tokens.word(at).definite();
  }

  /**
   * Where it says what the object is called: بأنه if that comes at all, else the first ب; or -1.
   */
  private int called(Attempt attempt, int from) {
    int first = -1;
    for (int j = from; j < attempt.within(LONGEST); j++) {
      Word word = tokens.word(j);
      if (syntax.complementizer(j) && word.is(Feature.COMPLEMENTIZER_PRONOUN)) {
        return first >= 0 && word.conjunction() ? first : j; // بالدقيق وأنه
      }
      boolean quoted = word.length() == 1 && marks.speech(j + 1) != null;
      boolean by = word.preposition() == Letters.BA && !syntax.complementizer(j);
      if (first < 0 && (quoted || by && predicate(j))) {
        first = j;
      }
      boolean speech = tokens.is(j, Type.COLON) || syntax.is(j, Feature.COMPLEMENTIZER);
      if (tokens.is(j, Type.STOP)
          || speech
          || j > from && (syntax.finiteCue(j) != null && !resumed(j) || marks.saidBesides(j))
          || first >= 0 && tokens.is(j, Type.COMMA)) {
        return first;
      }
    }
    return first;
  }

  /** {@code الخطوة التي تطالب بها}: a clause that tells more of the object. */
  private boolean resumed(int verb) {
    return syntax.is(verb - 1, Feature.RELATIVE)
        && (tokens.word(verb).pronoun() || tokens.word(verb + 1).is(Feature.PREPOSITION_PRONOUN));
  }

  /** {@code بالمثمرة}, {@code بالحدث الأكبر}, not {@code بالمدينة}: where something is. */
  private boolean predicate(int j) {
    Word word = tokens.word(j);
    boolean construct = // بمحتكري السوق, not "my"
        word.lastLetter() == Letters.YA && tokens.word(j + 1).definite();
    return !word.isAny(Feature.PLACE.bit() | Feature.COUNTRY.bit())
        && syntax.timeEnd(j) == j
        && (construct || !word.pronoun());
  }

  // --- اعتبر -------------------------------------------------------------------------------------

  /** {@code اعتبر القرار خطوة}: what is held to be something, and what; both are the content. */
  boolean deemed(Attempt attempt) {
    int at = attempt.at;
    SourcePhrase source = attempt.source.get();
    if (source != null && (!Discourse.canSpeak(source) || syntax.is(source.first(), Feature.ONE))) {
      return takenUp(attempt) && named(attempt);
    }
    if (source == null && takenUp(attempt) && named(attempt)) {
      return true;
    }
    boolean it = tokens.word(attempt.place.last()).pronoun();
    int quoted = it && source != null ? quotedIn(source) : -1;
    if (quoted > 0) { // تعتبره الوزارة «مشروعا رائدا»
      source = sources.typed(source.first(), quoted - 1);
      attempt.match.source = source;
      at = quoted;
    }
    if (it) {
      Quote called = marks.speech(at);
      boolean alone = called != null && !tokens.isWord(called.close() + 1); // ما أسماه «…»
      boolean held = attempt.place.subjectBefore() && marked(at); // البعض اعتبرها كنزا
      return (source != null || held || takenUp(attempt) || resumes(attempt)) // ما يعتبرونه خطوة
          && (beginsPredicate(at) || takenUp(attempt) && definite(at))
          && !syntax.is(at, Feature.QUANTIFIER) // يراه في السوق كل يوم
          && attempt.begin(at, 0, alone ? Match.Shape.QUOTE : Match.Shape.NOMINAL);
    }
    if (!beginsObject(at)
        || foremost(at)
        || current(attempt.place) && (oneOf(attempt) || most(at) || made(source))
        || vowels.passivePresent(attempt.place)
        || predicateAfter(attempt) < 0
        || passiveWith(attempt)) {
      return false;
    }
    return attempt.begin(at, 0, Match.Shape.NOMINAL);
  }

  /**
   * {@code تعتبر المدينة الأكثر نموا}: the most, of what kind its accusative says, which is what
   * the subject of a passive is held to be; not {@code الجميع مسؤولين}.
   */
  private boolean foremost(int at) {
    Word most = tokens.word(at);
    return most.is(Feature.QUANTIFIER)
        && most.definite()
        && most.stem().charAt(0) == Letters.ALIF
        && endsInAlif(tokens.word(at + 1));
  }

  /** {@code تعتبر}: a verb that is as often passive, "is held to be". */
  private static boolean current(CuePlace place) {
    return place.form().tense() == Tense.PRESENT && place.form().agreement().number() == 's';
  }

  /**
   * {@code يعتبر سالم مهندس عملية تحرير الاقتصاد}: what he is held to be, as what is apposed to a
   * name is definite.
   */
  private boolean made(@Nullable SourcePhrase source) {
    if (source == null
        || tokens.word(source.first()).head() != null
        || tokens.word(source.first()).definite()) {
      return false;
    }
    Word last = tokens.word(source.last());
    boolean office = false;
    for (int i = source.first() + 1; i < source.last(); i++) {
      Word word = tokens.word(i);
      office |= word.heads("person") && !word.name() && !word.definite();
    }
    return office && !last.definite() && !last.name() && last.known();
  }

  /** {@code يعتبر الحارس من أبرز لاعبي الفريق}: what he is among is what he is held to be. */
  private boolean oneOf(Attempt attempt) {
    int from = attempt.source.end();
    Word word = tokens.word(from + 1);
    return syntax.from(from) && !word.pronoun() && !word.definite() && !syntax.venue(from + 1);
  }

  /** {@code تعتبر أكثر المدن نموا}: which of them the subject of a passive is held to be. */
  private boolean most(int at) {
    Word word = tokens.word(at);
    return word.firstLetter() == Letters.ALIF
        && word.length() <= MOST
        && word.isAny(Feature.ADJECTIVE.bit() | Feature.QUANTIFIER.bit())
        && !word.definite()
        && !word.pronoun()
        && tokens.word(at + 1).definite();
  }

  /** Where what reads like a name in quotation marks at the source begins, or -1. */
  private int quotedIn(SourcePhrase source) {
    for (int i = source.first() + 1; i <= source.last(); i++) {
      if (tokens.quoteOpenedAt(i) != null) {
        return i;
      }
    }
    return -1;
  }

  /** {@code ما أسماه التدخل}: what it is called can be definite, where none who speaks follows. */
  private boolean named(Attempt attempt) {
    int at = attempt.place.last() + 1;
    if (!definite(at)) {
      return false;
    }
    attempt.match.source = null;
    return attempt.begin(at, 0, Match.Shape.NOMINAL);
  }

  private boolean definite(int at) {
    Word word = tokens.word(at);
    return syntax.nominal(at)
        && (word.definite() || word.pronoun())
        && word.preposition() == 0
        && !word.conjunction()
        && syntax.timeEnd(at) == at;
  }

  /** {@code القرار الذي اعتبره مجحفا}: what the relative takes up, by whoever is understood. */
  private boolean resumes(Attempt attempt) {
    CuePlace place = attempt.place;
    boolean considers = place.form().entry().has("as-clause");
    boolean relative = syntax.is(place.first() - 1, Feature.RELATIVE);
    return place.form().finite() && (considers || relative) && marked(attempt.at);
  }

  /** {@code ما أسماه}: whether the verb is done to what the words before it take up. */
  boolean takenUp(Attempt attempt) {
    return syntax.is(attempt.place.first() - 1, Feature.WHAT)
        && tokens.word(attempt.place.last()).pronoun();
  }

  /** Whether something that is called or held to be something begins at {@code at}. */
  private boolean beginsObject(int at) {
    Word word = tokens.word(at);
    if (tokens.quoteOpenedAt(at) != null) {
      return true;
    }
    return word.preposition() == 0
        && syntax.timeEnd(at) == at
        && !word.isAny(Feature.RELATIVE.bit() | Feature.ONE.bit() | Feature.FILLER.bit())
        && (word.isAny(DETERMINERS) || pointsAlone(at) || syntax.nominal(at) && particular(at));
  }

  /** {@code معتبرا ذلك خطوة}, {@code معتبرا إياها خطوة}: a word that stands for a noun phrase. */
  private boolean pointsAlone(int at) {
    Word word = tokens.word(at);
    boolean object = word.is(Feature.PRONOUN) && word.firstLetter() == Letters.ALIF;
    boolean pointing = word.is(Feature.DEMONSTRATIVE) && word.lastLetter() != Letters.TA; // not ذات
    return object || pointing && !tokens.word(at + 1).definite();
  }

  /** A noun that one is told of already, rather than one that could itself say what it is. */
  private boolean particular(int at) {
    Word word = tokens.word(at);
    if (word.is(Feature.ADJECTIVE) && word.head() == null && !word.name()) {
      return false;
    }
    return word.definite()
        || word.pronoun()
        || word.name()
        || word.isAny(Feature.COUNTRY.bit() | Feature.PLACE.bit() | Feature.ORGANIZATION.bit())
        || ofSomething(at + 1)
        || tokens.quoteOpenedAt(at + 1) != null
        || !word.known()
        || word.is(Feature.MASDAR) && !endsInAlif(word);
  }

  /** {@code توقعات تضاعف عدد السفن}: whether a construct ends with a definite noun. */
  private boolean ofSomething(int from) {
    for (int j = from; j < from + LONGEST_CONSTRUCT; j++) {
      Word word = tokens.word(j);
      if (word.preposition() != 0 || word.conjunction() || !syntax.nominal(j)) {
        return false;
      }
      if (word.definite() || word.pronoun()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the second object begins: an indefinite noun or a quotation after a full phrase; or -1.
   */
  private int predicateAfter(Attempt attempt) {
    if (pointsAlone(attempt.at)) {
      return beginsPredicate(attempt.at + 1) ? attempt.at + 1 : -1;
    }
    int end = sources.phrases().end(attempt.at, attempt.place.limit(), NounPhrases.Around.OBJECT);
    if (end > attempt.at && beginsPredicate(end)) {
      return end;
    }
    for (int j = attempt.at + 1; j < attempt.within(LONGEST); j++) {
      if (tokens.is(j, Type.STOP) || syntax.finiteCue(j) != null || marks.saidBesides(j)) {
        return -1;
      }
      if (full(j - 1) && syntax.isPhrase(j, Feature.AS_IF)) {
        return j; // اعتبر الوزير القرار بمثابة تحذير
      }
      boolean parts = full(j - 1) || tokens.is(j - 1, Type.COMMA) || inMarks(j);
      boolean goesOn = full(j - 1) && (does(attempt, j) || resumed(attempt, j));
      if (parts && beginsPredicate(j) && marked(j) || goesOn) {
        return j;
      }
      boolean clause = tokens.is(j, Type.COMMA) || syntax.is(j, Feature.RELATIVE) || syntax.verb(j);
      if (clause && current(attempt.place)) {
        return -1; // تعتبر المدينة العاصمة الإقليمية، وقد
      }
    }
    return -1;
  }

  /**
   * {@code في حال غياب «باطلا»}: a quotation whose first word is an indefinite accusative names
   * nothing, so that it is no more of the noun before.
   */
  private boolean inMarks(int j) {
    Word first = tokens.word(j + 1);
    return marks.speech(j) != null && endsInAlif(first) && !first.name();
  }

  /** {@code اعتبر الوزير القرار يمثل}: what it does, as a verb with nothing between. */
  private boolean does(Attempt attempt, int j) {
    Word word = tokens.word(j);
    return attempt.match.source != null
        && word.is(Feature.VERB_PRESENT)
        && syntax.verb(j)
        && !word.conjunction();
  }

  /** {@code تعتبر النرويج حماية البحر هي الأولوية}: a pronoun parts what it is from the object. */
  private boolean resumed(Attempt attempt, int j) {
    return attempt.place.subjectBefore()
        && syntax.is(j, Feature.PRONOUN)
        && !tokens.word(j).conjunction();
  }

  /** Whether a noun shows by its ending, or as a quotation, that it is a second object. */
  private boolean marked(int j) {
    Word word = tokens.word(j);
    return tokens.quoteOpenedAt(j) != null
        || word.isAny(Feature.NEGATION.bit() | Feature.ADJECTIVE.bit())
        || word.accusative() && !word.pronoun();
  }

  private static boolean endsInAlif(Word word) {
    return word.lastLetter() == Letters.ALIF && !word.pronoun();
  }

  private boolean full(int i) {
    Word word = tokens.word(i);
    return word.definite()
        || word.pronoun()
        || word.name()
        || tokens.quoteClosedAt(i) != null
        || word.isAny(Feature.COUNTRY.bit() | Feature.PLACE.bit() | Feature.FILLER.bit());
  }

  private boolean beginsPredicate(int i) {
    Word word = tokens.word(i);
    if (tokens.quoteOpenedAt(i) != null) {
      return true;
    }
    return (syntax.nominal(i) || word.is(Feature.NEGATION) && syntax.nominal(i + 1))
        && !word.definite()
        && word.preposition() == 0
        && !word.conjunction()
        && !word.pronoun()
        && syntax.timeEnd(i) == i
        && !word.name();
  }

  /** {@code تعتبر المدينة أكبر}: passive, if the verb agrees with what it says something of. */
  private boolean passiveWith(Attempt attempt) {
    CuePlace place = attempt.place;
    if (!place.form().finite() || attempt.source.get() != null || subjectBefore(place)) {
      return false;
    }
    if (place.form().tense() == Tense.PAST && tokens.word(place.first()).conjunction()) {
      return false; // واعتبر القرار خطوة: in the perfect it is he who held
    }
    SourcePhrase object = sources.read(attempt.at, place.limit(), NounPhrases.Around.OBJECT);
    return object == null || place.form().agreement().sameGender(object.agreement());
  }

  private boolean subjectBefore(CuePlace place) {
    return place.subjectBefore() || syntax.is(place.first() - 1, Feature.RELATIVE);
  }
}
