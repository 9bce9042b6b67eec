package org.musnad.syntax;

import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds where clauses end that describe a source and so belong to its noun phrase. */
final class PhraseClauses {
  private static final int NONE = -1;
  private static final int LONGEST_RELATIVE = 13;
  private static final int LONGEST_ON_HIM = 20;
  private static final int LONGEST_ISSUER = 16;
  private static final int LONGEST_ASIDE = 7;

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final PhraseNaming naming;
  private final WholeClauses whole;
  private final AskedAfterClause asked;
  private final SaidAfterClause said;

  /** Of a phrase. */
  PhraseClauses(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.naming = new PhraseNaming(syntax, state);
    this.whole = new WholeClauses(syntax);
    this.asked = new AskedAfterClause(syntax, state);
    this.said = new SaidAfterClause(syntax, state);
  }

  /** What tells what the source is called, or that it is not to be. */
  PhraseNaming naming() {
    return naming;
  }

  /**
   * {@code متحدث باسم الوزارة، رافق الوفد،}: the end of a clause on an indefinite source, or -1.
   */
  int ofVerbAfterComma(int verb) {
    if (issued(verb)) {
      return issuerEnd(verb); // بيان للجيش، نشر على موقعه،
    }
    return !state.around().markFollows()
            || !syntax.verb(verb)
            || tokens.word(verb).cue(Tense.PREPOSITION) != null
            || reportsOrGoesOn(verb)
            || tokens.word(state.start()).definite()
            || tokens.word(state.start()).name()
        ? NONE
        : relativeEnd(verb - 1);
  }

  private static boolean paper(Word head) {
    return Words.document(head) || head.heads("unknown");
  }

  /** {@code استطلاع للرأي أجراه معهد}: whether the verb, by its pronoun, tells who made a paper. */
  boolean made(int verb) {
    Word head = tokens.word(state.start());
    return paper(head) && tokens.word(verb).pronoun() && !head.definite();
  }

  /** {@code بيان للهيئة اطلعت عليه الوكالة}: who has seen a paper, which a pronoun takes up. */
  boolean seen(int verb) {
    Word head = tokens.word(state.start());
    boolean him = syntax.is(verb + 1, Feature.PREPOSITION_PRONOUN);
    return him && paper(head) && !head.definite() && state.around().markFollows();
  }

  /** {@code بيان للجيش نشر على موقعه أن}: where a paper has come out, before the mark. */
  boolean issued(int verb) {
    if (!paper(tokens.word(state.start())) || !syntax.verb(verb) || !published(verb)) {
      return false;
    }
    if (state.around().markFollows()) {
      return true;
    }
    int end = issuerEnd(verb);
    return end != NONE && syntax.complementizer(end);
  }

  /** The end of the clause of a verb with nothing between it and the source, or -1. */
  int ofVerb(int verb) {
    Word head = tokens.word(state.start());
    boolean paper = paper(head);
    boolean made = made(verb);
    int self = naming.selfEnd(verb);
    if (self != NONE) {
      return self;
    }
    if (paper && published(verb)) {
      int when = syntax.timeEnd(verb + 1);
      return when > verb + 1 ? issuedBy(when) : issuerEnd(verb);
    }
    if (spokenTo(verb)) {
      return issuerEnd(verb);
    }
    if (reportsOrGoesOn(verb) && (!made || tokens.word(verb).conjunction())) {
      return NONE;
    }
    if (made && state.around().objectFollows()) {
      int maker = makerEnd(verb);
      return maker != NONE ? Math.max(maker, syntax.timeEnd(maker)) : relativeEnd(verb - 1);
    }
    if (syntax.is(verb, Feature.AUXILIARY) && (!anybody(head) || head(verb - 1, verb + 1))) {
      return NONE;
    }
    if (state.around().objectFollows() && PhraseNaming.unnamed(head)) {
      return takenUpEnd(verb);
    }
    if (anybody(head)) {
      return relativeEnd(verb - 1, true);
    }
    if (state.around().markFollows()) {
      int clause = relativeEnd(verb - 1);
      int when = made && clause != NONE ? syntax.timeEnd(clause) : NONE;
      if (when > clause && syntax.complementizer(when)) {
        return when; // أجراه المعهد العام الماضي أن
      }
      return clause == NONE && made ? issuerEnd(verb) : clause;
    }
    if (!paper || state.around().objectFollows()) {
      return NONE;
    }
    int issued = issuerEnd(verb);
    boolean marked = issued != NONE && (that(issued) || tokens.is(issued, Type.COMMA));
    int maker = made && !marked ? makerEnd(verb) : NONE;
    return maker == NONE ? issued : maker;
  }

  private boolean that(int j) {
    return syntax.is(j, Feature.COMPLEMENTIZER_RESUMING) || syntax.complementizer(j);
  }

  /** {@code وكان مصدر قد أكد}: whether the auxiliary at {@code i} is that of a report. */
  private boolean head(int before, int i) {
    return syntax.is(before, Feature.AUXILIARY) || syntax.finiteCue(i) != null;
  }

  /** {@code خبراء التقت «الأفق» بعضهم}: the token after the pronoun that takes up the source. */
  private int takenUpEnd(int verb) {
    int who = tokens.word(verb).pronoun() ? makerEnd(verb) : NONE; // خبراء شملهم المسح
    if (who != NONE) {
      return who;
    }
    for (int j = verb + 1; j < Math.min(state.limit(), verb + LONGEST_ASIDE); j++) {
      Word word = tokens.word(j);
      if (tokens.is(j, Type.COMMA) || tokens.is(j, Type.STOP) || syntax.complementizer(j)) {
        return NONE;
      }
      if (j > verb + 1 && (said.states(j) || said.deedByLetter(j))) {
        return asked.before(verb - 1, j); // مسؤول يقيم في المدينة وجود خلاف
      }
      if (word.pronoun() && !word.is(Feature.FACT)) {
        return j + 1;
      }
    }
    return NONE;
  }

  /** {@code طبيب يعمل}, {@code مسؤول كان}: after one of many, the verb says which. */
  private boolean anybody(Word head) {
    return PhraseNaming.unnamed(head) && !state.around().objectFollows();
  }

  /**
   * {@code وثائق نشرت على الإنترنت}, {@code مسح نشرت نتائجه}: a verb with a place or time right
   * after and no subject, or with a subject of the paper's own.
   */
  private boolean published(int verb) {
    boolean place =
        syntax.preposition(verb + 1)
            && !tokens.word(verb + 1).pronoun()
            && !syntax.complementizer(verb + 2);
    boolean to = tokens.word(verb + 1).preposition() == Letters.LI; // ورد لوكالة
    boolean it = syntax.is(verb + 1, Feature.PREPOSITION_PRONOUN); // اطلعت عليه
    boolean own = syntax.nominal(verb + 1) && Words.possessed(tokens.word(verb + 1));
    return !tokens.word(state.start()).definite()
        && tokens.word(verb).is(Feature.VERB_PAST)
        && !tokens.word(verb).conjunction()
        && !tokens.word(verb).pronoun()
        && (place || own || to || it || syntax.timeEnd(verb + 1) > verb + 1);
  }

  /**
   * {@code شهود تحدثت إليهم القناة}, {@code سكان تحدثوا إلى القناة}: whether the verb tells which
   * medium some people spoke to.
   */
  private boolean spokenTo(int verb) {
    Word head = tokens.word(state.start());
    Word to = tokens.word(verb + 1);
    boolean them = to.is(Feature.PREPOSITION_PRONOUN) && to.key().endsWith(Letters.THEM);
    Word medium = tokens.word(verb + 2);
    boolean told =
        syntax.preposition(verb + 1) && (Words.media(medium) || medium.is(Feature.OUTLET));
    return Words.people(head)
        && !head.definite()
        && !tokens.word(verb).conjunction()
        && syntax.finiteCue(verb) != null
        && (them || told);
  }

  /** {@code استطلاع نشر أمس}: "was published", not "publishing", right before the time. */
  boolean cameOut(int i) {
    Word word = tokens.word(i);
    return i == state.start() + 1
        && word.finiteCue() != null
        && word.is(Feature.VERB_PAST)
        && !word.definite()
        && !word.pronoun()
        && paper(tokens.word(i - 1))
        && syntax.timeEnd(i + 1) > i + 1
        && published(i);
  }

  private boolean reportsOrGoesOn(int verb) {
    boolean reports = syntax.finiteCue(verb) != null && !syntax.called(verb);
    return reports || tokens.word(verb).conjunction();
  }

  /** {@code استطلاع أجراه معهد «رؤى»}: the end of the noun phrase of who made a paper, or -1. */
  private int makerEnd(int verb) {
    if (syntax.preposition(verb + 1)) {
      return NONE;
    }
    int end =
        new NounPhrases(syntax)
            .end(
                verb + 1,
                state.limit(),
                new NounPhrases.Around(true, false, state.around().contentPrepositions()));
    return end > verb + 1 ? end : NONE;
  }

  /**
   * {@code تقرير صدر أمس عن البنك}, {@code نشر أمس في مجلة}: after the time the end of whoever
   * issued it or of where it came out, if it says so.
   */
  private int issuedBy(int when) {
    Set<String> opening = state.around().contentPrepositions();
    boolean where = syntax.preposition(when) && Words.media(tokens.word(when + 1));
    if (!syntax.about(when) && !where || opening.contains(tokens.word(when).key())) {
      return when; // كشف تقرير صدر أمس عن
    }
    NounPhrases.Around around =
        new NounPhrases.Around(state.around().objectFollows(), false, opening);
    return Math.max(when, new NounPhrases(syntax).end(when + 1, state.limit(), around));
  }

  /** {@code بيان صدر عن الرئاسة}: who issued a paper, to the end of that clause. */
  private int issuerEnd(int verb) {
    for (int j = verb + 1; j < Math.min(state.limit(), verb + LONGEST_ISSUER); j++) {
      boolean mark = that(j) || tokens.is(j, Type.COMMA) || tokens.is(j, Type.STOP);
      if (mark || j > verb + 1 && said.states(j) && !tokens.word(j).pronoun()) {
        return j;
      }
      if (syntax.verb(j) && !syntax.is(j, Feature.PREPOSITION)) { // نشرته عبر صفحتها
        return NONE;
      }
    }
    return state.limit() <= verb + LONGEST_ISSUER ? state.limit() : NONE;
  }

  /**
   * {@code الذي قاد الفريق، وهو باحث}: where the relative clause that begins at {@code at} ends,
   * and an aside after it; or -1 if it tells a story.
   */
  int relativeAndAsideEnd(int at) {
    int end = relativeEnd(at);
    boolean aside =
        end != NONE
            && tokens.is(end, Type.COMMA)
            && tokens.word(end + 1).is(Feature.PRONOUN)
            && tokens.word(end + 1).conjunction();
    return aside ? Math.max(end, relativeEnd(end + 1)) : end;
  }

  /** Where the relative clause that begins at {@code at} ends, or -1 if it tells a story. */
  int relativeEnd(int at) {
    boolean verbFollows = state.around().verbFollows();
    int end = relativeEnd(at, verbFollows);
    return verbFollows && end == state.limit() && !whole.at(at, end) ? NONE : end;
  }

  /** The same, for one after a comma, which may end what it stands in too. */
  int lastRelativeEnd(int at) {
    return relativeEnd(at, true);
  }

  /** The same; where {@code mayBeLast}, what the clause is in may end with it. */
  private int relativeEnd(int at, boolean mayBeLast) {
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
      if (j == at + 1 && syntax.is(at, Feature.RELATIVE) && resumes(j)) {
        continue; // الذي فقد ساقه, spelt like "so he has"
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
      int content = said.begin(j);
      if (content != NONE) {
        return asked.before(at, content);
      }
      if (tokens.is(j, Type.STOP) || tokens.is(j, Type.SEMICOLON)) {
        return mayBeLast && tokens.is(j, Type.STOP) && !state.around().markFollows() ? j : NONE;
      }
      int when = syntax.timeEnd(j);
      boolean more = syntax.preposition(when) || state.around().markFollows();
      boolean bare = // عمل عشرين عاما في الوزارة, الاجتماع الذي عقد أمس
          j == at + 2 || syntax.is(j - 2, Feature.RELATIVE) && syntax.verb(j - 1);
      if (when > j && bare && more && !breaksOff(when)) {
        j = when - 1;
        continue;
      }
      if (when > j && !syntax.preposition(j - 1)) {
        return j;
      }
    }
    return mayBeLast && last == state.limit() && state.limit() > at + 2 ? state.limit() : NONE;
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

  private boolean resumes(int j) {
    return syntax.is(j, Feature.COMPLEMENTIZER_RESUMING);
  }

  /** {@code تصريحات الوزير التي أكد فيها}: a clause on the words, not on whose they are. */
  private boolean saidThere(int at) {
    return syntax.is(at, Feature.RELATIVE)
        && syntax.finiteCue(at + 1) != null
        && syntax.is(at + 2, Feature.PREPOSITION_PRONOUN)
        && tokens.word(at + 2).firstLetter() == Letters.FA;
  }

  /** {@code الذي قال إن}: a report of its own. */
  private boolean reports(int at) {
    return syntax.is(at, Feature.RELATIVE)
        && syntax.finiteCue(at + 1) != null
        && syntax.complementizer(at + 2)
        && !state.around().markFollows();
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
        || resumes(j)
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
    Phrase name = to || bare ? syntax.phraseAt(j) : null;
    boolean outlet = name != null && name.feature() == Feature.OUTLET;
    return (bare && outlet || to && (outlet || Words.media(word) || word.is(Feature.OUTLET)))
        && !word.conjunction()
        && !paper(tokens.word(state.start()))
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
