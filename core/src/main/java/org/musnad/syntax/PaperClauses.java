package org.musnad.syntax;

import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Clauses on a paper that speaks: who made it, who has seen it, when and where it came out: {@code
 * استطلاع أجراه معهد «رؤى»}, {@code تقرير صدر أمس عن البنك}.
 */
final class PaperClauses {
  private static final int NONE = -1;
  private static final int LONGEST_ISSUER = 16;

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final SaidAfterClause said;

  PaperClauses(Syntax syntax, PhraseState state, SaidAfterClause said) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.said = said;
  }

  /** A paper, or news that goes about. */
  static boolean paper(Word head) {
    return Words.document(head) || head.heads("unknown");
  }

  /** Where a clause ends by whose verb a paper came out, or -1. */
  int publishedEnd(int verb) {
    if (!paper(tokens.word(state.start())) || !published(verb)) {
      return NONE;
    }
    int when = syntax.timeEnd(verb + 1);
    return when > verb + 1 ? issuedBy(when) : issuerEnd(verb);
  }

  /** Whether the verb tells who made or saw a paper, or where it came out. */
  boolean at(int verb) {
    return made(verb) || seen(verb) || issued(verb);
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

  boolean that(int j) {
    return syntax.resumes(j) || syntax.complementizer(j);
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

  /** {@code استطلاع أجراه معهد «رؤى»}: the end of the noun phrase of who made a paper, or -1. */
  int makerEnd(int verb) {
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
  int issuerEnd(int verb) {
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
}
