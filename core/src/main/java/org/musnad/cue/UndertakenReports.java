package org.musnad.cue;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.FrameMatcher;
import org.musnad.frame.Match;
import org.musnad.frame.Trait;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Verbal nouns of report that a verb of setting about or going on governs: {@code سارع الوزير إلى
 * نفي الخبر}, {@code واصل الحزب اتهام خصومه بالفساد}. Whoever did that verb has said it.
 */
final class UndertakenReports {
  /** How many tokens may stand between the verb and the noun. */
  private static final int LONGEST = 12;

  private final Syntax syntax;
  private final Tokens tokens;
  private final FrameMatcher matcher;
  private final Subjects subjects;

  UndertakenReports(Syntax syntax, FrameMatcher matcher, Subjects subjects) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.matcher = matcher;
    this.subjects = subjects;
  }

  /** What the verbal noun at {@code i} reports by such a verb before it, or null. */
  @Nullable Match match(int i, CueForm cue) {
    Word word = tokens.word(i);
    boolean form = !word.conjunction() && !word.pronoun() && !cue.entry().nounOfReport();
    int verb = form ? verb(i) : -1;
    if (verb < 0) {
      return null;
    }
    Match match = matcher.match(i, i, cue, true);
    if (match == null || match.frame().is(Trait.DISTANT) || !stated(match, cue)) {
      return null;
    }
    boolean clause = match.shape() != Match.Shape.NOMINAL;
    if (word.definite() && clause && word.preposition() == 0) {
      return null; // حرص على التأكيد أن, which is read as any saying that a verb governs
    }
    int governor = words(governor(i));
    SourcePhrase after = subjects.between(verb, governor);
    SourcePhrase subject = after == null ? before(verb) : after;
    if (after == null && subjects.phrases().skip(verb + 1, governor) < governor) {
      return null; // قام بجولة لتأكيد
    }
    match.source(subject);
    match.sourceBefore(subject != null);
    match.nobody(false);
    match.passive(false);
    return match;
  }

  /** Where the verb stands that governs the noun at {@code i}, with nothing but its subject. */
  private int verb(int i) {
    int from = Math.max(tokens.sentenceBegin(tokens.sentenceOf(i)), i - LONGEST);
    for (int j = i - 1; j >= from && tokens.isWord(j); j--) {
      if (syntax.isPhrase(j, Feature.UNDERTAKES)) {
        boolean done = !syntax.is(j - 1, Feature.NEGATION) && !syntax.complementizer(j - 1);
        return done && syntax.verb(j) ? j : -1;
      }
      if (syntax.verb(j) || syntax.complementizer(j)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The preposition before the noun at {@code i}, or the noun where it has none; not {@code بعد}.
   */
  private int governor(int i) {
    Word before = tokens.word(i - 1);
    boolean own = // إلى, على, من, في
        before.length() == 2 || before.length() == 3 && before.lastLetter() == Letters.YA;
    boolean apart = tokens.word(i).preposition() == 0 && syntax.preposition(i - 1);
    return apart && own ? i - 1 : i;
  }

  /** {@code اختتم جولته بالتأكيد}: the token of what the verb has for its object, no speaker. */
  private int words(int governor) {
    Word own = tokens.word(governor - 1);
    boolean thing = own.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit()) && own.head() == null;
    boolean talk = syntax.venue(governor - 1) || own.heads("document"); // استهل اللقاء
    boolean his =
        (own.pronoun() && (thing || talk) || own.definite() && talk)
            && own.preposition() == 0
            && !own.conjunction();
    return his ? governor - 1 : governor;
  }

  /** Who stands before the verb; null where he is hidden. */
  private @Nullable SourcePhrase before(int verb) {
    SourcePhrase before = subjects.of(verb, verb);
    return before != null && Discourse.canSpeak(before) ? before : null;
  }

  /**
   * Not {@code قام بإعلان النتائج}, {@code حرص على دعوة الضيوف لتناول القهوة}: what happens or
   * holds is stated, and somebody accused, warned or urged; a thing that is refused is as well.
   */
  private boolean stated(Match match, CueForm cue) {
    Word what = tokens.word(match.content());
    boolean object = match.frame().is(Trait.OBJECT);
    String act = cue.entry().act();
    boolean game = act.equals("demand") && what.definite() && what.preposition() == 0; // اللعب
    boolean words = what.isAny(Feature.MASDAR.bit() | Feature.FACT.bit()) && !game;
    boolean aimed = match.frame().is(Trait.AIMED) && !match.frame().is(Trait.CALL);
    boolean clause = match.shape() == Match.Shape.CLAUSE;
    return words || aimed || clause || object && act.equals("deny");
  }
}
