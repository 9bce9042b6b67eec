package org.musnad.frame;

import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Tells where a pronoun before a verb is its subject, so that the noun after the verb is whom it
 * aims at: {@code وهي تحذر كل من يقترب}, {@code إنه حض الأطراف على}, {@code الذي طالب النادي بـ}.
 */
final class SubjectPronouns {
  /** How far after a verb a pronoun may take up the relative before it. */
  private static final int RESUMED = 12;

  private static final long PRONOUNS =
      Feature.PREPOSITION_PRONOUN.bit() | Feature.COMPLEMENTIZER_PRONOUN.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  SubjectPronouns(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether a pronoun before the cue is its subject. */
  boolean before(CuePlace place) {
    CueForm form = place.form();
    int verb = place.first();
    if (!form.finite()) {
      return false;
    }
    if (syntax.is(verb - 1, Feature.PRONOUN)) {
      return true;
    }
    int before = verb - 1;
    while (syntax.is(before, Feature.AUXILIARY) && !syntax.is(before, Feature.PRONOUN)) {
      before--;
    }
    return place.personFrames()
        && (syntax.is(before, Feature.COMPLEMENTIZER_PRONOUN) && agrees(before, form)
            || syntax.is(before, Feature.RELATIVE) && acts(place));
  }

  /** Not {@code أنه طالبت الوزارة}, whose pronoun stands for nobody. */
  private boolean agrees(int complementizer, CueForm form) {
    boolean his = tokens.word(complementizer).lastLetter() == Letters.HA;
    return !his || form.agreement().gender() != 'f';
  }

  /** Whether what the relative before the cue takes up is no object of the verb. */
  private boolean acts(CuePlace place) {
    int noun = place.last() + 1;
    boolean taken =
        tokens.word(place.last()).pronoun() || syntax.is(noun, Feature.PREPOSITION_PRONOUN);
    boolean aim = syntax.nominal(noun) && tokens.word(noun).preposition() == 0;
    return aim && !taken && (otherGender(noun, place.form()) || !resumed(place));
  }

  /** {@code الذي طالب الإدارة}: one body or person of another gender than the verb. */
  private boolean otherGender(int noun, CueForm form) {
    HeadForm head = tokens.word(noun).head();
    if (head == null || head.plural()) {
      return false;
    }
    Agreement other = head.agreement();
    return other.number() == 's'
        && other.gender() != 'c'
        && form.agreement().gender() != 'c'
        && other.gender() != form.agreement().gender();
  }

  /** {@code الذي طالب النادي بالتعاقد معه}: whether a pronoun of the clause stands for it. */
  private boolean resumed(CuePlace place) {
    int from = place.last() + 1; // الذي اعتبر قائده
    for (int i = from; i < Math.min(place.limit(), from + RESUMED); i++) {
      Word word = tokens.word(i);
      if (tokens.is(i, Type.COMMA) || tokens.is(i, Type.STOP)) {
        return false;
      }
      if (word.pronoun() || word.isAny(PRONOUNS)) {
        return true;
      }
    }
    return false;
  }
}
