package org.musnad.syntax;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Rules for the nouns and adjectives of a noun phrase. Each that takes a word moves the phrase on
 * and tells whether it may go on.
 */
final class PhraseNouns {
  /** Begins {@code غير}, as no other negation does. */
  private static final char GHAYN = 'غ';

  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final PhraseNames names;
  private final PhraseObjects objects;
  private final SomebodyElse others;
  private final PhraseSorts sorts;
  private final PhraseDeeds deeds;
  private final NameBearers bearers;
  private final FamilyNames families;

  PhraseNouns(
      Syntax syntax,
      PhraseState state,
      PhraseNames names,
      PhraseObjects objects,
      SomebodyElse others) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.names = names;
    this.objects = objects;
    this.others = others;
    this.sorts = new PhraseSorts(syntax, state);
    this.deeds = new PhraseDeeds(syntax, state);
    this.bearers = new NameBearers(syntax, state);
    this.families = new FamilyNames(syntax, state);
  }

  /** A noun, adjective or name with nothing before it that needs a rule of its own. */
  boolean noun(Word word) {
    if (others.mediumTold(word)) {
      return false;
    }
    if (word.definite()) {
      return definite(word);
    }
    return state.closed() ? afterClosed(word) : open(word);
  }

  private boolean definite(Word word) {
    Word before = tokens.word(state.at() - 1);
    if (state.lastName()
        && before.is(Feature.NAME_PARTICLE)
        && !before.definite()
        && !names.surnames().particleAlone(state.at() - 1, word)) {
      return state.takeName(); // عبد الستار
    }
    if ((state.lastName() || state.words() == 1)
        && word.is(Feature.NAME_PARTICLE)
        && before.isAny(Words.GIVEN)
        && syntax.phraseAt(state.at(), Feature.GOD) == null) {
      return state.takeName(); // دعا علاء الدين السكان
    }
    if (state.closed() && syntax.is(state.at(), Feature.CHARGE)) {
      return false; // أنكر المتهم أمام المحكمة التهم المنسوبة إليه
    }
    boolean family = families.at(word);
    boolean one = // طالب سالم السائقين, طالب عسيري السائقين
        state.lastName() || state.words() == 1 && before.is(Feature.FAMILY_NAME);
    boolean alike = // المقاتلون المتشددون
        before.definite()
            && tokens.isWord(state.at() - 1)
            && before.key().endsWith(Letters.NOMINATIVE_PLURAL)
            && word.key().endsWith(Letters.NOMINATIVE_PLURAL);
    if (!objects.qualities().agrees(word)
        && !alike
        && (one && syntax.oblique(state.at())
            || objects.object(word, family)
            || objects.afterFullPlural())) {
      return false;
    }
    boolean name =
        state.lastName()
            || (word.is(Feature.FAMILY_NAME) && !word.is(Feature.ADJECTIVE))
            || !state.begun() && !word.known();
    boolean title = syntax.title(state.at()) || bearers.at(word);
    headed(word);
    state.take(1, true);
    boolean describesTitle =
        word.is(Feature.ADJECTIVE) && !word.is(Feature.FAMILY_NAME) && syntax.title(state.at() - 2);
    if ((name || family) && !title && !describesTitle && (word.head() == null || word.name())) {
      state.named();
    }
    return true;
  }

  /** An indefinite word where the phrase could have ended: part of a name, or a title. */
  private boolean afterClosed(Word word) {
    if (names.surnames().next()) {
      return state.takeName();
    }
    boolean personTitle = syntax.title(state.at());
    if (sorts.inWhat(word)) {
      return state.take(1, false);
    }
    if (bearers.whose(word) && bearers.ofWhat(word)) {
      return state.take(1, true); // المستطلعة آراؤهم
    }
    if (others.somebodyElse(word, personTitle) || personTitle && others.toldFirst(word)) {
      return false;
    }
    if (bearers.ofWhat(word) || sorts.teen(word)) {
      return state.take(1, true);
    }
    if (bearers.inCharge(word)) {
      return state.take(1, false);
    }
    if (names.goesOn(word)) {
      return state.takeName();
    }
    if (syntax.nameLike(state.at())
        && !lowercaseNoun(word)
        && (state.lastName() || !personTitle && !nounAndParticle(word))) {
      return state.takeName();
    }
    if (names.lastOfName(word)) {
      return state.takeName();
    }
    if (personTitle && !(state.around().objectFollows() && word.is(Feature.MASDAR))) {
      state.title();
      return state.take(1, false);
    }
    if (sorts.partOfLand(word)) {
      return state.take(1, false);
    }
    int side = sorts.side(word);
    if (side > 0) {
      return state.take(side, true);
    }
    return word.is(Feature.DEMONYM)
        && state.lastName()
        && !state.around().objectFollows()
        && state.take(1, true);
  }

  /** {@code الله}: after a name more of it, as in {@code ضيف الله}; after a title somebody else. */
  private static boolean nounAndParticle(Word word) {
    return word.is(Feature.NAME_PARTICLE) && word.is(Feature.NOUN);
  }

  /** A common noun that happens to be a name too ({@code أمل}, "hope") after a full phrase. */
  private boolean lowercaseNoun(Word word) {
    Word first = tokens.word(state.start());
    Word before = tokens.word(state.at() - 1); // كلية الأمير سلطان, not الجهات المختصة سلامة
    boolean title = Words.person(before) && before.lastLetter() != Letters.HA;
    boolean holder =
        state.titled() && (title || Words.person(first) || first.name() || !first.known());
    return state.around().objectFollows()
        && word.isAny(NOUNS)
        && !state.lastName()
        && !holder; // الجهات سلامة الطرق: no body or paper bears a name
  }

  /** An indefinite word where something must follow the one before: the first, or a complement. */
  private boolean open(Word word) {
    boolean adjective = word.isAny(Words.ADJECTIVES);
    if (objects.filed(word)) {
      return false;
    }
    if (!adjective && (objects.afterFullPlural() || deeds.whatTheySaid(word))) {
      return false;
    }
    boolean nameLike = syntax.nameLike(state.at());
    if (state.begun()
        && state.lastAdjective()
        && !syntax.is(state.at() - 1, Feature.NUMBER) // خمسون عاملا
        && !adjective
        && word.preposition() == 0
        && !nameLike
        && (word.head() == null && !sorts.generalOf(word)
            || word.head() != null
                && (state.around().objectFollows() || state.around().personFollows())
                && !objects.qualities().general(word))) {
      return false;
    }
    boolean given = !state.begun() && names.surnames().givenFirst(word); // خالد حسين, "lasting"
    boolean surname = given || !state.begun() && word.is(Feature.FOREIGN_NAME); // روحاني
    boolean name =
        nameLike
            && word.head() == null
            && (!adjective || surname)
            && (given || !word.isAny(NOUNS)); // كرم جبر, "generosity"
    boolean country = word.place();
    boolean further = state.lastAdjective() && !Words.person(word); // تقرير اقتصادي حديث
    boolean describes =
        adjective && state.begun() && (word.head() == null || further || sorts.at(word));
    if (!describes) {
      headed(word);
    }
    int next = state.at() + (tokens.is(state.at() + 1, Type.OTHER) ? 2 : 1);
    boolean letter = word.length() == 1 && !tokens.word(next).definite(); // د. سالم
    state.take(1, name || Words.possessed(word) || country || letter);
    if (name) {
      state.named();
    }
    state.adjective(describes);
    return true;
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

  /** {@code الصحيفة الأوسع انتشارا}: in what the one before surpasses all others. */
  boolean measure(Word word) {
    return objects.qualities().measure(word);
  }

  /**
   * {@code غير الحكومية}, {@code شبه الرسمية}: "non-" or "semi-", with an adjective, says more of
   * the noun.
   */
  boolean negatesAdjective(Word word) {
    boolean negates =
        word.is(Feature.NEGATION) && word.firstLetter() == GHAYN
            || syntax.phraseAt(state.at(), Feature.NEARLY) != null;
    if (!negates || !state.begun() || word.definite()) {
      return false;
    }
    Word next = tokens.word(state.at() + 1);
    Word noun = tokens.word(state.at() - 1);
    boolean alike = next.definite() || !noun.definite() && !noun.pronoun() && !noun.name();
    return alike && next.isAny(Words.ADJECTIVES | Feature.PARTICIPLE.bit());
  }

  /** {@code المشار إليه}: whether the word before is a definite participle with its preposition. */
  boolean governs(int before) {
    Word word = tokens.word(before);
    boolean nisba = // رئيس المجلس النيابي عنه
        word.lastLetter() == Letters.YA
            && !word.is(Feature.PARTICIPLE)
            && !Words.asks(word)
            && tokens.word(before + 1).firstLetter() == Letters.AYN;
    return state.words() > 1
        && word.definite()
        && !nisba
        && (word.head() == null || word.is(Feature.PARTICIPLE))
        && word.isAny(Words.ADJECTIVES | Feature.PARTICIPLE.bit());
  }

  /**
   * {@code المدعى عليه}, {@code المشتبه بهم}, {@code المظنون فيه}: what a participle asks for that
   * begins the phrase.
   */
  boolean askedFor(Word word) {
    Word participle = tokens.word(state.at() - 1);
    char letter = word.firstLetter();
    boolean suffers = participle.head() != null && participle.head().is(HeadTrait.SUFFERER);
    return deeds.issued(participle, word)
        || (state.words() == 1 || suffers)
            && participle.definite()
            && (Words.asks(participle) || suffers && letter != Letters.BA)
            && (letter == Letters.AYN || letter == Letters.BA || letter == Letters.FA);
  }

  /** {@code بيان سابق لها}: whose a paper is, after a quality of it. */
  boolean ofIssuer(Word word) {
    Word paper = tokens.word(state.start());
    return state.words() == 2
        && state.lastAdjective()
        && Words.document(paper)
        && !paper.definite()
        && word.firstLetter() == Letters.LI;
  }

  /** {@code مصدر مقرب منه}: to whom somebody is near, where the verb asks nothing of him. */
  boolean near(Word word) {
    Word near = tokens.word(state.at() - 1);
    return state.begun()
        && near.isAny(Words.ADJECTIVES)
        && (state.words() > 1 || near.is(Feature.PARTICIPLE)) // المقربون منه, but الفائز منهم
        && word.firstLetter() == Letters.MIM
        && word.key().charAt(1) == Letters.NUN
        && !state.around().opensContent(word.key().substring(0, 2));
  }

  /** {@code الملقب بـ«أبو علي»}: the token after the quotation, or the phrase's next. */
  int calledEnd() {
    int i = state.at();
    Quote name = tokens.quoteOpenedAt(i + 1);
    boolean by = tokens.word(i).length() == 1 && tokens.word(i).firstLetter() == Letters.BA;
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

  /** {@code نقلا عن}, {@code بحسب}, {@code قوله}: the phrase before them has ended. */
  boolean opensFrame(Word word) {
    if (issued(word)) {
      return true;
    }
    for (int i = 0; i < word.cues().size(); i++) {
      CueForm cue = word.cues().get(i);
      boolean by = word.preposition() == Letters.BA && cue.entry().has("quote"); // بالقول
      boolean saying = cue.tense() == Tense.NOUN && (word.pronoun() || by && word.definite());
      if (cue.tense() == Tense.PREPOSITION || saying) {
        return true;
      }
    }
    boolean letter = word.length() == 1 && tokens.quoteOpenedAt(state.at() + 1) != null;
    return letter || syntax.phrases().cue(state.at()) != null;
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

  /** {@code لتوجيهات الوزير القاضية بنقلهم}: what says which order it was, after whose it is. */
  boolean decreeing(int i) {
    return syntax.isPhrase(i, Feature.DECREEING)
        && tokens.word(i + 1).preposition() == Letters.BA
        && state.around().opensContent(Letters.BA)
        && Words.person(tokens.word(state.start()));
  }
}
