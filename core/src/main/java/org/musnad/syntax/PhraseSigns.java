package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Rules for what is no word in a noun phrase: numbers, quotations, parentheses, commas, dashes.
 * Each moves the phrase on and tells whether it may go on.
 */
final class PhraseSigns {
  private static final int LONGEST_ASIDE = 16;
  private static final int LONGEST_NICKNAME = 2;
  private static final int FARTHEST_MARK = 30;
  private static final int LONGEST_NAME = 5;

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final PhraseClauses clauses;
  private final ClosedAsides asides;
  private final FurtherNames further;

  PhraseSigns(Syntax syntax, PhraseState state, PhraseClauses clauses) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.clauses = clauses;
    this.asides = new ClosedAsides(syntax);
    this.further = new FurtherNames(syntax);
  }

  boolean number() {
    int i = state.at();
    int day = dayEnd();
    if (day > i) {
      return state.take(day - i, true);
    }
    boolean time = state.begun() && syntax.timeEnd(i) > i;
    boolean ordinal = state.begun() && bareArticle(i - 1);
    int words = state.begun() ? 1 : syntax.shareEnd(i + 1) - i; // 40 بالمئة من التجار
    if (state.begun() && age(i)) {
      return state.finish(i, i + 2);
    }
    boolean paper = state.begun() && calls(i);
    return (!state.closed() || ordinal || paper) && !time && state.take(words, ordinal || paper);
  }

  /**
   * {@code حركة 20 فبراير}, {@code قوى الثامن من آذار}: the token after the day and month by which
   * a body is called, where it lacks its name, or the phrase's next.
   */
  private int dayEnd() {
    int i = state.at();
    Word body = tokens.word(i - 1);
    boolean open = state.begun() && !state.closed() && Words.organization(body);
    if (!open || body.definite() || body.pronoun()) {
      return i;
    }
    boolean nth = tokens.word(i).definite() && syntax.from(i + 1);
    int month = nth ? i + 2 : i + 1;
    boolean day = (nth || tokens.is(i, Type.NUMBER)) && tokens.word(month).is(Feature.MONTH);
    return day ? month + 1 : i;
  }

  /** The token after a number or day, in words, that tells which paper or body is meant. */
  int tellingEnd() {
    return Math.max(numberEnd(), dayEnd());
  }

  /**
   * {@code القانون رقم 12 لسنة 2015}, {@code القرار رقم (7)}: the token after the number by which a
   * paper or body is told apart, with its year, or the phrase's next.
   */
  private int numberEnd() {
    int i = state.at();
    if (!state.begun() || syntax.phraseAt(i, Feature.NUMBERED) == null) {
      return i;
    }
    boolean brackets = tokens.is(i + 1, Type.OPEN) && tokens.is(i + 3, Type.CLOSE);
    int number = brackets ? i + 2 : i + 1;
    if (!tokens.is(number, Type.NUMBER)) {
      return i;
    }
    int end = brackets ? number + 2 : number + 1;
    Word of = tokens.word(end);
    boolean year =
        of.preposition() == Letters.LI
            && of.is(Feature.TIME_UNIT)
            && tokens.is(end + 1, Type.NUMBER);
    return year ? end + 2 : end;
  }

  /** {@code المادة 15}: whether a figure right after a paper tells which, as it counts nothing. */
  private boolean calls(int i) {
    Word paper = tokens.word(i - 1);
    boolean counts = syntax.nominal(i + 1) || tokens.is(i + 1, Type.OTHER);
    return Words.document(paper) && paper.definite() && !counts;
  }

  /** {@code البالغ من العمر 45 عاما}. */
  private boolean age(int number) {
    return syntax.is(number + 1, Feature.TIME_UNIT)
        && tokens.word(number - 1).definite()
        && syntax.from(number - 2)
        && Words.participle(tokens.word(number - 3));
  }

  /** {@code الـ 51}: the article alone, before a figure. */
  private boolean bareArticle(int i) {
    Word word = tokens.word(i);
    return Words.twoLetters(word, Letters.ALIF) && word.lastLetter() == Letters.LI;
  }

  /** A quotation that marks a name; any other is what somebody said. */
  boolean quote() {
    int i = state.at();
    Quote quote = tokens.quoteOpenedAt(i);
    if (quote == null || !quote.closed() || quote.close() >= state.limit()) {
      return false;
    }
    if (state.begun() && syntax.entitles(i - 1)) {
      return state.take(quote.close() + 1 - i, true);
    }
    if (!syntax.nameQuote(quote) || toldTo(quote.first()) || oneAfterMen(quote)) {
      return false;
    }
    int next = quote.close() + 1;
    if (state.begun() && state.lastName() && whatHeIs(quote.first())) {
      return state.finish(i, next);
    }
    if (state.begun() && state.lastName() && nickname(quote)) {
      return state.take(next - i, true);
    }
    if (state.begun() && state.lastName() && !state.inPreposition()) {
      return false;
    }
    if (state.begun() && state.closed() && state.around().markFollows() && !markAfter(next)) {
      return false;
    }
    boolean position = // الوزير «أهمية الحوار»: what is said, not a name
        state.begun() && state.closed() && syntax.is(quote.first(), Feature.FACT);
    return !position && state.take(next - i, true);
  }

  /** {@code «الحارثي» و«الغامدي»}: takes a further name in quotation marks after "and". */
  boolean joinsNames(Word word) {
    int i = state.at();
    Quote quote = tokens.quoteOpenedAt(i + 1);
    boolean joins =
        quote != null
            && word.length() == 1
            && word.firstLetter() == Letters.WAW
            && tokens.quoteClosedAt(i - 1) != null
            && (tokens.quoteOpenedAt(state.start()) != null
                || syntax.is(state.start(), Feature.QUANTIFIER)) // كل من "الجبهة" و"الحركة"
            && quote.close() < state.limit()
            && syntax.nameQuote(quote);
    return joins && state.take(quote.close() + 1 - i, true);
  }

  /**
   * {@code الأمين العام لـ«الرابطة» سالم الزين}: takes the name of the body that he is of, where
   * his follows; not {@code قال سالم الزين لـ«الأفق»}.
   */
  boolean ofBody(Word to) {
    int i = state.at();
    Quote body = to.length() == 1 && state.begun() ? tokens.quoteOpenedAt(i + 1) : null;
    if (body == null
        || to.firstLetter() != Letters.LI
        || state.lastName()
        || !state.titled()
        || !body.closed()
        || body.close() >= state.limit()
        || !syntax.nameQuote(body)) {
      return false;
    }
    int end = body.close() + 1;
    Word quality = tokens.word(end); // «الرابطة» اللبنانية
    boolean whence = quality.definite() && quality.is(Feature.DEMONYM);
    int name = whence ? end + 1 : end;
    boolean his = syntax.names().given(name) && syntax.nameLike(name + 1);
    boolean office = // المدير التنفيذي لـ«الرابطة» أكد
        name == state.limit() && state.around().verbFollows() && state.words() > 1;
    return (his || office) && state.take(name - i, true);
  }

  /** {@code قائد ما يسمى «جيش الظل»}: takes what only goes by a name, after a noun of it. */
  boolean soCalled() {
    int i = state.at();
    int end = state.begun() && !state.closed() ? syntax.soCalledEnd(i) : i;
    return end > i && end <= state.limit() && state.take(end - i, true);
  }

  /** {@code «للأفق»}: a paper that was told, with its ل within the quotation marks. */
  private boolean toldTo(int i) {
    Word word = tokens.word(i);
    return state.closed() && word.preposition() == Letters.LI && word.definite();
  }

  /** {@code عاصم الزين «توتي» أن}, {@code «توتي»، قائد الفريق}: what else he is called. */
  private boolean nickname(Quote quote) {
    int next = quote.close() + 1;
    boolean office = tokens.is(next, Type.COMMA) && Words.person(tokens.word(next + 1));
    return syntax.wordsIn(quote) <= LONGEST_NICKNAME && (office || syntax.complementizer(next));
  }

  /** {@code عاصم الزين «مستأجر»}: what somebody is, in quotation marks for brackets. */
  private boolean whatHeIs(int i) {
    Word word = tokens.word(i);
    return Words.person(word) && !word.definite() && word.preposition() == 0;
  }

  /** Whether some mark of a content still comes after token {@code j} in this clause. */
  private boolean markAfter(int j) {
    for (int k = j; k < Math.min(tokens.size(), j + FARTHEST_MARK); k++) {
      if (tokens.lineBreakBefore(k) || tokens.is(k, Type.STOP)) {
        return false;
      }
      if (syntax.complementizer(k) || tokens.is(k, Type.COLON) || tokens.quoteOpenedAt(k) != null) {
        return true;
      }
    }
    return false;
  }

  boolean parenthesis() {
    int end = syntax.parenthesisEnd(state.at());
    boolean within = state.begun() && end != state.at() && end <= state.limit();
    return within && state.skipTo(end);
  }

  /**
   * {@code التقرير، «بيوت بلا أبواب»، كيف}: the title of a paper between commas, if what it says
   * follows; its end or {@code from}.
   */
  private int titleEnd(int from) {
    Quote quote = tokens.quoteOpenedAt(from);
    if (quote == null || !quote.closed() || !Words.document(tokens.word(state.start()))) {
      return from;
    }
    int says = quote.close() + 2;
    boolean follows = syntax.complementizer(says) || syntax.is(says, Feature.QUESTION);
    return tokens.is(says - 1, Type.COMMA) && follows ? says - 1 : from;
  }

  /** After a comma: another title, a name after a title, or a clause on the source. */
  boolean apposition() {
    int next = state.at() + 1;
    if (!state.begun() || next >= state.limit()) {
      return false;
    }
    int years = Words.yearsAt(syntax, next);
    if (tokens.is(years, Type.NUMBER) && syntax.is(years + 1, Feature.TIME_UNIT)) {
      return state.finish(next, years + 2); // somebody's age
    }
    int title = titleEnd(next);
    if (title > next) {
      return state.finish(next, title);
    }
    Word word = tokens.word(next);
    if (word.is(Feature.PRONOUN) && syntax.is(next + 1, Feature.WHAT)) {
      return false; // ، وهو ما نفته
    }
    if (nameOfTitle(next)) {
      return state.reopen(next);
    }
    if (furtherName(next)) {
      boolean more = further.speltAsOther(next + 1);
      return state.skipTo(next) && state.takeName() && (!more || state.takeName());
    }
    return onSource(next, word);
  }

  /** A title or name after a comma, or a clause or aside on the source. */
  private boolean onSource(int next, Word word) {
    boolean onHim = // ، وهو محام، أكد
        ClosedAsides.opens(word)
            && somebodyLast()
            && asides.end(next, state.limit()) == state.limit() - 1;
    if (state.inPreposition() && state.lastName() && !Words.person(word) && !onHim) {
      return false;
    }
    if (ClosedAsides.opens(word)) {
      int closed = asides.end(next, state.limit());
      return state.finish(next, closed > next ? closed : clauses.relatives().lastEnd(next));
    }
    int withheld = clauses.naming().anonymityEnd(next);
    if (withheld > next) {
      return state.finish(next, withheld);
    }
    boolean called = syntax.called(next); // ويدعى سالم الزين
    if (called
        || Words.seatEnd(tokens, next) > next
        || word.conjunction() && word.pronoun() && syntax.nominal(next)) {
      return state.finish(next, clauses.naming().asideEnd(next));
    }
    return apposes(next, word)
        ? state.reopen(next)
        : state.finish(next, clauses.ofVerbAfterComma(next));
  }

  /** {@code النائب في البرلمان سالم الزين}: whether the name that ends the phrase is a man's. */
  private boolean somebodyLast() {
    Word first = tokens.word(state.at() - state.nameWords());
    return state.nameWords() > 1
        && (first.isAny(Words.GIVEN) || first.is(Feature.NAME_PARTICLE))
        && !first.place();
  }

  /**
   * {@code المتحدث باسم المجلس، ربيع الزين،}: after a title, two words or more that can be a name,
   * known or not, and then the end of the aside.
   */
  private boolean nameOfTitle(int next) {
    Word first = tokens.word(state.start());
    if (!Words.person(first)
        || state.nameWords() > 1
        || tokens.word(next).conjunction()
        || syntax.preposition(next)) { // على تويتر, spelt nearly like علي
      return false;
    }
    boolean whence = nationality(next);
    if (whence && syntax.names().lone().end(next) > next) {
      return true;
    }
    int from = whence ? next + 1 : next;
    int j = syntax.apposedNameEnd(from, state.limit());
    while (j < Math.min(state.limit(), from + LONGEST_NAME) && partOfName(j, j > from)) {
      j++;
    }
    boolean atVerb = // ، الهولندي سالم الزين أكد
        whence && state.around().verbFollows() && j == state.limit();
    boolean ends = atVerb || syntax.names().nameEnds(j);
    boolean parted = // ، البرتغالي روي ماتشادو في مؤتمر إن
        whence
            && state.around().markFollows()
            && (syntax.preposition(j) || syntax.timeEnd(j) > j)
            && markAfter(j);
    boolean single =
        j == from + 1 && (whence ? ends : tokens.is(j, Type.COLON) && !tokens.word(from).known());
    return single || j > from + 1 && (ends || parted);
  }

  /** {@code مدرب الفريق، البرتغالي روي ماتشادو،}: whence he is, before his name. */
  private boolean nationality(int next) {
    Word word = tokens.word(next);
    return word.definite() && word.is(Feature.DEMONYM) && word.preposition() == 0;
  }

  /** Whether a further name stands at {@code next}, and what is said after it. */
  private boolean furtherName(int next) {
    return state.lastName()
        && further.at(next)
        && (state.around().markFollows() && markAfter(next + 1)
            || state.around().objectFollows() && further.namesEnd(next, state.limit()));
  }

  private boolean partOfName(int j, boolean later) {
    Word word = tokens.word(j);
    boolean surname = later && word.definite() && word.head() == null && !word.is(Feature.MASDAR);
    return tokens.is(j, Type.WORD)
        && word.finiteCue() == null
        && !word.conjunction()
        && (surname || syntax.nameLike(j) && !article(j));
  }

  /** Whether a word has the article; not {@code ألفارو}, which no article's letters begin. */
  private boolean article(int i) {
    Word word = tokens.word(i);
    boolean hamza = tokens.firstChar(i) == Letters.ALIF_HAMZA;
    return word.definite() && (word.known() || !hamza);
  }

  /** Whether the word after a comma is a title, or a name where there is only a title so far. */
  private boolean apposes(int next, Word word) {
    boolean verb = syntax.verb(next) && !syntax.nounToo(next);
    if (word.conjunction() || verb || syntax.preposition(next)) {
      return false;
    }
    if (state.around().personFollows() && syntax.oblique(next)) {
      return false; // حث المدير، معلمي المدرسة
    }
    Word first = tokens.word(state.start());
    boolean somebody = !Words.media(first) && !Words.document(first) && !first.is(Feature.COUNTRY);
    boolean person = somebody && Words.person(word) && word.preposition() == 0;
    boolean name = state.titled() && !state.lastName() && word.name();
    return (person || name)
        && syntax.finiteCue(next) == null
        && (syntax.participleCue(next) == null || word.definite());
  }

  /**
   * {@code هانس - بيتر بارتل أن}, {@code دوغلاس - فيرهرست أن}: a dash with spaces within somebody's
   * name, after which it goes on and ends.
   */
  private boolean doubleName(int dash) {
    if (!state.lastName() || !state.around().markFollows()) {
      return false;
    }
    int end = dash + 1;
    while (end <= dash + LONGEST_NICKNAME && partOfName(end)) {
      end++;
    }
    boolean one = state.nameWords() == 1 || end == dash + 2; // not two people by their full names
    return end > dash + 1
        && one
        && (syntax.names().nameEnds(end) || Words.person(tokens.word(end)) && syntax.title(end));
  }

  private boolean partOfName(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && syntax.nameLike(i)
        && word.head() == null
        && word.preposition() == 0
        && !word.conjunction();
  }

  /** {@code - وهو ضابط سابق -}, {@code هانس - بيتر} */
  boolean aside() {
    int i = state.at();
    if (!state.begun()) {
      return false;
    }
    if (doubleName(i)) {
      return state.skipTo(i + 1);
    }
    for (int j = i + 1; j < Math.min(state.limit(), i + LONGEST_ASIDE); j++) {
      if (tokens.is(j, Type.DASH)) {
        Word first = tokens.word(i + 1);
        boolean name = state.titled() && !state.lastName() && syntax.nameLike(i + 1);
        boolean about = first.is(Feature.PRONOUN) || first.head() != null || name;
        return state.finish(i, about ? j : i);
      }
    }
    return false;
  }

  /** {@code يتهم الجمهوريون «حداد»}: one whom several accuse, not what they are called. */
  private boolean oneAfterMen(Quote quote) {
    return state.afterMen(tokens.word(quote.open() - 1))
        && quote.close() == quote.first() + 1
        && !tokens.word(quote.first()).key().endsWith(Letters.NOMINATIVE_PLURAL);
  }
}
