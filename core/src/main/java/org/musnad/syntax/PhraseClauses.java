package org.musnad.syntax;

import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds where clauses end that describe a source and so belong to its noun phrase. */
final class PhraseClauses {
  private static final int NONE = -1;
  private static final int LONGEST_ASIDE = 7;

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final PhraseNaming naming;
  private final PaperClauses papers;
  private final RelativeClauses relatives;
  private final AskedAfterClause asked;
  private final SaidAfterClause said;

  /** Of a phrase. */
  PhraseClauses(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.naming = new PhraseNaming(syntax, state);
    this.asked = new AskedAfterClause(syntax, state);
    this.said = new SaidAfterClause(syntax, state);
    this.papers = new PaperClauses(syntax, state, said);
    this.relatives = new RelativeClauses(syntax, state, asked, said);
  }

  /** What tells what the source is called, or that it is not to be. */
  PhraseNaming naming() {
    return naming;
  }

  /** What tells who made a paper or where it came out. */
  PaperClauses papers() {
    return papers;
  }

  /** What a relative opens, and asides. */
  RelativeClauses relatives() {
    return relatives;
  }

  /**
   * {@code متحدث باسم الوزارة، رافق الوفد،}: the end of a clause on an indefinite source, or -1.
   */
  int ofVerbAfterComma(int verb) {
    if (papers.issued(verb)) {
      return papers.issuerEnd(verb); // بيان للجيش، نشر على موقعه،
    }
    return !state.around().markFollows()
            || !syntax.verb(verb)
            || tokens.word(verb).cue(Tense.PREPOSITION) != null
            || reportsOrGoesOn(verb)
            || tokens.word(state.start()).definite()
            || tokens.word(state.start()).name()
        ? NONE
        : relatives.end(verb - 1);
  }

  /** The end of the clause of a verb with nothing between it and the source, or -1. */
  int ofVerb(int verb) {
    Word head = tokens.word(state.start());
    boolean made = papers.made(verb);
    int self = naming.selfEnd(verb);
    if (self != NONE) {
      return self;
    }
    int published = papers.publishedEnd(verb);
    if (published != NONE) {
      return published;
    }
    if (spokenTo(verb)) {
      return papers.issuerEnd(verb);
    }
    if (reportsOrGoesOn(verb) && (!made || tokens.word(verb).conjunction())) {
      return NONE;
    }
    if (made && state.around().objectFollows()) {
      int maker = papers.makerEnd(verb);
      return maker != NONE ? Math.max(maker, syntax.timeEnd(maker)) : relatives.end(verb - 1);
    }
    if (syntax.is(verb, Feature.AUXILIARY) && (!anybody(head) || head(verb - 1, verb + 1))) {
      return NONE;
    }
    if (state.around().objectFollows() && PhraseNaming.unnamed(head)) {
      return takenUpEnd(verb);
    }
    if (anybody(head)) {
      return relatives.end(verb - 1, true);
    }
    return state.around().markFollows() ? beforeMark(verb, made) : onPaper(verb, made);
  }

  /** The same, with the mark of the content to come. */
  private int beforeMark(int verb, boolean made) {
    int clause = relatives.end(verb - 1);
    int when = made && clause != NONE ? syntax.timeEnd(clause) : NONE;
    if (when > clause && syntax.complementizer(when)) {
      return when; // أجراه المعهد العام الماضي أن
    }
    return clause == NONE && made ? papers.issuerEnd(verb) : clause;
  }

  /** The same, of a paper, with no mark to come. */
  private int onPaper(int verb, boolean made) {
    if (!PaperClauses.paper(tokens.word(state.start())) || state.around().objectFollows()) {
      return NONE;
    }
    int issued = papers.issuerEnd(verb);
    boolean marked = issued != NONE && (papers.that(issued) || tokens.is(issued, Type.COMMA));
    int maker = made && !marked ? papers.makerEnd(verb) : NONE;
    return maker == NONE ? issued : maker;
  }

  /** {@code وكان مصدر قد أكد}: whether the auxiliary at {@code i} is that of a report. */
  private boolean head(int before, int i) {
    return syntax.is(before, Feature.AUXILIARY) || syntax.finiteCue(i) != null;
  }

  /** {@code خبراء التقت «الأفق» بعضهم}: the token after the pronoun that takes up the source. */
  private int takenUpEnd(int verb) {
    int who = tokens.word(verb).pronoun() ? papers.makerEnd(verb) : NONE; // خبراء شملهم المسح
    if (who != NONE) {
      return who;
    }
    for (int j = verb + 1; j < Math.min(state.limit(), verb + LONGEST_ASIDE); j++) {
      Word word = tokens.word(j);
      if (tokens.is(j, Type.COMMA) || tokens.is(j, Type.STOP) || syntax.complementizer(j)) {
        return NONE;
      }
      if (j > verb + 1 && (said.states(j) || said.deedByLetter(j) || said.lastOpening(j))) {
        return asked.before(verb - 1, j); // مسؤول يقيم في المدينة وجود خلاف
      }
      if (word.pronoun() && !word.is(Feature.FACT)) {
        return j + 1;
      }
    }
    return NONE;
  }

  /**
   * {@code نواب في المجلس يمثلون}, {@code سكان في الحي التقتهم}: whether the verb tells more of
   * those who are not named, after where they are: it agrees with them or has a pronoun for them.
   */
  boolean ofAnybody(int verb) {
    Word head = tokens.word(state.start());
    if (!state.inPreposition() || !PhraseNaming.unnamed(head) || state.lastName()) {
      return false;
    }
    Word word = tokens.word(verb);
    Word next = tokens.word(verb + 1);
    Agreement who = head.head().agreement();
    boolean taken = word.pronoun() || next.pronoun() || next.is(Feature.PREPOSITION_PRONOUN);
    return !word.conjunction()
        && (taken || word.verbs().stream().anyMatch(a -> a.number() != 'x' && a.fits(who)));
  }

  /** {@code طبيب يعمل}, {@code مسؤول كان}: after one of many, the verb says which. */
  private boolean anybody(Word head) {
    return PhraseNaming.unnamed(head) && !state.around().objectFollows();
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

  private boolean reportsOrGoesOn(int verb) {
    boolean reports = syntax.finiteCue(verb) != null && !syntax.called(verb);
    return reports || tokens.word(verb).conjunction();
  }
}
