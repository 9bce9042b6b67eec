package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Rules for names in a noun phrase: those of the gazetteer, and words that are of a name only where
 * they stand.
 */
final class PhraseNames {
  /** What stands between a name and the content without being of the name. */
  private static final long NO_SURNAME =
      Words.PROPER
          | Feature.OUTLET.bit()
          | Feature.AUDIENCE.bit()
          | Feature.FILLER.bit()
          | Feature.PARTICIPLE.bit()
          | Feature.QUANTIFIER.bit()
          | Feature.DEMONSTRATIVE.bit()
          | Feature.VENUE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final SomebodyElse others;
  private final SurnamesByPlace surnames;

  PhraseNames(Syntax syntax, PhraseState state, SomebodyElse others) {
    this.surnames = new SurnamesByPlace(syntax, state);
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.others = others;
  }

  /** Family names that are words for something else. */
  SurnamesByPlace surnames() {
    return surnames;
  }

  /** How many tokens the name of the gazetteer has that begins here; 0 if none does. */
  int knownName() {
    Phrase phrase = syntax.phrases().name(state.at());
    boolean names =
        phrase != null
            && (!phrase.name().ambiguous() || (state.begun() && !state.closed()))
            && !(phrase.keys().size() == 1 && syntax.functionWord(state.at()));
    return names ? phrase.keys().size() : 0;
  }

  /** Whether a word that begins a name in the gazetteer is read as any other word here. */
  boolean readAsOther(Word word, int size) {
    boolean headToo =
        size == 1
            && (word.head() != null || word.name())
            && !governedDual(word)
            && !others.countryAfterName(syntax.phraseAt(state.at()));
    return headToo
        || size == 1 && quality(word)
        || (state.begun() && (word.preposition() != 0 || word.conjunction()));
  }

  /** {@code وزارة الصحة السعودية}: the name of a country that is a quality of a body here. */
  private boolean quality(Word word) {
    return state.begun()
        && state.closed()
        && !state.lastName()
        && !state.around().personFollows()
        && word.is(Feature.DEMONYM)
        && word.definite()
        && word.preposition() == 0
        && !word.conjunction()
        && tokens.word(state.at() - 1).definite();
  }

  /**
   * {@code باسم طالبان}: a name spelt like two people who do something, which no noun can govern.
   */
  private boolean governedDual(Word word) {
    return state.begun() && !state.closed() && Words.dual(word);
  }

  /** Takes the {@code size} tokens of a name of the gazetteer. */
  boolean takeKnown(Word word, int size) {
    if (state.closed() && (state.lastName() || state.around().objectFollows()) && !state.titled()) {
      return false;
    }
    Phrase phrase = syntax.phraseAt(state.at());
    if (others.namesAnother(word, phrase)) {
      return false;
    }
    boolean head = phrase.feature() == Feature.TITLE_PREFIX;
    if (!state.begun() && phrase.feature() == Feature.OUTLET) {
      state.medium();
    }
    state.takeKnown(size, !head);
    state.adjective(head);
    return true;
  }

  /**
   * {@code لمركز واعي}: what stands right after a body that lacks its name begins it, though it is
   * spelt like "and" with a word that nobody knows.
   */
  boolean ofBody(Word word) {
    Word body = tokens.word(state.at() - 1);
    return !state.closed()
        && !state.lastAdjective()
        && !word.known()
        && tokens.is(state.at() - 1, Type.WORD)
        && Words.organization(body)
        && !body.head().plural()
        && !body.definite()
        && !body.pronoun();
  }

  /** Whether an indefinite word after a full phrase is more of a name by what stands beside it. */
  boolean goesOn(Word word) {
    return foreignGiven() || betweenNameAndTitle(word) || beforeSurname(word);
  }

  /**
   * {@code مدير المرور شلال اليامي}: takes the full name that stands after a title which lacks
   * nothing, whatever its words are elsewhere. Whether there is one.
   */
  boolean takeApposed() {
    int at = state.at();
    if (!office() || !syntax.names().apposed().after(at)) {
      return false;
    }
    int end =
        free()
            ? syntax.names().apposed().end(at, state.limit())
            : syntax.names().apposed().endBeforeObject(at, state.limit());
    while (state.at() < end) {
      state.takeName();
    }
    return end > at;
  }

  /**
   * {@code مدير البلدية ومدير الإعلام بها سالم الزين}: whether after a full office a pronoun takes
   * up its body, since the name of who holds it follows.
   */
  boolean ofItsOffice() {
    return office() && holderFollows();
  }

  /** {@code رئيس النادي سابقا سالم الزين}: when somebody held his office, before his name. */
  boolean heldWhen(Word word) {
    return word.is(Feature.TIME_ADVERB)
        && word.lastLetter() == Letters.ALIF
        && !word.conjunction()
        && office()
        && free()
        && holderFollows();
  }

  /** {@code مدير البلدية بالإنابة سالم الزين}: how somebody holds his office, before his name. */
  boolean heldHow() {
    return syntax.isPhrase(state.at(), Feature.ACTING) && office() && holderFollows();
  }

  /** Whether right after the next word a full name stands, or a title and a name. */
  private boolean holderFollows() {
    int name = state.at() + 1;
    return syntax.names().apposed().endBeforeObject(name, state.limit()) > name
        || syntax.title(name) && tokens.word(name).definite() && syntax.nameLike(name + 1);
  }

  /** Whether no object without a mark can follow, whose name would be taken for the holder's. */
  private boolean free() {
    return state.around().markFollows() || !state.around().objectFollows();
  }

  /** Whether the phrase is a full title of one person so far, with no name. */
  private boolean office() {
    Word first = tokens.word(state.start());
    return state.closed()
        && state.titled()
        && state.nameWords() == 0
        && Words.person(first)
        && !first.head().plural();
  }

  /** Whether the word is what the particle of a name, such as {@code بن}, asks for. */
  boolean completesName(Word word) {
    int i = state.at();
    if (state.lastName() && hyphenated(i)) {
      return true;
    }
    return state.begun()
        && syntax.is(i - 1, Feature.NAME_PARTICLE)
        && tokens.word(i - 1).preposition() == 0
        && !tokens.word(i - 1).definite()
        && (!word.definite() || state.lastName() && word.is(Feature.ORGANIZATION)) // عبد العال
        && tokens.word(i - 1).length() > 1
        && (!syntax.functionWord(i) || foreignArticle(word))
        && word.cue(Tense.PREPOSITION) == null
        && !(tokens.word(i - 1).is(Feature.NOUN) && syntax.timeEnd(i) > i) // عبد الله أمس
        && !surnames.particleAlone(i - 1, word)
        && (state.lastName() || state.words() == 1 || syntax.nameLike(i - 2));
  }

  /** {@code بان كي-مون}, {@code جاي-إن}: whatever its halves are elsewhere. */
  private boolean hyphenated(int i) {
    return tokens.is(i + 1, Type.DASH) && tokens.bound(i + 1)
        || tokens.is(i - 1, Type.DASH) && tokens.bound(i - 1);
  }

  /** {@code دي لا روزا}, {@code لو جورنال}: an article of other languages, like "no" or "if". */
  private boolean foreignArticle(Word word) {
    boolean no =
        word.length() == 2 && word.is(Feature.NEGATION) && word.lastLetter() == Letters.ALIF;
    return (no || Words.likeIf(word)) && syntax.nameLike(state.at() + 1);
  }

  /**
   * {@code صحيفة لا ناسيون}: an article of other languages, as a medium's or body's name begins.
   */
  private boolean articleOfName(Word word) {
    Word before = tokens.word(state.at() - 1);
    return foreignArticle(word)
        && state.begun()
        && !state.closed()
        && (Words.media(before) || Words.organization(before));
  }

  /** A word of a name that is spelt like a function word: an article, or Anne. */
  boolean particleOfName(Word word) {
    return articleOfName(word) || anne();
  }

  /** {@code الوزيرة آن ليندر}: a given name spelt like "that", after a title or name. */
  private boolean anne() {
    int i = state.at();
    return Words.anne(tokens, i)
        && state.begun()
        && (state.titled() || syntax.nameLike(i - 1))
        && syntax.nameLike(i + 1);
  }

  /** {@code هانس فيلد،}: a foreign surname spelt like a verb with ف, at the end of the name. */
  boolean surnameSpeltAsJoined(Word word) {
    int next = state.at() + 1;
    Word given = tokens.word(state.at() - 1);
    return state.lastName()
        && state.nameWords() == 1
        && word.conjunction()
        && tokens.firstChar(state.at()) == Letters.FA
        && word.cues().isEmpty()
        && (given.isAny(Words.GIVEN) || !given.known())
        && (syntax.names().nameEnds(next)
            || tokens.quoteOpenedAt(next) != null
            || state.around().markFollows() && tokens.word(next).definite() && syntax.title(next));
  }

  /**
   * {@code كاترين دارت، أمينة المكتبة}, {@code زياد بن مروان بارضي مدير المشتل}: after a given name
   * a word that is a verb, quality or noun elsewhere, or begins like a preposition, and then a
   * title or the end of the name.
   */
  boolean surnameSpeltAsOther(Word word) {
    if (!state.around().markFollows() || !afterGiven()) {
      return false;
    }
    int next = state.at() + 1;
    boolean noun = word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
    boolean manner = word.isAny(Words.NOMINAL) && (word.preposition() != 0 || word.accusative());
    boolean aside = ClosedAsides.opens(tokens.word(next)); // الذي, وهو
    boolean ends = !manner && (syntax.names().nameEnds(next) || aside);
    boolean sure = !manner && office(tokens.is(next, Type.COMMA) ? next + 1 : next);
    return (ends || syntax.title(next) && !tokens.word(next).conjunction())
        && !(noun && word.preposition() != 0) // بدوافع المنتج
        && !word.conjunction()
        && !word.definite()
        && !(word.pronoun() && word.preposition() != 0)
        && word.head() == null
        && (sure ? word.finiteCue() == null : word.cues().isEmpty())
        && !word.isAny(NO_SURNAME)
        && (!syntax.functionWord(state.at()) || sure && Words.likeIf(word))
        && syntax.timeEnd(state.at()) == state.at();
  }

  /** Whether the name read so far ends with one that a family's name can follow. */
  private boolean afterGiven() {
    Word given = tokens.word(state.at() - 1);
    return state.lastName()
        && (given.isAny(Words.GIVEN) || !given.known() && state.nameWords() == 1)
        && (state.nameWords() == 1 || !given.is(Feature.FAMILY_NAME));
  }

  /** {@code جيانغ لو، نائب المدير}, {@code موسى معبر صاحب المحل}: whether an office is there. */
  private boolean office(int i) {
    Word word = tokens.word(i);
    return Words.person(word) && syntax.title(i) && !word.accusative() && !word.conjunction();
  }

  /** {@code الوزير نادر الخباز، الذي}: a family called by a trade, where no other name follows. */
  boolean surnameSpeltAsTrade(Word word) {
    if (!state.lastName() || !word.definite()) {
      return false;
    }
    int next = state.at() + 1;
    boolean ends = syntax.names().nameEnds(next) || syntax.is(next, Feature.RELATIVE);
    return (word.is(Feature.FAMILY_NAME) || state.titled() && tokens.is(next, Type.COMMA))
        && Words.person(word)
        && !word.head().plural()
        && word.preposition() == 0
        && !word.conjunction()
        && tokens.word(state.at() - 1).isAny(Words.GIVEN)
        && (state.titled() || state.nameWords() > 1)
        && ends;
  }

  /**
   * {@code العقيد أركان حرب سالم}: the token after what sort of rank it is, or the phrase's next.
   */
  int staffEnd() {
    int i = state.at();
    Phrase staff = syntax.phraseAt(i, Feature.STAFF);
    boolean rank = staff != null && state.begun() && Words.person(tokens.word(i - 1));
    return rank ? i + staff.keys().size() : i;
  }

  /**
   * {@code قناة آزال الفضائية}: right after a medium that lacks its name a masculine verb, which
   * cannot be its own, and then its quality.
   */
  boolean mediumSpeltAsVerb(Word word) {
    Word medium = tokens.word(state.at() - 1);
    Word next = tokens.word(state.at() + 1);
    return state.words() == 1
        && !state.closed()
        && Words.media(medium)
        && !medium.definite()
        && medium.lastLetter() == Letters.HA
        && word.is(Feature.VERB_PAST)
        && word.lastLetter() != Letters.TA
        && !word.conjunction()
        && !word.pronoun()
        && next.definite()
        && next.preposition() == 0
        && next.is(Feature.ADJECTIVE)
        && next.lastLetter() == Letters.HA;
  }

  /** {@code رئيس الشركة حارب النعيمي}: between a title and a family name stands a given name. */
  boolean givenNameSpeltAsVerb(Word word) {
    Word next = tokens.word(state.at() + 1);
    return state.titled()
        && state.closed()
        && !state.lastName()
        && !word.conjunction()
        && word.is(Feature.VERB_PAST)
        && syntax.finiteCue(state.at()) == null
        && next.is(Feature.FAMILY_NAME)
        && next.head() == null;
  }

  /** {@code سالم بن خالد جمح أن}: a verb right before "that" and after a name is more of it. */
  boolean endsName(Word word) {
    return state.around().markFollows()
        && state.lastName()
        && word.finiteCue() == null
        && word.preposition() == 0
        && !word.conjunction()
        && !word.pronoun()
        && !syntax.functionWord(state.at())
        && syntax.complementizer(state.at() + 1);
  }

  /** {@code سمير بن سالم توكل مدير المركز}: a word that is no name elsewhere. */
  boolean betweenNameAndTitle(Word word) {
    return state.lastName()
        && (!state.around().objectFollows() || state.around().markFollows())
        && !syntax.functionWord(state.at())
        && !word.definite()
        && !word.conjunction()
        && word.preposition() == 0
        && (word.finiteCue() == null || state.words() == 1 && state.around().markFollows())
        && word.head() == null
        && !word.pronoun()
        && syntax.title(state.at() + 1)
        && !tokens.word(state.at() + 1).definite();
  }

  /** {@code سالم مرضي الغامدي}: between a name or title and a surname stands a name. */
  private boolean beforeSurname(Word word) {
    Word next = tokens.word(state.at() + 1);
    Word before = tokens.word(state.at() - 1);
    boolean titled = before.definite() && Words.person(before);
    boolean after = state.lastName() && state.nameWords() <= 2 || titled;
    return after
        && state.around().markFollows()
        && next.definite()
        && next.is(Feature.FAMILY_NAME)
        && next.head() == null
        && !next.is(Feature.NOUN)
        && !Words.person(word)
        && !Words.organization(word)
        && word.preposition() == 0
        && !word.conjunction()
        && !word.pronoun()
        && word.cues().isEmpty()
        && !word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.PLACE.bit())
        && !syntax.functionWord(state.at());
  }

  /** After the title of a person the first name of its holder, which nobody knows. */
  private boolean foreignGiven() {
    return state.titled()
        && !state.lastName()
        && Words.person(tokens.word(state.start()))
        && syntax.names().unknownGiven(state.at());
  }

  /** {@code محمد علي قدس:}: a common noun between a name and the mark of the content. */
  boolean lastOfName(Word word) {
    int next = state.at() + 1;
    boolean told = // هيثم زناد للصحفيين
        state.nameWords() == 1
            && tokens.word(state.at() - 1).isAny(Words.GIVEN)
            && (syntax.toldOutlet(next)
                || syntax.is(next, Feature.AUDIENCE)
                || syntax.preposition(next) && syntax.venue(next + 1));
    return (told || state.around().markFollows())
        && state.lastName()
        && word.is(Feature.NOUN)
        && word.head() == null
        && !word.hasCue()
        && word.preposition() == 0
        && !word.conjunction()
        && !word.pronoun()
        && !word.accusative()
        && (told || tokens.is(next, Type.COLON) || syntax.complementizer(next));
  }
}
