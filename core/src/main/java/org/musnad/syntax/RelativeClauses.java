package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Where relative clauses and asides on a source end: {@code الذي قاد الفريق}, {@code وهو باحث}. */
final class RelativeClauses {
  private static final int NONE = -1;
  private static final int LONGEST_RELATIVE = 13;
  private static final int LONGEST_ON_HIM = 20;

  /**
   * How many words may tell who reports in a clause on a source, and the preposition before that.
   */
  private static final int LONGEST_TELLER = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final WholeClauses whole;
  private final AskedAfterClause asked;
  private final SaidAfterClause said;

  RelativeClauses(Syntax syntax, PhraseState state, AskedAfterClause asked, SaidAfterClause said) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.whole = new WholeClauses(syntax);
    this.asked = asked;
    this.said = said;
  }

  /**
   * {@code الذي قاد الفريق، وهو باحث}: where the relative clause that begins at {@code at} ends,
   * and an aside after it; or -1 if it tells a story.
   */
  int withAsideEnd(int at) {
    int end = end(at);
    boolean aside =
        end != NONE
            && tokens.is(end, Type.COMMA)
            && tokens.word(end + 1).is(Feature.PRONOUN)
            && tokens.word(end + 1).conjunction();
    return aside ? Math.max(end, end(end + 1)) : end;
  }

  /** Where the relative clause that begins at {@code at} ends, or -1 if it tells a story. */
  int end(int at) {
    boolean verbFollows = state.around().verbFollows();
    int end = end(at, verbFollows);
    return verbFollows && end == state.limit() && !whole.at(at, end) ? NONE : end;
  }

  /** The same, for one after a comma, which may end what it stands in too. */
  int lastEnd(int at) {
    return end(at, true);
  }

  /** The same; where {@code mayBeLast}, what the clause is in may end with it. */
  int end(int at, boolean mayBeLast) {
    if (saidThere(at) || reports(at)) {
      return NONE;
    }
    int last = farthest(at);
    for (int j = at + 1; j < last; j++) {
      Quote title = syntax.entitles(j - 1) ? tokens.quoteOpenedAt(j) : null;
      if (title != null && title.closed() && title.close() < state.limit()) {
        j = title.close();
        last = Math.min(state.limit(), Math.max(last, j + 2));
        continue;
      }
      if (saysElse(at, j)) {
        return NONE;
      }
      boolean free = j > at + 2 && state.around().objectFollows() && !tokens.word(j).pronoun();
      boolean object = free && said.object(j);
      boolean ofVerb = j == at + 2 && attended(j + 1); // الذين شاركوا في المؤتمر
      if (object || !(ofVerb && spokeIn(j)) && breaksOff(j)) {
        return object ? asked.before(at, j) : j;
      }
      int content = j > at + 2 && said.lastLetter(at, j) ? j : said.begin(j);
      if (content != NONE) {
        return asked.before(at, content);
      }
      if (tokens.is(j, Type.STOP) || tokens.is(j, Type.SEMICOLON)) {
        return mayBeLast && tokens.is(j, Type.STOP) && !state.around().markFollows() ? j : NONE;
      }
      Quote name = tokens.quoteOpenedAt(j);
      if (name != null && name.close() < state.limit()) {
        j = name.close(); // نشرت في مجلة «أفكار الغد»: no time
        continue;
      }
      int when = called(j) ? j : syntax.timeEnd(j);
      if (when > j && whenOfIt(at, j, when)) {
        j = when - 1;
        continue;
      }
      if (when > j && !syntax.preposition(j - 1)) {
        return j;
      }
    }
    return mayBeLast && last == state.limit() && state.limit() > at + 2 ? state.limit() : NONE;
  }

  /** {@code صحيفة الغد}: whether a word for a time is what a medium or body is called. */
  private boolean called(int j) {
    Word noun = tokens.word(j - 1);
    return tokens.word(j).definite()
        && !noun.definite()
        && !noun.pronoun()
        && (Words.media(noun) || Words.organization(noun));
  }

  /** {@code عمل عشرين عاما في الوزارة}, {@code الاجتماع الذي عقد أمس}: a time within the clause. */
  private boolean whenOfIt(int at, int j, int end) {
    boolean more = syntax.preposition(end) || state.around().markFollows();
    boolean bare = j == at + 2 || syntax.is(j - 2, Feature.RELATIVE) && syntax.verb(j - 1);
    return bare && more && !breaksOff(end);
  }

  /** Where a clause must end: one on who somebody is, وهو متحدث باسم, may be long; not وهو يطلق. */
  private int farthest(int at) {
    boolean aside =
        syntax.is(at, Feature.PRONOUN)
            && syntax.nominal(at + 1)
            && !syntax.is(at + 1, Feature.RELATIVE);
    return Math.min(state.limit(), at + (aside ? LONGEST_ON_HIM : LONGEST_RELATIVE));
  }

  /** {@code وهو يلوح بيده وقال}: whether a report of its own ends an aside at {@code at}. */
  private boolean saysElse(int at, int j) {
    return syntax.is(at, Feature.PRONOUN)
        && j > at + 1
        && tokens.word(j).conjunction()
        && syntax.finiteCue(j) != null;
  }

  /** {@code تصريحات الوزير التي أكد فيها}: a clause on the words, not on whose they are. */
  private boolean saidThere(int at) {
    return syntax.is(at, Feature.RELATIVE)
        && syntax.finiteCue(at + 1) != null
        && syntax.is(at + 2, Feature.PREPOSITION_PRONOUN)
        && tokens.word(at + 2).firstLetter() == Letters.FA;
  }

  /**
   * {@code الذي قال إن}, {@code الذي قال: «}, {@code الذي أشارت تقارير إلى أنه}: a report of its
   * own.
   */
  private boolean reports(int at) {
    if (!syntax.is(at, Feature.RELATIVE) || syntax.finiteCue(at + 1) == null) {
      return false;
    }
    Quote quote = tokens.quoteOpenedAt(at + 2);
    boolean words = // not التي حاورت «الأفق»
        quote != null && quote.closed() && quote.close() > at + 2 + LONGEST_TELLER;
    if (words || tokens.is(at + 2, Type.COLON)) {
      return true;
    }
    if (state.around().markFollows()) {
      return false;
    }
    int that = at + 2;
    while (that < at + 2 + LONGEST_TELLER && tokens.isWord(that) && !syntax.complementizer(that)) {
      that++;
    }
    return syntax.complementizer(that);
  }

  /** {@code في الحفل}, {@code في مؤتمر باريس}: where somebody was, rather than where he spoke. */
  private boolean attended(int noun) {
    Word of = tokens.word(noun + 1);
    boolean known = tokens.word(noun).definite() || of.definite() || of.isAny(Words.LAND);
    return syntax.venue(noun) && known;
  }

  /** {@code في تصريح}, {@code من جهته}: where or how somebody spoke. */
  private boolean spokeIn(int j) {
    boolean of = // أشرفت على الدراسة, not كتب على صفحته
        Words.threeLetters(tokens.word(j), Letters.AYN, Letters.LI)
            && Words.document(tokens.word(j + 1));
    boolean spoke = syntax.venue(j + 1) && !of || syntax.is(j + 1, Feature.FILLER);
    boolean itsOwn = // شارك في الاجتماع, عاد من زيارة
        syntax.verb(j - 1)
            && (tokens.word(j + 1).definite() || !Words.twoLetters(tokens.word(j), Letters.FA));
    return spoke && !itsOwn && syntax.preposition(j);
  }

  private boolean breaksOff(int j) {
    if (spokeIn(j)
        || tokens.is(j, Type.COMMA)
        || tokens.is(j, Type.COLON)
        || toldOutlet(j)
        || syntax.resumes(j)
        || saying(j)) {
      return true;
    }
    Quote quote = tokens.quoteOpenedAt(j);
    return quote != null && !syntax.nameQuote(quote);
  }

  /** {@code لـ«الأفق» أن}: the same, by its name in quotation marks, and what was said. */
  private boolean toldQuoted(int j) {
    Word to = tokens.word(j);
    Quote name = to.length() == 1 ? tokens.quoteOpenedAt(j + 1) : null;
    return name != null
        && to.firstLetter() == Letters.LI
        && !syntax.verb(j - 1) // الذين تحدثوا لـ«الأفق»
        && !(tokens.word(j - 1).definite() && Words.participle(tokens.word(j - 1))) // التابع لـ
        && syntax.nameQuote(name)
        && (syntax.names().nameEnds(name.close() + 1) || syntax.preposition(name.close() + 1));
  }

  /**
   * {@code سيدة شهدت الحادث لوكالة الساحل}, {@code أبلغ مسؤول اطلع على الملف رويترز}: the medium
   * that somebody spoke to.
   */
  private boolean toldOutlet(int j) {
    Word word = tokens.word(j);
    Word before = tokens.word(j - 1);
    if (toldQuoted(j) || word.is(Feature.AUDIENCE)) {
      return true;
    }
    boolean to = word.preposition() == Letters.LI;
    boolean bare = // not الذي سبق له, الوزراء العرب
        word.preposition() == 0
            && !word.definite()
            && !word.verb()
            && before.definite()
            && !before.is(Feature.RELATIVE)
            && !Words.media(before);
    boolean outlet = (to || bare) && syntax.isPhrase(j, Feature.OUTLET);
    return (bare && outlet || to && (outlet || Words.media(word) || word.is(Feature.OUTLET)))
        && !word.conjunction()
        && !PaperClauses.paper(tokens.word(state.start()))
        && !tokens.word(state.start()).heads("media");
  }

  /** {@code قوله}, what one has said, after a verb of relaying; {@code قائلا}, not {@code مقرا}. */
  private boolean saying(int j) {
    Word word = tokens.word(j);
    boolean as = word.lastLetter() == Letters.ALIF && !word.is(Feature.NOUN);
    boolean his = word.pronoun() && word.cue(Tense.NOUN) != null && word.preposition() == 0;
    return his && !syntax.preposition(j - 1) || as && syntax.participleCue(j) != null;
  }
}
