package org.musnad.mention;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Rules for what ties nouns together in a noun phrase: determiners, prepositions, conjunctions.
 * Each moves the phrase on and tells whether it may go on.
 */
final class PhraseLinks {
  private static final long LAND = Feature.COUNTRY.bit() | Feature.PLACE.bit();
  private static final long NOUNS =
      Feature.NOUN.bit() | Feature.ADJECTIVE.bit() | Feature.MASDAR.bit();
  private static final long ISSUED = Feature.PARTICIPLE.bit() | Feature.ADJECTIVE.bit();
  private static final int FARTHEST_CONTENT = 16;
  private static final int FARTHEST_NAME = 12;
  private static final long GIVEN =
      Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit() | Feature.FOREIGN_NAME.bit();
  private static final long PROPER = LAND | Feature.ORGANIZATION.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final NounPhrases.Around around;

  PhraseLinks(Syntax syntax, PhraseState state, NounPhrases.Around around) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.around = around;
  }

  /** A quantifier or demonstrative. */
  boolean determiner(Word word) {
    if (!state.begun() || (word.conjunction() && !state.closed())) {
      return state.take(1, false);
    }
    if (word.is(Feature.DEMONSTRATIVE) && state.lastAdjective() && !state.closed()) {
      return false; // في بيان صحفي هذه الأضرار
    }
    boolean alone = word.is(Feature.DEMONSTRATIVE) && !tokens.word(state.at() + 1).definite();
    if (alone
        && state.closed()
        && around.objectFollows()
        && !word.pronoun()
        && !word.is(Feature.REFLEXIVE)) {
      return false; // نفى الوزير ذلك: it is what he denied
    }
    if (word.pronoun() || (state.closed() && alone)) {
      return state.take(1, true);
    }
    return (!state.closed() || oneOfThem(word)) && state.take(1, false);
  }

  /** {@code حسن الراجحي أحد سكان القرية}: what somebody named is one of. */
  private boolean oneOfThem(Word word) {
    Word them = tokens.word(state.at() + 1);
    return word.is(Feature.ONE)
        && !word.conjunction()
        && !around.personFollows()
        && (Words.person(them) && them.head().plural() || them.heads("group"));
  }

  /** {@code بعض من}, {@code 52٪ من}: whether a share of something ends at token {@code i}. */
  private boolean afterCount(int i) {
    return syntax.is(i, Feature.QUANTIFIER)
        || tokens.is(i, Type.NUMBER)
        || tokens.is(i, Type.OTHER) && tokens.is(i - 1, Type.NUMBER);
  }

  /** {@code التقرير الصادر حديثا عن}: when a paper came out, before who put it out. */
  boolean issuedWhen(Word word) {
    int next = state.at() + 1;
    return state.begun()
        && word.preposition() == 0
        && issued(state.at())
        && Words.document(tokens.word(state.start()))
        && syntax.preposition(next)
        && syntax.about(next);
  }

  /** A preposition that stands alone: what follows tells which source is meant, or is no part. */
  boolean preposition(Word word) {
    boolean partitive =
        state.begun()
            && afterCount(state.at() - 1)
            && twoLetters(word, Letters.MIM)
            && !word.pronoun();
    if (!state.begun()
        || (!partitive
            && around.opensContent(word.stem())
            && !ofTitle(word, state.at() + 1)
            && !nameBeforeMark(state.at() + 1))) {
      return false;
    }
    int next = state.at() + 1;
    if (word.pronoun() || word.key().length() < 2 || adverbial(next)) {
      return false;
    }
    boolean leaves = leavesSource(word, next) || ofDeed(word, next);
    if (!partitive && (!word.is(Feature.ATTACHING) || leaves)) {
      return false;
    }
    boolean nounFollows = tokens.isWord(next) || tokens.quoteOpenedAt(next) != null;
    return nounFollows && state.intoPreposition(next);
  }

  /**
   * {@code لم تتحرك الدولة في مواجهة الأزمة}: after a full phrase that is the subject of any verb,
   * what the verb has, unless it tells where a body is or a name is still to come.
   */
  private boolean ofDeed(Word preposition, int next) {
    Word place = tokens.word(next);
    boolean where =
        twoLetters(preposition, Letters.FA) && (place.isAny(LAND) || Words.organization(place));
    boolean charge = overseer(tokens.word(state.start())) && state.words() <= 2; // المشرف العام على
    return around.deed() && state.closed() && !where && !charge && !nameLater(next);
  }

  /** {@code النائبة عن كتلة الوفاء}: right after a title, with the mark of the content to come. */
  private boolean ofTitle(Word preposition, int next) {
    Word title = tokens.word(next - 2);
    if (issued(next - 2) && Words.document(tokens.word(state.start()))) {
      return preposition.is(Feature.ATTACHING);
    }
    if (tokens.word(next - 3).name()) {
      return false; // سيف المالك عن: a surname
    }
    boolean describes = title.isAny(Feature.PARTICIPLE.bit() | Feature.ADJECTIVE.bit());
    if (describes && !title.definite() && Words.document(tokens.word(state.start()))) {
      return true; // بيان صادر عن
    }
    return (Words.person(title) && title.definite() && title.head().agreement().number() == 's'
            || title.is(Feature.PARTICIPLE) && !title.definite())
        && preposition.is(Feature.ATTACHING)
        && around.markFollows()
        && !around.objectFollows()
        && contentLater(next);
  }

  /** {@code مسؤول الكشف عن الآثار سالم الزين أن}: whether a name stands right before the mark. */
  private boolean nameBeforeMark(int from) {
    for (int j = from; j < Math.min(state.limit(), from + FARTHEST_CONTENT); j++) {
      if (syntax.complementizer(j)) {
        return j > from + 2 && syntax.nameLike(j - 1) && given(j - 2);
      }
      if (!tokens.is(j, Type.WORD) || syntax.verb(j) || syntax.finiteCue(j) != null) {
        return false;
      }
    }
    return false;
  }

  private boolean given(int i) {
    Word word = tokens.word(i);
    return word.isAny(GIVEN) && word.head() == null && !word.definite() && syntax.nameLike(i);
  }

  private boolean issued(int adverb) {
    Word issued = tokens.word(adverb - 1);
    return tokens.word(adverb).accusative()
        && !tokens.word(adverb).is(Feature.MASDAR)
        && issued.isAny(ISSUED)
        && issued.head() == null;
  }

  /** Whether the noun after a preposition tells when, where or to whom somebody spoke. */
  private boolean adverbial(int next) {
    boolean superlative = syntax.is(next, Feature.ADJECTIVE) && !tokens.word(next).definite();
    Word noun = tokens.word(next);
    boolean deed = noun.is(Feature.MASDAR) && noun.pronoun() && noun.head() == null;
    return syntax.timeEnd(next) > next
        || deed && state.closed() && !overseer(tokens.word(next - 2)) // لدى استقباله
        || syntax.venue(next)
        || superlative && syntax.venue(next + 1) // في أهم تقرير
        || syntax.is(next, Feature.FILLER)
        || syntax.is(next, Feature.AUDIENCE);
  }

  /** {@code المشرف على علاجه}: a title that a verbal noun completes. */
  private static boolean overseer(Word word) {
    return Words.person(word) && word.is(Feature.PARTICIPLE);
  }

  /** Whether a preposition belongs to the verb, since the source before it is full. */
  private boolean leavesSource(Word preposition, int next) {
    Word first = tokens.word(state.start());
    boolean bareHead =
        state.closed()
            && state.at() == state.start() + 1
            && first.definite()
            && !syntax.nameLike(next + 1);
    boolean relays =
        state.media()
            && !twoLetters(preposition, Letters.FA)
            && !twoLetters(preposition, Letters.MIM);
    if (state.closed() && twoLetters(preposition, Letters.FA) && begins(first, next)) {
      return true;
    }
    if (ofVerb(preposition, next)) {
      return true;
    }
    boolean which = body(next) || Words.person(first) && !around.personFollows();
    if (bareHead && (overseers(first, preposition) || which && nameLater(next))) {
      return false;
    }
    boolean name = state.lastName() && !state.body();
    if (!name && !bareHead && !(relays && !medium(next))) {
      return false;
    }
    boolean anonymous =
        bareHead && first.head() != null && first.head().identified().equals("anonymous");
    boolean takesBody = anonymous || (state.lastName() && twoLetters(preposition, Letters.MIM));
    return !(takesBody && body(next));
  }

  /** {@code علق الوزير على القرار}: on or to a thing, where nothing before asks for it. */
  private boolean ofVerb(Word preposition, int next) {
    Word noun = tokens.word(next);
    Word before = tokens.word(next - 2);
    boolean thing =
        noun.definite()
            && noun.known()
            && (noun.head() == null || Words.document(noun))
            && !noun.name()
            && !noun.isAny(PROPER | Feature.TITLE_PREFIX.bit() | Feature.ORGANIZATION.bit());
    boolean asks =
        before.isAny(Feature.PARTICIPLE.bit() | Feature.MASDAR.bit())
            || tokens.word(state.start()).is(Feature.PARTICIPLE)
            || Words.document(tokens.word(state.start()));
    boolean office = state.words() == 2 && Words.person(tokens.word(next - 3)); // المشرف العام على
    return !office
        && preposition.key().length() == 3
        && preposition.key().charAt(0) != Letters.BA
        && thing
        && !asks;
  }

  /** {@code المشرفون على إصابته}: a participle keeps its preposition, unless the content has it. */
  private static boolean overseers(Word first, Word preposition) {
    return first.is(Feature.PARTICIPLE) && preposition.key().length() > 2;
  }

  /** {@code شرعت الحكومة في إجراء تحقيق}: what a body is about to do, not which one it is. */
  private boolean begins(Word first, int next) {
    Word deed = tokens.word(next);
    return Words.organization(first)
        && deed.is(Feature.MASDAR)
        && !deed.definite()
        && deed.head() == null;
  }

  /** {@code على شبكة الإنترنت}: where a medium is to be found. */
  private boolean medium(int next) {
    return Words.media(tokens.word(next)) || syntax.is(next, Feature.OUTLET);
  }

  /** {@code العقيد في شرطة الساحل سالم الزين}: a name after the body that somebody belongs to. */
  private boolean nameLater(int from) {
    for (int j = from + 1; j < Math.min(state.limit() - 1, from + FARTHEST_NAME); j++) {
      Word word = tokens.word(j);
      if (!tokens.is(j, Type.WORD) || syntax.functionWord(j) || syntax.verb(j)) {
        return false;
      }
      if (given(j) && syntax.nameLike(j + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean twoLetters(Word word, char first) {
    return word.key().length() == 2 && word.key().charAt(0) == first;
  }

  /** {@code فلان من «حركة الفجر»}: the body that somebody belongs to. */
  private boolean body(int next) {
    Word word = tokens.word(next);
    Quote quote = tokens.quoteOpenedAt(next);
    return Words.organization(word)
        || word.is(Feature.ORGANIZATION)
        || quote != null && syntax.nameQuote(quote);
  }

  /** A noun with a one-letter preposition, after other words: {@code باسم}, {@code لشؤون}. */
  boolean clitic(Word word) {
    char letter = word.preposition();
    int i = state.at();
    Phrase phrase = syntax.phraseAt(i);
    boolean outlet =
        phrase != null && phrase.feature() == Feature.OUTLET && phrase.keys().size() > 1;
    boolean named = state.lastName() || titleBeforeName(word);
    if (named && !outlet && nameAsSpelt(word)) {
      return state.takeName();
    }
    if (letter == Letters.KA || syntax.timeEnd(i) > i) {
      return false;
    }
    boolean inside = place(word) || letter == Letters.LI && ofOffice(word);
    boolean office = letter == Letters.LI && ofOffice(word) && nameLater(i);
    boolean paperOfDeed = // ألقى المدير بكلمة
        around.deed() && letter == Letters.BA && Words.document(word);
    if (paperOfDeed && state.closed() && !word.definite()) {
      return false;
    }
    if (around.opensContent(letter) && !office && !(inside && contentLater(i + 1))) {
      return false;
    }
    if (state.lastName() && !state.body() || letter == Letters.BA && !ties(word)) {
      return false;
    }
    boolean medium = outlet || word.is(Feature.OUTLET) || Words.media(word);
    boolean paper = Words.document(tokens.word(state.start()));
    if (letter == Letters.LI && medium && !state.media() && !paper) {
      return false;
    }
    if (syntax.venue(i) && word.head() == null || letter == Letters.LI && told(word)) {
      return false;
    }
    state.complement();
    return state.take(
        1, word.definite() || Words.possessed(word) || word.isAny(LAND) || word.name());
  }

  /** {@code الأمين العام للمنظمة}: the body of an office that an adjective tells apart. */
  private boolean ofOffice(Word word) {
    Word first = tokens.word(state.start());
    Word before = tokens.word(state.at() - 1);
    return word.definite()
        && (Words.organization(word) || word.is(Feature.ORGANIZATION))
        && (Words.person(first) || Words.organization(first))
        && state.words() > 1
        && before.definite()
        && before.is(Feature.ADJECTIVE)
        && before.head() == null;
  }

  /** {@code أكد الوزير للأهالي أن}: to whom, after an office of one word. */
  private boolean told(Word word) {
    Word first = tokens.word(state.start());
    boolean show = !word.definite() && syntax.venue(state.at()); // لبرنامج «الملعب»
    return (show || word.definite() && word.heads("group"))
        && state.words() == 1
        && state.closed()
        && Words.person(first);
  }

  /** {@code الدكتور بردوخ الغامدي}: a word that nobody knows between title and surname. */
  private boolean titleBeforeName(Word word) {
    Word title = tokens.word(state.at() - 1);
    Word next = tokens.word(state.at() + 1);
    return !word.known()
        && title.definite()
        && Words.person(title)
        && next.is(Feature.FAMILY_NAME)
        && next.head() == null;
  }

  /** {@code جيم كرامر}: a name whose first letter only looks like a preposition. */
  private boolean nameAsSpelt(Word word) {
    boolean surname = // جون بايرن:
        word.preposition() == Letters.BA
            && !word.isAny(NOUNS | LAND | Feature.TIME_UNIT.bit())
            && around.markFollows()
            && syntax.nameEnds(state.at() + 1);
    boolean like = word.preposition() == Letters.KA || surname;
    return !word.definite() && !word.pronoun() && (like || !word.known()) && word.head() == null;
  }

  /** {@code بوزارة}, {@code بالرياض}, {@code لكرة}: where, or of what, rather than what is said. */
  private boolean place(Word word) {
    if (word.preposition() == Letters.LI) {
      boolean deed =
          word.is(Feature.MASDAR)
              && !word.is(Feature.NOUN)
              && !(word.definite() && !around.personFollows());
      boolean thing = word.head() == null || !around.personFollows() && Words.organization(word);
      return thing && !deed && word.isAny(NOUNS);
    }
    return word.isAny(PROPER | Feature.TITLE_PREFIX.bit()) || Words.organization(word);
  }

  /** Whether what is said is still to come in this clause, from token {@code from} on. */
  private boolean contentLater(int from) {
    for (int j = from; j < Math.min(state.limit(), from + FARTHEST_CONTENT); j++) {
      if (tokens.is(j, Type.STOP) || syntax.finiteCue(j) != null) {
        return false;
      }
      Word word = tokens.word(j);
      boolean clause = syntax.complementizer(j) || tokens.is(j, Type.COLON);
      boolean open =
          word.preposition() != 0
              ? around.opensContent(word.preposition()) && !place(word)
              : around.opensContent(word.key());
      if (clause || open) {
        return !word.conjunction();
      }
    }
    return false;
  }

  /** {@code بالمؤسسة} tells which; {@code بحياة} belongs to a verb. */
  private boolean ties(Word word) {
    Word first = tokens.word(state.start());
    boolean alone = state.closed() && state.words() == 1;
    boolean bodyAlone = alone && Words.organization(first);
    boolean office = first.definite() && Words.person(first) && !first.is(Feature.PARTICIPLE);
    if (alone && office && thing(word)) {
      return false; // أشاد الوزير بالجهود
    }
    Word before = tokens.word(state.at() - 1);
    boolean asked = // المكلف بتعليم الطائف
        before.definite() && before.is(Feature.PARTICIPLE) && before.head() == null;
    return asked
        || word.definite()
            && !word.is(Feature.CHARGE) // ألقى باللوم
            && !(bodyAlone
                && !word.isAny(PROPER | Feature.TITLE_PREFIX.bit())) // نددت الهيئة بالقرار
        || word.head() != null && (!bodyAlone || !Words.document(word))
        || Words.possessed(word)
        || word.isAny(PROPER | Feature.ATTACHING.bit());
  }

  /** A definite noun that is no place, body or task one can belong to. */
  private static boolean thing(Word word) {
    return word.definite()
        && word.known()
        && (word.head() == null || Words.document(word) || Words.person(word))
        && !word.name()
        && !word.isAny(PROPER | Feature.TITLE_PREFIX.bit() | Feature.ATTACHING.bit());
  }

  /** A conjunction that stands alone: {@code أو} before another source. */
  boolean coordinator(Word word) {
    int next = state.at() + 1;
    boolean joins =
        word.key().length() <= 2
            && state.begun()
            && syntax.nominal(next)
            && tokens.word(next).head() != null;
    return joins && state.reopen(next);
  }

  /** {@code و} and a noun: another source, or more of this one. */
  boolean coordination(Word word) {
    int i = state.at();
    if (syntax.verb(i) || syntax.finiteCue(i) != null || syntax.participleCue(i) != null) {
      return false;
    }
    boolean object =
        around.objectFollows()
            && word.is(Feature.MASDAR)
            && !word.definite()
            && word.head() == null
            && !task(word);
    boolean misplaced =
        word.definite() && !state.closed() && !state.lastAdjective() && state.inPreposition();
    if (object || misplaced || !goesOn(word)) {
      return false;
    }
    boolean title = syntax.title(i);
    boolean name = word.name() && !word.definite() && !title;
    boolean adjective = state.lastAdjective() && word.is(Feature.ADJECTIVE) && !word.definite();
    state.take(1, word.definite() || Words.possessed(word) || name || word.is(Feature.COUNTRY));
    if (name || (!word.known() && !word.definite())) {
      state.named();
    }
    state.adjective(adjective);
    return true;
  }

  /** {@code وكيل الوزارة للتفتيش وتطوير العمل}: a further task of an office. */
  private boolean task(Word word) {
    return word.is(Feature.MASDAR)
        && (!around.objectFollows() || around.markFollows())
        && syntax.is(state.at() - 1, Feature.MASDAR)
        && state.inPreposition();
  }

  /** Whether a noun with {@code و} can stand beside the one before it. */
  private boolean goesOn(Word word) {
    boolean fits =
        state.closed()
            ? word.definite() || !word.known() || task(word)
            : !word.definite() && syntax.nominal(state.at());
    Word land = tokens.word(state.at() + 1);
    boolean region = // منطقة الشرق الأوسط وشمال أفريقيا
        word.is(Feature.NOUN) && !word.pronoun() && land.isAny(LAND) && land.preposition() == 0;
    return fits
        || region && state.closed()
        || word.head() != null
        || word.name()
        || word.pronoun()
        || word.isAny(PROPER | Feature.ADJECTIVE.bit());
  }
}
