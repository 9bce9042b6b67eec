package org.musnad.attribution;

import org.musnad.frame.Match;
import org.musnad.frame.Trait;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;

/** Tells which cues report what is said though the text has nobody who says it. */
final class NobodysWords {
  private final Syntax syntax;
  private final Tokens tokens;

  NobodysWords(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether a cue without a source can be impersonal, or a participle of words all the same. */
  boolean may(Match match) {
    boolean charge = match.frame().is(Trait.CHARGE); // وُجهت تهمة: it agrees with the charge
    boolean participle = match.form().tense() == Tense.PARTICIPLE;
    boolean said = participle && says(match);
    return said
        || !participle
            && (charge || match.form().agreement().gender() == 'm')
            && match.form().agreement().number() == 's';
  }

  /** {@code مؤكدين أن}, {@code مشيرا إلى أن}: somebody's words all the same, whoever he is. */
  private boolean says(Match match) {
    int after = match.cueFirst() + 1;
    int that = syntax.preposition(after) ? after + 1 : after;
    return match.shape() == Match.Shape.CLAUSE
        && match.frame().has("that")
        && syntax.complementizer(that)
        && match.content() <= that + 1
        && !syntax.verb(match.cueFirst() - 1) // بدا لافتا أن, كان مقتنعا بأن
        && !syntax.is(match.cueFirst(), Feature.CARRIES); // نحمده مجددا أن
  }

  /** Whether a cue that is not passive has nobody as its source. */
  boolean mayNot(Match match) {
    boolean passive =
        match.frame().is(Trait.PASSIVE)
            || match.frame().is(Trait.NOUN)
            || match.frame().is(Trait.AIMED)
            || match.frame().is(Trait.CHARGE)
            || match.passive();
    boolean whole = match.shape() == Match.Shape.CLAUSE && !match.form().entry().predicate();
    return match.nobody() && !whole && !passive && !announced(match);
  }

  /** {@code أعلن اليوم عن صفقة}: passive, where nobody was named who could have announced it. */
  private boolean announced(Match match) {
    return match.frame().is(Trait.ABOUT)
        && match.form().tense() == Tense.PAST
        && match.form().entry().act().equals("assert")
        && !tokens.word(match.cueFirst()).conjunction()
        && !syntax.is(match.cueFirst() - 1, Feature.RELATIVE);
  }
}
