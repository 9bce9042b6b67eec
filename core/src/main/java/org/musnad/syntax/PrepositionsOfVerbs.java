package org.musnad.syntax;

import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;

/**
 * Whether a preposition after a source that lacks nothing belongs to the verb: {@code علق الوزير |
 * على القرار}, not {@code سالم الزين من «حركة الفجر»}.
 */
final class PrepositionsOfVerbs {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final PhraseAhead ahead;

  PrepositionsOfVerbs(Syntax syntax, PhraseState state, PhraseAhead ahead) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.ahead = ahead;
  }

  /** Whether the preposition before token {@code next} is the verb's rather than the source's. */
  boolean at(Word preposition, int next) {
    return leavesSource(preposition, next) || ofDeed(preposition, next);
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
            && !Words.twoLetters(preposition, Letters.FA)
            && !Words.twoLetters(preposition, Letters.MIM);
    if (state.closed() && Words.twoLetters(preposition, Letters.FA) && begins(first, next)) {
      return true;
    }
    if (ofVerb(preposition, next)) {
      return true;
    }
    boolean which = body(next) || Words.person(first) && !state.around().personFollows();
    boolean holder = which && (ahead.nameLater(next) || ahead.nameAfterComma(next));
    boolean among = // المشاركون في الاعتصام
        Words.doers(first)
            && Words.asks(first)
            && Words.twoLetters(preposition, Letters.FA)
            && state.around().markFollows()
            && tokens.word(next).definite();
    if (bareHead
        && (overseers(first, preposition)
            || among
            || represents(next)
            || holder
            || seated(first, preposition, next))) {
      return false;
    }
    boolean name = state.lastName() && !state.body();
    if (!name && !bareHead && !(relays && !medium(next))) {
      return false;
    }
    return !belongs(first, preposition, next, bareHead);
  }

  /**
   * {@code السلطات في ولاية الجبل}, {@code السكان في الفلبين}, {@code العلماء في مركز الأبحاث}: the
   * place or body that an office of the state or some people are of.
   */
  private boolean seated(Word first, Word preposition, int next) {
    Word place = tokens.word(next);
    boolean people = first.heads("group");
    boolean office =
        first.heads("organization") && first.head().identified().equals("role") || people;
    return Words.twoLetters(preposition, Letters.FA)
        && office
        && !(people && place.is(Feature.ADJECTIVE)) // المحللون في المتوسط
        && (place.isAny(Words.LAND | Feature.TITLE_PREFIX.bit()) || people && body(next));
  }

  /** Whether what follows a full source tells to which body, people or place it belongs. */
  private boolean belongs(Word first, Word preposition, int next, boolean bareHead) {
    boolean anonymous =
        bareHead && first.head() != null && first.head().identified().equals("anonymous");
    boolean nameFrom = state.lastName() && Words.twoLetters(preposition, Letters.MIM);
    boolean one = // سالم الزين من سكان الحي, من موقع «الأفق»
        nameFrom
            && !state.around().deed()
            && !state.around().personFollows() // طالب سالم الزين من رؤساء البلديات
            && (tokens.word(next).heads("group") || medium(next) && state.around().markFollows());
    boolean anybody = // المواطن سالم الزين من حائل, سالم الزين من حائل; not الوزير سالم من جنيف
        Words.person(first)
            ? first.head().identified().equals("anonymous")
            : state.nameWords() > 1
                && state.nameWords() == state.words()
                && state.around().markFollows();
    boolean origin = nameFrom && anybody && tokens.word(next).isAny(Words.LAND);
    boolean sent = // سفير المملكة سالم الزين لدى الاتحاد
        state.lastName()
            && Words.person(first)
            && preposition.length() == 3
            && preposition.firstLetter() == Letters.LI
            && preposition.lastLetter() == Letters.YA
            && (Words.organization(tokens.word(next)) || tokens.word(next).isAny(Words.PROPER));
    return origin
        || sent
        || one
        || (anonymous || nameFrom) && body(next)
        || anonymous && syntax.is(next, Feature.ONE);
  }

  /**
   * {@code علق الوزير على القرار}, {@code على هذه الأنباء}, {@code على ذلك}: on or to a thing,
   * where nothing before asks for it.
   */
  private boolean ofVerb(Word preposition, int next) {
    boolean pointed = syntax.is(next, Feature.DEMONSTRATIVE) && !tokens.word(next).pronoun();
    Word noun = tokens.word(pointed && tokens.word(next + 1).definite() ? next + 1 : next);
    Word before = tokens.word(next - 2);
    boolean thing =
        (noun.definite() || pointed)
            && (noun.known() || noun.key().endsWith(Letters.FEMININE_PLURAL))
            && (noun.head() == null || Words.document(noun))
            && !noun.name()
            && !noun.isAny(Words.PROPER | Feature.TITLE_PREFIX.bit() | Feature.ORGANIZATION.bit());
    boolean asks =
        (before.is(Feature.MASDAR) || Words.asks(before) || described(next - 2) || since(next - 2))
                && !Words.organization(before) // الشركة
            || ofStart()
            || Words.document(tokens.word(state.start()));
    Word head = tokens.word(next - 3);
    boolean office =
        state.words() == 2 && Words.person(head) && head.definite(); // المشرف العام على
    return (pointed || !office)
        && preposition.length() == 3
        && preposition.firstLetter() != Letters.BA
        && thing
        && !asks;
  }

  /** {@code المنتقل حديثا إلى}: whether an adverb there stands between a participle and its own. */
  private boolean since(int adverb) {
    return state.words() > 1
        && PhrasePrepositions.adverb(tokens.word(adverb))
        && Words.participle(tokens.word(adverb - 1));
  }

  /** {@code سالم الزين الموجود على الحدود}: whether a participle there tells more of a name. */
  private boolean described(int i) {
    Word word = tokens.word(i);
    boolean quality = // الجيش المنتشر على الحدود أن
        state.around().markFollows()
            && state.words() == 2
            && word.head() == null
            && !word.is(Feature.TIME_MODIFIER)
            && tokens.word(i - 1).definite();
    return (state.afterName() || quality) && Words.participle(word);
  }

  /**
   * {@code المشرف العام على}: whether the participle that begins the phrase still asks for more.
   */
  private boolean ofStart() {
    Word first = tokens.word(state.start());
    return first.is(Feature.PARTICIPLE) || state.words() <= 2 && Words.asks(first);
  }

  /** {@code المشرفون على إصابته}: a participle keeps its preposition, unless the content has it. */
  private boolean overseers(Word first, Word preposition) {
    boolean about = // المدافعون عن حقوق العمال أن
        state.around().markFollows() && Words.twoLetters(preposition, Letters.AYN);
    return Words.asks(first) && (about || preposition.length() > 2);
  }

  /** {@code بحسب النائب عن كتلة الوفاء}: the body or place that somebody's office stands for. */
  private boolean represents(int next) {
    Word who = tokens.word(state.start());
    Word whom = tokens.word(next);
    return Words.person(who)
        && who.head().is(HeadTrait.REPRESENTATIVE)
        && syntax.about(next - 1)
        && (body(next) || whom.is(Feature.TITLE_PREFIX) || whom.may(Domain.PLACE_HEAD));
  }

  /** {@code شرعت الحكومة في إجراء تحقيق}: what a body is about to do, not which one it is. */
  private boolean begins(Word first, int next) {
    Word deed = tokens.word(next);
    return Words.organization(first)
        && !syntax.is(next - 2, Feature.MASDAR) // المكلفة بالتحقيق في انهيار السد
        && deed.is(Feature.MASDAR)
        && !deed.definite()
        && deed.head() == null;
  }

  /** {@code على شبكة الإنترنت}: where a medium is to be found. */
  private boolean medium(int next) {
    return Words.media(tokens.word(next)) || syntax.is(next, Feature.OUTLET);
  }

  /** {@code فلان من «حركة الفجر»}: the body that somebody belongs to. */
  private boolean body(int next) {
    Word word = tokens.word(next);
    Quote quote = tokens.quoteOpenedAt(next);
    return Words.organization(word)
        || word.is(Feature.ORGANIZATION)
        || quote != null && syntax.nameQuote(quote);
  }

  /**
   * {@code لم تتحرك الدولة في مواجهة الأزمة}: after a full phrase that is the subject of any verb,
   * what the verb has, unless it tells where a body is or a name is still to come.
   */
  private boolean ofDeed(Word preposition, int next) {
    Word place = tokens.word(next);
    boolean where =
        Words.twoLetters(preposition, Letters.FA)
            && (place.isAny(Words.LAND) || Words.organization(place));
    boolean charge = // المشرف العام على, سالم الزين، المشرف على
        Words.overseer(tokens.word(state.start())) && state.words() <= 2
            || Words.overseer(tokens.word(next - 2)) && !Words.twoLetters(preposition, Letters.FA);
    boolean asked = // الخبراء المكلفون من البلدية
        tokens.word(next - 2).definite()
            && Words.asks(tokens.word(next - 2))
            && Words.twoLetters(preposition, Letters.MIM);
    Word first = tokens.word(state.start());
    boolean anyone = // خبير اقتصادي | حول الأسعار; not من لبنان, في المياه
        state.lastAdjective()
            && Words.person(first)
            && !first.definite()
            && !Words.twoLetters(preposition, Letters.MIM)
            && !Words.twoLetters(preposition, Letters.FA);
    boolean some = // سخر آخرون من القرار
        state.oneWordOfDeed()
            && Words.somePeople(first)
            && Words.deedOrPaper(place)
            && !Words.twoLetters(preposition, Letters.FA);
    return state.around().deed()
        && (state.closed() || anyone || some)
        && !where
        && !charge
        && !asked
        && !ahead.nameLater(next);
  }
}
