package org.musnad.frame;

import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** The steps for a content that is a noun phrase. */
final class NominalSteps {
  /** How many words {@code أكثر من}, {@code ما لا يقل عن} and their like have at most. */
  private static final int LONGEST_NEARLY = 4;

  /** How many words what is counted has at most, with what it is called. */
  private static final int LONGEST_COUNTED = 6;

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;
  private final Adjuncts adjuncts;

  NominalSteps(Syntax syntax, ContentMarks marks, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
    this.adjuncts = adjuncts;
  }

  /** A noun phrase that states a fact or position. */
  boolean nominal(Attempt attempt) {
    int at = attempt.at;
    int skip = attempt.match.skip;
    Word word = tokens.word(at);
    if (tokens.is(at, Type.COLON) || word.preposition() != 0 && skip == 0) {
      return false;
    }
    if (!beginsNominal(at, skip)
        || mere(at)
        || list(at)
        || skip == 0 && why(at)
        || tokens.is(at, Type.NUMBER) && syntax.is(at + 1, Feature.TIME_UNIT) // بـ72 ساعة
        || skip > 0 && adjuncts.manner(at)
        || word.is(Feature.RELATIVE)
        || marks.among(at) != null
        || syntax.isPhrase(at, Feature.GIST) // مقترحا مفاده أن
        || skip == 0
            && attempt.place.form().tense() == Tense.NOUN
            && joined(at) // على رفض التطرف ووعي الناس
        || word.is(Feature.NOUN) && word.is(Feature.NAME_PARTICLE) // لا قدر الله
        || syntax.timeEnd(at) > at && !beginning(word)
        || skip > 0
            && !beginning(word)
            && syntax.is(at, Feature.TIME_PART)
            && syntax.timeEnd(at + 1) > at + 1
        || Fillers.at(syntax, at, Set.of())
        || word.cue(Tense.PREPOSITION) != null) {
      return false;
    }
    return attempt.begin(at, skip, Match.Shape.NOMINAL);
  }

  /** {@code أعلنت الجامعة ذلك رغبة منها في}, {@code حرصا منه على}: why somebody does it. */
  private boolean why(int at) {
    Word deed = tokens.word(at);
    Word his = tokens.word(at + 1);
    return deed.is(Feature.MASDAR)
        && !deed.definite()
        && his.is(Feature.PREPOSITION_PRONOUN)
        && his.firstLetter() == Letters.MIM
        && (syntax.preposition(at + 2) || syntax.complementizer(at + 2));
  }

  private boolean beginsNominal(int at, int skip) {
    Word word = tokens.word(at);
    boolean apart = tokens.is(at - 1, Type.COMMA) || tokens.is(at - 1, Type.DASH); // ، أمس، بيع
    boolean deed = apart && marks.deed(at);
    boolean nearness = // كشف عن قرب التعاقد
        syntax.about(at - 1) && syntax.preposition(at) && tokens.isWord(at + 1);
    boolean governed = // عن تشككهم: after a preposition a noun of any spelling
        skip == 0 && syntax.preposition(at - 1) && word.pronoun() && !syntax.functionWord(at);
    return syntax.nominal(at)
        || governed
        || nearness
        || deed
        || tokens
            .word(at)
            .isAny(Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit() | Feature.NEGATION.bit())
        || (skip > 0 && tokens.is(at, Type.WORD))
        || tokens.is(at, Type.NUMBER)
        || tokens.quoteOpenedAt(at) != null;
  }

  /** {@code بالبدء فورا}: a deed, not the beginning of a time. */
  private static boolean beginning(Word word) {
    return word.definite() && word.is(Feature.MASDAR) && word.is(Feature.TIME_PART);
  }

  /** {@code والوعي}: a noun that و joins to the one before it, which no content begins with. */
  private boolean joined(int at) {
    Word word = tokens.word(at);
    boolean noun = word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
    return word.conjunction() && noun && tokens.is(at - 1, Type.WORD);
  }

  /**
   * {@code أكد ثلاث حقائق هي:}, before lines of their own: so many things, and none of them yet.
   */
  private boolean list(int at) {
    if (!syntax.is(at, Feature.NUMBER) || tokens.word(at).definite()) {
      return false;
    }
    for (int j = at + 2; j < at + LONGEST_COUNTED && tokens.isWord(j); j++) {
      if (syntax.is(j, Feature.PRONOUN)) {
        return tokens.is(j + 1, Type.COLON) && tokens.lineBreakBefore(j + 2);
      }
    }
    return false;
  }

  /** {@code رفض ذلك}: a demonstrative alone only points to what was told before. */
  private boolean mere(int at) {
    Word word = tokens.word(at);
    return word.is(Feature.DEMONSTRATIVE)
        && word.lastLetter() == Letters.KA
        && !tokens.word(at + 1).definite();
  }

  /** {@code أبدى استعداده}: a verbal noun, which says what happens or how things stand. */
  boolean event(Attempt attempt) {
    return marks.event(attempt.at) && !takesUp(attempt);
  }

  /** {@code العقود التي تأمل الشركة في توقيعها}: the pronoun is for what stands before "which". */
  private boolean takesUp(Attempt attempt) {
    return attempt.frame.has("prep")
        && tokens.word(attempt.at).pronoun()
        && syntax.is(attempt.place.first() - 1, Feature.RELATIVE)
        && attempt.source.get() != null;
  }

  /** The same, of somebody or something; not {@code أوضح المدير إدارة النادي}. */
  boolean whoseEvent(Attempt attempt) {
    Word word = tokens.word(attempt.at);
    return event(attempt) && !word.definite() && word.head() == null && !word.conjunction();
  }

  /**
   * {@code اشتباكات عنيفة}: a noun that neither an article nor whose it is makes definite; {@code
   * أكثر من ألف}: how many.
   */
  boolean indefinite(Attempt attempt) {
    Word word = tokens.word(attempt.at);
    if (counts(attempt.at)) {
      return true;
    }
    Word next = tokens.word(attempt.at + 1);
    return word.is(Feature.NOUN)
        && !word.definite()
        && !word.pronoun()
        && !word.name()
        && !next.definite()
        && !next.pronoun()
        && !next.name();
  }

  /**
   * {@code ألف}, {@code نحو 40}, {@code أكثر من 30}, {@code ما لا يقل عن 20}: whether a number
   * begins at {@code i}, or what says how nearly.
   */
  private boolean counts(int i) {
    Phrase nearly = syntax.phraseAt(i, Feature.FILLER);
    int at = nearly == null ? i : i + nearly.keys().size();
    while (at < i + LONGEST_NEARLY
        && !tokens.word(at).definite()
        && (syntax.is(at, Feature.FILLER)
            || syntax.is(at, Feature.QUANTIFIER)
            || syntax.preposition(at))) {
      at++;
    }
    return tokens.is(at, Type.NUMBER) || syntax.is(at, Feature.NUMBER);
  }

  /**
   * {@code ضرورة}, {@code وجود}: a noun that makes a position or fact of what hangs on it; not
   * {@code كرر التأكيد أن}, where the verbal noun reports, nor the noun {@code except}.
   */
  boolean fact(Attempt attempt, String except) {
    int next = attempt.at + 1;
    boolean that = // the preposition before it is the verbal noun's own
        syntax.complementizer(next) || syntax.preposition(next) && syntax.complementizer(next + 1);
    return syntax.is(attempt.at, Feature.FACT)
        && !tokens.word(attempt.at).stem().equals(except)
        && !(that && tokens.word(attempt.at).cue(Tense.NOUN) != null);
  }
}
