package org.musnad.mention;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Rules for nouns with a one-letter preposition in a noun phrase: each tells more of the source, or
 * is the verb's.
 */
final class PhraseClitics {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final NounPhrases.Around around;
  private final PhraseAhead ahead;

  PhraseClitics(Syntax syntax, PhraseState state, NounPhrases.Around around, PhraseAhead ahead) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.around = around;
    this.ahead = ahead;
  }

  /** A noun with a one-letter preposition, after other words: {@code باسم}, {@code لشؤون}. */
  boolean clitic(Word word) {
    char letter = word.preposition();
    int i = state.at();
    Phrase phrase = syntax.phraseAt(i);
    boolean outlet =
        phrase != null && phrase.feature() == Feature.OUTLET && phrase.keys().size() > 1;
    boolean named = state.lastName() || unknownBetweenTitleAndSurname(word);
    if (named && !outlet && nameAsSpelt(word)) {
      return state.takeName();
    }
    if (letter == Letters.KA || syntax.timeEnd(i) > i) {
      return false;
    }
    boolean inside = ahead.place(word) || letter == Letters.LI && ofOffice(word);
    boolean office = letter == Letters.LI && ofOffice(word) && ahead.nameLater(i);
    boolean paperOfDeed = // ألقى المدير بكلمة
        around.deed() && letter == Letters.BA && Words.document(word);
    if (paperOfDeed && state.closed() && !word.definite()) {
      return false;
    }
    if (around.opensContent(letter) && !office && !(inside && ahead.contentLater(i + 1))) {
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
        1, word.definite() || Words.possessed(word) || word.isAny(Words.LAND) || word.name());
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
  private boolean unknownBetweenTitleAndSurname(Word word) {
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
            && !word.isAny(Words.NOMINAL | Words.LAND | Feature.TIME_UNIT.bit())
            && around.markFollows()
            && syntax.names().nameEnds(state.at() + 1);
    boolean like = word.preposition() == Letters.KA || surname;
    return !word.definite() && !word.pronoun() && (like || !word.known()) && word.head() == null;
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
                && !word.isAny(Words.PROPER | Feature.TITLE_PREFIX.bit())) // نددت الهيئة بالقرار
        || word.head() != null && (!bodyAlone || !Words.document(word))
        || Words.possessed(word)
        || word.isAny(Words.PROPER | Feature.ATTACHING.bit());
  }

  /** A definite noun that is no place, body or task one can belong to. */
  private static boolean thing(Word word) {
    return word.definite()
        && word.known()
        && (word.head() == null || Words.document(word) || Words.person(word))
        && !word.name()
        && !word.isAny(Words.PROPER | Feature.TITLE_PREFIX.bit() | Feature.ATTACHING.bit());
  }
}
