package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Whether a noun is no more of the source but the object of its verb: what is said, or who is asked
 * or told.
 */
final class PhraseObjects {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final PhraseQualities qualities;

  PhraseObjects(Syntax syntax, PhraseState state, PhraseAhead ahead) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.qualities = new PhraseQualities(syntax, state, ahead);
  }

  /** What says more of a noun that stands before it. */
  PhraseQualities qualities() {
    return qualities;
  }

  /** {@code أقامت سيدة دعوى على أخيها}: a paper that anybody at all files or sends. */
  boolean filed(Word word) {
    Word first = tokens.word(state.start());
    return state.around().deed()
        && state.words() == 1
        && Words.anybody(first)
        && Words.document(word)
        && !word.definite()
        && !word.pronoun()
        && word.preposition() == 0
        && !tokens.word(state.at() + 1).definite();
  }

  /** Whether a definite word is the object rather than more of the phrase. */
  boolean object(Word word, boolean family) {
    if (state.around().personFollows()
        && (oneAfterMany(word) || manyAfterOne(word) || bodyAfterName(word))) {
      return true;
    }
    if (!state.around().objectFollows()) {
      return state.around().personFollows()
          && word.key().endsWith(Letters.OBLIQUE_PLURAL)
          && others(word);
    }
    if (qualities.more(word)) {
      return false;
    }
    boolean adjective = word.isAny(Words.ADJECTIVES) || qualities.participle(word);
    boolean named = // مدير عام المصلحة: he has no office without it
        syntax.is(state.at() - 1, Feature.TIME_UNIT);
    if (state.lastAdjective()
        && qualities.general(word)
        && (named || !state.around().personFollows())) {
      return false;
    }
    if (others(word) || state.lastAdjective() && (word.head() != null || !adjective)) {
      return true;
    }
    return state.closed() && (!family && !qualities.describes(word) || addressee(word));
  }

  /** {@code ناشد أهالي القرية المحافظ سالم الزين}: one person, who can't be what many are. */
  private boolean oneAfterMany(Word word) {
    int next = state.at() + 1;
    Word first = tokens.word(state.start());
    boolean many =
        first.heads("group")
            || first.is(Feature.QUANTIFIER)
            || Words.person(first) && first.head().plural();
    return many
        && first.length() > 2 // not كل من
        && state.closed()
        && Words.person(word)
        && !word.head().plural()
        && word.preposition() == 0
        && !Words.person(tokens.word(state.at() - 1))
        && syntax.names().given(Words.person(tokens.word(next)) ? next + 1 : next);
  }

  /**
   * {@code أبلغت وزارة الصحة المصرية المسافرين}: several people, after one body or person that is
   * full.
   */
  private boolean manyAfterOne(Word word) {
    Word first = tokens.word(state.start());
    Word before = tokens.word(state.at() - 1);
    boolean called = state.lastName() && state.nameWords() > 1; // دعا محمد حسين السكان
    boolean one =
        called || (Words.organization(first) || Words.person(first)) && !first.head().plural();
    boolean many =
        word.head() != null
            ? word.head().plural() && (Words.person(word) || word.heads("group"))
            : word.key().endsWith(Letters.OBLIQUE_PLURAL) && word.is(Feature.PARTICIPLE);
    return one
        && many
        && state.words() > 1
        && word.preposition() == 0
        && (before.definite() || called)
        && (before.head() == null || before.head().agreement().number() == 's')
        && !before.heads("group")
        && !word.is(Feature.DEMONYM)
        && (word.key().endsWith(Letters.OBLIQUE_PLURAL)
            || !word.is(Feature.ADJECTIVE)) // not الأسري, spelt like prisoners
        && !before.key().endsWith(Letters.OBLIQUE_PLURAL)
        && !before.key().endsWith(Letters.NOMINATIVE_PLURAL);
  }

  /** {@code طالب محمد حسين الحكومة}: a body after somebody's full name. */
  private boolean bodyAfterName(Word word) {
    return state.lastName()
        && state.nameWords() > 1
        && Words.organization(word)
        && !word.name()
        && word.preposition() == 0;
  }

  /** {@code الخازن المصورين}: several after one. */
  private boolean others(Word word) {
    Word before = tokens.word(state.at() - 1);
    boolean several = word.head() == null || word.head().plural();
    boolean plural =
        (word.key().endsWith(Letters.OBLIQUE_PLURAL) && several
                || word.key().endsWith(Letters.FEMININE_PLURAL))
            && word.known()
            && !word.name()
            && !word.is(Feature.NAME_PARTICLE); // جمال الدين
    return plural
        && (state.lastName()
            || state.closed()
                && state.words() == 1
                && (before.head() == null || !before.head().plural() && !manyIn(before))
                && !before.key().endsWith(Letters.NOMINATIVE_PLURAL)
                && !before.key().endsWith(Letters.OBLIQUE_PLURAL));
  }

  /** {@code الأهالي}: one word for many. */
  private static boolean manyIn(Word word) {
    return word.head().agreement().number() != 's';
  }

  /** {@code طالب الأهالي البلدية بإصلاح}: a body, and then what is asked of it. */
  private boolean addressee(Word word) {
    if (!state.around().personFollows() || word.head() == null) {
      return false;
    }
    if (describesOccasion(word)) {
      return false;
    }
    Quote name = tokens.quoteClosedAt(state.at() - 1);
    if (name != null && Words.media(word) && word.is(Feature.ADJECTIVE)) {
      return false; // جريدة «الأفق» اليومية
    }
    Word next = tokens.word(state.at() + 1);
    boolean content =
        next.preposition() != 0
            ? state.around().opensContent(next.preposition())
            : state.around().opensContent(next.key());
    if (Words.person(word)) {
      boolean asks = syntax.isPhrase(state.at() + 1, Feature.QUESTION);
      return (content || asks)
          && state.closed()
          && state.words() == 1 // سأل القاضي المتهم عن
          && !Words.sort(tokens.word(state.at() - 1), word);
    }
    if (Words.person(next) && next.definite()) {
      return false; // أعضاء المجالس البلدية المهندس سالم: no body is asked by its person
    }
    boolean full =
        word.isAny(Words.ADJECTIVES)
            && state.closed()
            && !state.titled()
            && !state.lastName()
            && !syntax.is(state.at() - 1, Feature.QUANTIFIER); // بعضهم البلدية
    boolean several = word.heads("group") && word.head().plural(); // not المسؤولين المعنيين
    boolean deed = // ناشد أهالي القرية المسؤولين التدخل
        several
            && tokens.word(state.start()).heads("group")
            && word.key().endsWith(Letters.OBLIQUE_PLURAL)
            && !tokens.word(state.at() - 1).key().endsWith(Letters.OBLIQUE_PLURAL)
            && next.is(Feature.MASDAR);
    return !full && (content || deed || !several);
  }

  /** {@code المؤتمر الصحفي}, {@code قناة المدار الفضائية}: a quality, which nobody is asked by. */
  private boolean describesOccasion(Word word) {
    boolean press = word.lastLetter() == Letters.YA && syntax.venue(state.at() - 1);
    boolean channel = Words.media(word) && Words.media(tokens.word(state.at() - 2));
    return word.is(Feature.ADJECTIVE) && (press || channel);
  }

  /** {@code محللون القرار}: a plural that has kept its nun is no construct. */
  boolean afterFullPlural() {
    Word before = tokens.word(state.at() - 1);
    boolean several = // آخرون
        !before.is(Feature.NUMBER)
            && (before.head() != null ? before.head().plural() : alone(before));
    return state.begun()
        && !state.closed()
        && !before.definite()
        && (several && before.key().endsWith(Letters.NOMINATIVE_PLURAL) || counted(before));
  }

  /** {@code 12 نائبا الحكومة}: what a number counts, in the accusative, is no construct either. */
  private boolean counted(Word before) {
    return before.accusative()
        && before.lastLetter() == Letters.ALIF
        && (tokens.is(state.at() - 2, Type.NUMBER) || syntax.is(state.at() - 2, Feature.NUMBER));
  }

  private boolean alone(Word word) {
    return state.words() == 1 && word.is(Feature.ADJECTIVE) && !word.name();
  }
}
