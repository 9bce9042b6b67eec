package org.musnad.mention;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Rules for the nouns, adjectives and names of a noun phrase. Each that takes a word moves the
 * phrase on and tells whether it may go on.
 */
final class PhraseNouns {
  private static final String NOMINATIVE = String.valueOf(new char[] {'و', 'ن'});

  private static final char YA = 'ي';

  /** Begins {@code غير}, as no other negation does. */
  private static final char GHAYN = 'غ';

  private static final int LONGEST_TITLE = 7;
  private static final long GIVEN =
      Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit() | Feature.FOREIGN_NAME.bit();
  private static final long ADJECTIVES = Feature.ADJECTIVE.bit() | Feature.DEMONYM.bit();
  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final NounPhrases.Around around;

  PhraseNouns(Syntax syntax, PhraseState state, NounPhrases.Around around) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.around = around;
  }

  /** Whether the word is what the particle of a name, such as {@code بن}, asks for. */
  boolean completesName(Word word) {
    int i = state.at();
    return state.begun()
        && syntax.is(i - 1, Feature.NAME_PARTICLE)
        && tokens.word(i - 1).preposition() == 0
        && !tokens.word(i - 1).definite()
        && !word.definite()
        && tokens.word(i - 1).key().length() > 1
        && (!syntax.functionWord(i) || foreignArticle(word))
        && word.cue(Tense.PREPOSITION) == null
        && (state.lastName() || state.words() == 1 || syntax.nameLike(i - 2));
  }

  /** {@code دي لا روزا}: an article of other languages, spelt like "no". */
  private boolean foreignArticle(Word word) {
    return word.is(Feature.NEGATION)
        && word.key().length() == 2
        && word.lastLetter() == Letters.ALIF
        && syntax.nameLike(state.at() + 1);
  }

  /** {@code يوهان فان دير بيرغ}: a particle spelt like a function word, amid a foreign name. */
  boolean particleOfName(Word word) {
    int i = state.at();
    Word next = tokens.word(i + 1);
    return state.begun()
        && (state.lastName() || syntax.nameLike(i - 1))
        && word.is(Feature.COMPLEMENTIZER_RESUMING)
        && word.key().length() == 3
        && tokens.surface(i).indexOf('\u0625') < 0
        && !next.definite()
        && next.isAny(Feature.NAME_PARTICLE.bit() | Feature.FOREIGN_NAME.bit());
  }

  /** {@code الملقب بـ«أبو علي»}: the token after the quotation, or the phrase's next. */
  int calledEnd() {
    int i = state.at();
    Quote name = tokens.quoteOpenedAt(i + 1);
    boolean by = tokens.word(i).key().length() == 1 && tokens.word(i).key().charAt(0) == Letters.BA;
    return state.begun()
            && by
            && governs(i - 1)
            && name != null
            && name.closed()
            && name.close() < state.limit()
            && syntax.nameQuote(name)
        ? name.close() + 1
        : i;
  }

  /** {@code غير الحكومية}, {@code غير مسبوقة}: "non-", with an adjective, says more of the noun. */
  boolean negatesAdjective(Word word) {
    Word next = tokens.word(state.at() + 1);
    Word noun = tokens.word(state.at() - 1);
    boolean alike = next.definite() || !noun.definite() && !noun.pronoun() && !noun.name();
    return state.begun()
        && word.is(Feature.NEGATION)
        && word.key().charAt(0) == GHAYN
        && !word.definite()
        && alike
        && next.isAny(ADJECTIVES | Feature.PARTICIPLE.bit());
  }

  /** {@code نقلا عن}, {@code بحسب}, {@code قوله}: the phrase before them has ended. */
  boolean opensFrame(Word word) {
    if (issued(word)) {
      return true;
    }
    for (CueForm cue : word.cues()) {
      boolean by = word.preposition() == Letters.BA && cue.entry().has("quote"); // بالقول
      boolean saying = cue.tense() == Tense.NOUN && (word.pronoun() || by && word.definite());
      if (cue.tense() == Tense.PREPOSITION || saying) {
        return true;
      }
    }
    Phrase phrase = syntax.phraseAt(state.at());
    boolean letter = tokens.quoteOpenedAt(state.at() + 1) != null && word.key().length() == 1;
    return letter || (phrase != null && phrase.cue() != null);
  }

  /** {@code نشر الموقع تصريحا}: a paper whose alif makes it the object. */
  private boolean issued(Word word) {
    return Words.document(word)
        && !word.definite()
        && !word.pronoun()
        && !word.conjunction()
        && !word.name()
        && word.lastLetter() == Letters.ALIF
        && state.closed()
        && !Words.document(tokens.word(state.start())); // الصادر حديثا
  }

  /** How many tokens the name of the gazetteer has that begins here; 0 if none does. */
  int knownName() {
    Phrase phrase = syntax.phraseAt(state.at());
    boolean names =
        phrase != null
            && phrase.name() != null
            && (!phrase.name().ambiguous() || (state.begun() && !state.closed()))
            && !(phrase.keys().size() == 1 && syntax.functionWord(state.at()));
    return names ? phrase.keys().size() : 0;
  }

  /** Whether a word that begins a name in the gazetteer is read as any other word here. */
  boolean readAsOther(Word word, int size) {
    boolean headToo = size == 1 && (word.head() != null || word.name());
    return headToo || (state.begun() && (word.preposition() != 0 || word.conjunction()));
  }

  /** Takes the {@code size} tokens of a name of the gazetteer. */
  boolean takeKnown(Word word, int size) {
    if (state.closed() && (state.lastName() || around.objectFollows()) && !state.titled()) {
      return false;
    }
    Phrase phrase = syntax.phraseAt(state.at());
    boolean object = around.objectFollows() && word.definite() && object(word, false);
    boolean another = state.closed() && around.personFollows() && another(word, phrase);
    if (object || another || afterFullPlural()) {
      return false;
    }
    boolean head = phrase.feature() == Feature.TITLE_PREFIX;
    if (!state.begun() && phrase.feature() == Feature.OUTLET) {
      state.medium();
    }
    state.take(size, !head);
    state.adjective(head);
    return true;
  }

  /** {@code أبلغ سالم رويترز أن}, {@code طالب وزير المال تركيا}: a name that is another's. */
  private boolean another(Word word, Phrase phrase) {
    boolean body = phrase.feature() == Feature.ORGANIZATION || phrase.feature() == Feature.COUNTRY;
    Word first = tokens.word(state.start());
    boolean alone = // الشركة إيطاليا
        first.is(Feature.ORGANIZATION)
            || first.definite() && (Words.organization(first) || Words.person(first));
    boolean full = state.completed() || state.words() == 1 && alone;
    return phrase.feature() == Feature.OUTLET || body && !word.definite() && full;
  }

  /** {@code هانس فيلد،}: a foreign surname spelt like a verb with ف, at the end of the name. */
  boolean surnameSpeltAsJoined(Word word) {
    int next = state.at() + 1;
    return state.lastName()
        && state.nameWords() == 1
        && word.conjunction()
        && tokens.text().charAt(tokens.begin(state.at())) == Letters.FA
        && word.cues().isEmpty()
        && tokens.word(state.at() - 1).isAny(GIVEN)
        && syntax.nameEnds(next);
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

  /** {@code المشار إليه}: whether the word before is a definite participle with its preposition. */
  boolean governs(int before) {
    Word word = tokens.word(before);
    return state.words() > 1
        && word.definite()
        && (word.head() == null || word.is(Feature.PARTICIPLE))
        && word.isAny(ADJECTIVES | Feature.PARTICIPLE.bit());
  }

  /** A noun, adjective or name with nothing before it that needs a rule of its own. */
  boolean noun(Word word) {
    if (word.definite()) {
      return definite(word);
    }
    return state.closed() ? afterClosed(word) : open(word);
  }

  private boolean definite(Word word) {
    Word before = tokens.word(state.at() - 1);
    if (state.lastName() && before.is(Feature.NAME_PARTICLE) && !before.definite()) {
      return state.takeName(); // عبد الستار
    }
    boolean family =
        state.lastName()
            && state.nameWords() == 1
            && !word.is(Feature.MASDAR)
            && !(around.objectFollows() && thing(word))
            && word.head() == null;
    boolean one = // طالب سالم السائقين, طالب عسيري السائقين
        state.lastName() || state.words() == 1 && before.is(Feature.FAMILY_NAME);
    if (one && syntax.oblique(state.at())
        || around.objectFollows() && object(word, family)
        || afterFullPlural()) {
      return false;
    }
    boolean name =
        state.lastName()
            || (word.is(Feature.FAMILY_NAME) && !word.is(Feature.ADJECTIVE))
            || !state.begun() && !word.known();
    boolean title = syntax.title(state.at());
    headed(word);
    state.take(1, true);
    boolean describesTitle =
        word.is(Feature.ADJECTIVE) && !word.is(Feature.FAMILY_NAME) && syntax.title(state.at() - 2);
    if ((name || family) && !title && !describesTitle && (word.head() == null || word.name())) {
      state.named();
    }
    return true;
  }

  /** {@code القاعة}: a common noun that is spelt like no surname. */
  private static boolean thing(Word word) {
    return word.is(Feature.NOUN) && !word.name() && word.lastLetter() != YA;
  }

  /** {@code محللون القرار}: a plural that has kept its nun is no construct. */
  private boolean afterFullPlural() {
    Word before = tokens.word(state.at() - 1);
    return state.begun()
        && !state.closed()
        && !before.definite()
        && before.head() != null
        && before.head().plural()
        && before.key().endsWith(NOMINATIVE);
  }

  /** Whether a definite word is the object rather than more of the phrase, if there can be one. */
  private boolean object(Word word, boolean family) {
    if (titleAfterName(word)) {
      return false;
    }
    boolean adjective = word.isAny(ADJECTIVES);
    if (state.lastAdjective() && general(word) && !around.personFollows()) {
      return false;
    }
    if (others(word) || state.lastAdjective() && (word.head() != null || !adjective)) {
      return true;
    }
    return state.closed() && (!family && !describes(word) || addressee(word));
  }

  /** {@code مدير عام شركة}: a body after an office and its adjective. */
  private boolean general(Word word) {
    Word office = tokens.word(state.at() - 2);
    Word adjective = tokens.word(state.at() - 1);
    return Words.organization(word)
        && Words.person(office)
        && office.head().identified().equals("role")
        && office.head().agreement().number() == 's'
        && !adjective.definite()
        && adjective.is(Feature.ADJECTIVE);
  }

  /** {@code خالد الزين المدير الطبي}: after a name, unless somebody can be asked or told. */
  private boolean titleAfterName(Word word) {
    return state.lastName() && !around.personFollows() && syntax.title(state.at());
  }

  /** {@code الخازن المصورين}: several after one. */
  private boolean others(Word word) {
    Word before = tokens.word(state.at() - 1);
    boolean several = word.head() == null || word.head().plural();
    boolean plural =
        (word.key().endsWith(Letters.OBLIQUE_PLURAL) && several
                || word.key().endsWith(Letters.FEMININE_PLURAL))
            && word.known()
            && !word.name();
    return plural
        && (state.lastName()
            || state.closed()
                && state.words() == 1
                && (before.head() == null || !before.head().plural() && !manyIn(before))
                && !before.key().endsWith(NOMINATIVE)
                && !before.key().endsWith(Letters.OBLIQUE_PLURAL));
  }

  /** {@code الأهالي}: one word for many. */
  private static boolean manyIn(Word word) {
    return word.head().agreement().number() != 's';
  }

  /** Whether a definite word says more of the noun before it. */
  private boolean describes(Word word) {
    return word.isAny(ADJECTIVES)
        || (state.lastName() && word.name())
        || !word.known()
        || titleBeforeName(word);
  }

  /** {@code طالب الأهالي البلدية بإصلاح}: a body, and then what is asked of it. */
  private boolean addressee(Word word) {
    if (!around.personFollows() || word.head() == null) {
      return false;
    }
    Word next = tokens.word(state.at() + 1);
    boolean content =
        next.preposition() != 0
            ? around.opensContent(next.preposition())
            : around.opensContent(next.key());
    if (Words.person(word)) {
      Phrase whether = syntax.phraseAt(state.at() + 1);
      boolean asks = whether != null && whether.feature() == Feature.QUESTION;
      return (content || asks) && state.closed() && state.words() == 1; // سأل القاضي المتهم عن
    }
    boolean full = word.isAny(ADJECTIVES) && state.closed() && !state.titled() && !state.lastName();
    boolean several = word.heads("group") && word.head().plural(); // not المسؤولين المعنيين
    return !full && (content || !several);
  }

  /** {@code الشيخ الدكتور محمد}: a further title, with a name or title to come. */
  private boolean titleBeforeName(Word word) {
    int next = state.at() + (tokens.is(state.at() + 1, Type.OTHER) ? 2 : 1); // الدكتور/ أنس
    Word after = tokens.word(next);
    boolean nameAfterAdjective =
        after.isAny(ADJECTIVES) && after.definite() && syntax.nameLike(next + 1);
    return Words.person(word)
        && !state.lastName()
        && (syntax.nameLike(next)
            || nameAfterAdjective
            || after.head() != null
            || !around.objectFollows());
  }

  /** An indefinite word where the phrase could have ended: part of a name, or a title. */
  private boolean afterClosed(Word word) {
    boolean personTitle = syntax.title(state.at());
    boolean another = around.objectFollows() && Words.possessed(word) || accusative(word);
    boolean his = around.personFollows() && Words.possessed(word) && !word.name();
    if (his || personTitle && (another || around.personFollows() && someoneElse())) {
      return false; // نصح المدرب لاعبيه: whose they are says that he is no one of them
    }
    if (ofWhat(word)) {
      return state.take(1, true);
    }
    if (foreignGiven() || betweenNameAndTitle(word) || beforeSurname(word)) {
      return state.takeName();
    }
    if (syntax.nameLike(state.at())
        && !lowercaseNoun(word)
        && (state.lastName() || !personTitle && !nounAndParticle(word))) {
      return state.takeName();
    }
    if (lastOfName(word)) {
      return state.takeName();
    }
    if (personTitle && !(around.objectFollows() && word.is(Feature.MASDAR))) {
      state.title();
      return state.take(1, false);
    }
    return word.is(Feature.DEMONYM)
        && state.lastName()
        && !around.objectFollows()
        && state.take(1, true);
  }

  /** After the title of a person the first name of its holder, which nobody knows. */
  private boolean foreignGiven() {
    return state.titled()
        && !state.lastName()
        && Words.person(tokens.word(state.start()))
        && syntax.unknownGiven(state.at());
  }

  /** {@code محمد علي قدس:}: a common noun between a name and the mark of the content. */
  private boolean lastOfName(Word word) {
    int next = state.at() + 1;
    return around.markFollows()
        && state.lastName()
        && word.is(Feature.NOUN)
        && word.head() == null
        && !word.hasCue()
        && word.preposition() == 0
        && !word.conjunction()
        && !word.pronoun()
        && !word.accusative()
        && (tokens.is(next, Type.COLON) || syntax.complementizer(next));
  }

  /** {@code الله}: after a name more of it, as in {@code ضيف الله}; after a title somebody else. */
  private static boolean nounAndParticle(Word word) {
    return word.is(Feature.NAME_PARTICLE) && word.is(Feature.NOUN);
  }

  /** {@code الوزير المنتهية ولايته سالم}: what of him has ended, before his name. */
  private boolean ofWhat(Word word) {
    Word before = tokens.word(state.at() - 1);
    return Words.possessed(word)
        && before.definite()
        && before.isAny(ADJECTIVES | Feature.PARTICIPLE.bit() | Feature.TIME_MODIFIER.bit())
        && state.words() > 1
        && syntax.nameLike(state.at() + 1);
  }

  /**
   * {@code أبلغ وزير المال سالم الزين رئيس الحكومة}: after a body, or an office and a name, another
   * title is one of who is asked or told. After a bare name it says who that is.
   */
  private boolean someoneElse() {
    Word first = tokens.word(state.start());
    boolean body =
        Words.organization(first)
            || Words.media(first)
            || first.isAny(Feature.COUNTRY.bit() | Feature.ORGANIZATION.bit());
    return body || state.lastName() && (state.office() || namedTitle());
  }

  /** {@code انتقد سالم الزين وزير المال خالد النجار}: a title with a name of its own after it. */
  private boolean namedTitle() {
    for (int j = state.at() + 1; j < Math.min(state.limit() - 1, state.at() + LONGEST_TITLE); j++) {
      Word word = tokens.word(j);
      if (!tokens.is(j, Type.WORD) || syntax.functionWord(j) || syntax.verb(j)) {
        return false;
      }
      if (word.isAny(GIVEN) && word.head() == null && !word.definite() && syntax.nameLike(j)) {
        return syntax.nameLike(j + 1);
      }
    }
    return false;
  }

  /** {@code سالم بن خالد جمح أن}: a verb right before "that" and after a name is more of it. */
  boolean endsName(Word word) {
    return around.markFollows()
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
        && (!around.objectFollows() || around.markFollows())
        && !syntax.functionWord(state.at())
        && !word.definite()
        && !word.conjunction()
        && word.preposition() == 0
        && (word.finiteCue() == null || state.words() == 1 && around.markFollows())
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
        && around.markFollows()
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
        && !word.isAny(NOUNS | Feature.PLACE.bit())
        && !syntax.functionWord(state.at());
  }

  /** {@code جورج ديريك}: after one name a town's is another. */
  boolean placeAsSurname(Word word) {
    return state.lastName()
        && state.nameWords() == 1
        && word.is(Feature.PLACE)
        && !word.isAny(Feature.COUNTRY.bit() | Feature.NOUN.bit())
        && word.head() == null;
  }

  /** {@code معالجا}: the alif of an object, which a title after a name has not. */
  private boolean accusative(Word word) {
    return word.key().length() > 3 && word.lastLetter() == Letters.ALIF && !word.pronoun();
  }

  /** A common noun that happens to be a name too ({@code أمل}, "hope") after a full phrase. */
  private boolean lowercaseNoun(Word word) {
    return around.objectFollows() && word.isAny(NOUNS) && !state.lastName() && !state.titled();
  }

  /** An indefinite word where something must follow the one before: the first, or a complement. */
  private boolean open(Word word) {
    boolean adjective = word.isAny(ADJECTIVES);
    if (!adjective && (afterFullPlural() || whatTheySaid(word))) {
      return false;
    }
    boolean nameLike = syntax.nameLike(state.at());
    if (state.begun()
        && state.lastAdjective()
        && !adjective
        && word.preposition() == 0
        && !nameLike
        && (word.head() == null || around.objectFollows() && !general(word))) {
      return false;
    }
    boolean surname = !state.begun() && word.is(Feature.FOREIGN_NAME); // روحاني, "spiritual"
    boolean name = nameLike && word.head() == null && (!adjective || surname) && !word.isAny(NOUNS);
    boolean country = word.place();
    boolean describes = adjective && state.begun() && (word.head() == null || sort(word));
    if (!describes) {
      headed(word);
    }
    state.take(1, name || Words.possessed(word) || country);
    if (name) {
      state.named();
    }
    state.adjective(describes);
    return true;
  }

  /** {@code توقع خبراء ارتفاع الأسعار}: a verbal noun of its own after some people or other. */
  private boolean whatTheySaid(Word word) {
    Word before = tokens.word(state.at() - 1);
    Word next = tokens.word(state.at() + 1);
    return around.objectFollows()
        && !around.markFollows()
        && state.words() == 1
        && word.is(Feature.MASDAR)
        && !word.is(Feature.NOUN)
        && word.head() == null
        && word.preposition() == 0
        && before.head() != null
        && !before.definite()
        && before.head().identified().equals("anonymous")
        && (next.definite() || word.pronoun());
  }

  /**
   * {@code أحزاب سياسية}, {@code بيان صحفي}: what sort of body it is, though the word can be
   * somebody too.
   */
  private boolean sort(Word word) {
    Word before = tokens.word(state.at() - 1);
    boolean noun = !before.definite() && before.isAny(NOUNS) && !state.inPreposition();
    return (before.head() != null || noun) && !Words.person(before) && !word.head().plural();
  }

  /** Notes, before the word is taken, what it is if it heads a source. */
  private void headed(Word word) {
    if (word.head() != null) {
      state.title();
      if (Words.organization(word)) {
        state.ofBody();
      }
    }
    if (!state.begun() && Words.media(word)) {
      state.medium();
    }
  }
}
