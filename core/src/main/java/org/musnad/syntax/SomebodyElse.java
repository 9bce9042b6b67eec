package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Whether a name, title or medium after a source is no part of it but somebody else, who is asked,
 * told or accused: {@code أبلغ وزير المال سالم الزين رئيس الحكومة}.
 */
final class SomebodyElse {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final PhraseAhead ahead;
  private final PhraseObjects objects;

  SomebodyElse(Syntax syntax, PhraseState state, PhraseAhead ahead, PhraseObjects objects) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.ahead = ahead;
    this.objects = objects;
  }

  /**
   * {@code تتهم النقابة صالح بكذا}: somebody's name right after a body with its article, which can
   * be no part of the body's, {@code تتهم النيابة في بوليفيا سالم}, or after where it is; not
   * {@code الكلية العامة للملك خالد}, after a title.
   */
  boolean another(Word word) {
    Word body = tokens.word(state.start());
    Word before = tokens.word(state.at() - 1);
    boolean titled = Words.person(before) && !before.head().plural();
    boolean there = before.isAny(Words.LAND) && syntax.preposition(state.at() - 2);
    return state.begun()
        && (state.around().objectFollows() || there && state.around().personFollows())
        && (word.name() || there && !word.known())
        && body.definite()
        && Words.organization(body)
        && !word.definite()
        && !word.conjunction()
        && word.preposition() == 0
        && (before.definite() || there)
        && !titled
        && !word.isAny(Words.PROPER | Feature.OUTLET.bit())
        && word.head() == null;
  }

  /**
   * {@code يتهم الجمهوريون سالم الزين}: one man, whom several accuse, as his name is not theirs.
   */
  boolean afterMen(Word word) {
    return state.afterMen(tokens.word(state.at() - 1))
        && word.given()
        && !syntax.preposition(state.at()) // على, spelt as علي
        && !word.definite()
        && !word.conjunction();
  }

  /** Whether a name of the gazetteer is another's than the source's. */
  boolean namesAnother(Word word, Phrase phrase) {
    boolean told = phrase.feature() == Feature.OUTLET && anyoneDescribed();
    return told
        || word.definite() && objects.object(word, false)
        || state.closed() && state.around().personFollows() && another(word, phrase)
        || objects.afterFullPlural();
  }

  /** {@code أبلغ مصدر أمني الوكالة أن}: a medium that one of many tells something. */
  boolean mediumTold(Word word) {
    return Words.media(word) && word.preposition() == 0 && anyoneDescribed();
  }

  /** {@code مصدر أمني}: one of many with what he is, which is full, where somebody can be told. */
  private boolean anyoneDescribed() {
    Word first = tokens.word(state.start());
    return state.around().personFollows() && state.lastAdjective() && Words.anybody(first);
  }

  /** {@code أبلغ سالم رويترز أن}, {@code طالب وزير المال تركيا}: a name that is another's. */
  private boolean another(Word word, Phrase phrase) {
    boolean body = phrase.feature() == Feature.ORGANIZATION || phrase.feature() == Feature.COUNTRY;
    Word first = tokens.word(state.start());
    boolean alone = // الشركة إيطاليا
        first.is(Feature.ORGANIZATION)
            || first.definite() && (Words.organization(first) || Words.person(first));
    boolean holder = state.lastName() && state.titled() && phrase.keys().size() > 1;
    boolean full =
        state.completed() || state.words() == 1 && alone || holder || countryAfterName(phrase);
    return phrase.feature() == Feature.OUTLET || body && !word.definite() && full;
  }

  /**
   * {@code دعا سالم الزين تركيا إلى}: a country, though its name be somebody's too, after a name of
   * two words or more, where somebody can be asked; not {@code تنظيم أجناد مصر}, a body.
   */
  boolean countryAfterName(Phrase phrase) {
    Word first = tokens.word(state.start());
    boolean body = Words.organization(first) || Words.media(first) || first.heads("group");
    boolean surname = // مارك كاميرون
        state.nameWords() == 1
            && syntax.is(state.at(), Feature.FOREIGN_NAME)
            && syntax.is(state.at() - 1, Feature.FOREIGN_NAME);
    return !surname
        && state.around().personFollows()
        && state.lastName()
        && state.words() > 1
        && phrase.feature() == Feature.COUNTRY
        && !body
        && !state.body();
  }

  /** Whether an indefinite word after a full phrase is somebody else, asked or told. */
  boolean somebodyElse(Word word, boolean title) {
    boolean owned = Words.possessed(word) || title && hisOwn(word); // نظيره
    if (state.around().personFollows() && owned && !word.name()) {
      return true; // نصح المدرب لاعبيه: whose they are says that he is no one of them
    }
    boolean object = state.around().objectFollows() && Words.possessed(word) || accusative(word);
    return title && (object || state.around().personFollows() && someoneElse());
  }

  /** {@code نظيره}, which is spelt like {@code نظيرة}; not {@code فقيه}. */
  private boolean hisOwn(Word word) {
    return word.head().agreement().gender() == 'f' && syntax.his(state.at());
  }

  /** {@code معالجا}: the alif of an object, which a title after a name has not. */
  private boolean accusative(Word word) {
    return word.length() > 3 && word.lastLetter() == Letters.ALIF && !word.pronoun();
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
            || first.heads("group")
            || first.isAny(Feature.COUNTRY.bit() | Feature.ORGANIZATION.bit());
    return body || state.lastName() && (state.office() || ahead.namedTitle());
  }

  /** {@code صرح للإذاعة مصدر أمني}: who tells it, after a medium that is told. */
  boolean toldFirst(Word word) {
    return state.media()
        && !word.name()
        && !word.conjunction()
        && word.preposition() == 0
        && tokens.word(state.start()).preposition() == Letters.LI;
  }
}
