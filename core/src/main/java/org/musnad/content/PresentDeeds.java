package org.musnad.content;

import org.jspecify.annotations.Nullable;
import org.musnad.cue.VerbAgreement;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Decides where, after a clause that is a content, a verb in the present tells what its source does
 * besides: {@code أكدت الشركة أن المصنع جاهز، وتنتظر الترخيص}.
 */
final class PresentDeeds {
  /** What a verb is not that has a subject of its own to come, or none. */
  private static final long LEADS =
      Feature.LIGHT_VERB.bit() | Feature.IMPERSONAL.bit() | Feature.AUXILIARY.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final VerbAgreement agreement;

  PresentDeeds(Syntax syntax, VerbAgreement agreement) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.agreement = agreement;
  }

  /** Whether what the source does besides begins at token {@code i}, after a comma. */
  boolean beginAt(int i, @Nullable SourcePhrase source, Draft draft) {
    Word word = tokens.word(i);
    return source != null
        && word.conjunction()
        && word.is(Feature.VERB_PRESENT)
        && !word.is(Feature.VERB_PAST)
        && !word.isAny(LEADS | Feature.FIRST_PERSON.bit())
        && tokens.firstChar(i) == Letters.WAW
        && word.key().charAt(1) != Letters.SIN // what is to come belongs to what is said
        && syntax.verb(i)
        && ofAnother(draft.match())
        && fits(word, source.agreement())
        && noSubject(i, word)
        && !agreement.likeOneSince(draft.match().content(), i)
        && ofOtherGender(i, word, draft.match().content());
  }

  /** {@code أن المصنع}: a clause of which the source is not the subject. */
  private boolean ofAnother(Match match) {
    return match.shape() == Match.Shape.CLAUSE
        && match.form().finite()
        && syntax.is(match.content() - 1, Feature.COMPLEMENTIZER)
        && syntax.nominal(match.content());
  }

  private static boolean fits(Word verb, Agreement source) {
    for (int k = 0; k < verb.verbs().size(); k++) {
      Agreement shown = verb.verbs().get(k);
      boolean same = shown.gender() == source.gender() && shown.number() == source.number();
      if (same && source.gender() != 'c') {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows the verb is its object, and can't be its subject. */
  private boolean noSubject(int i, Word verb) {
    int next = i + 1;
    Word object = tokens.word(next);
    boolean several = verb.verbs().stream().allMatch(a -> a.number() == 'p');
    boolean deed = // وتدرس توسيعها
        verb.verbs().stream().allMatch(a -> a.gender() == 'f')
            && object.is(Feature.MASDAR)
            && object.lastLetter() != Letters.HA;
    return several
        || deed
        || syntax.preposition(next) && !syntax.is(next, Feature.PREPOSITION_PRONOUN)
        || object.preposition() != 0 && !object.pronoun()
        || syntax.complementizer(next);
  }

  /** Whether the predicate of the clause shows that its subject is of the other gender. */
  private boolean ofOtherGender(int i, Word verb, int content) {
    boolean she = verb.verbs().get(0).gender() == 'f';
    boolean they = verb.verbs().get(0).number() == 'p';
    boolean told = they;
    for (int j = content; j < i; j++) {
      Word word = tokens.word(j);
      if (syntax.verb(j)) {
        told = true;
      } else if (word.is(Feature.ADJECTIVE) && !word.definite() && tokens.is(j + 1, Type.COMMA)) {
        boolean feminine = word.lastLetter() == Letters.HA;
        told |= they || feminine != she;
      }
      if (they && (word.heads("group") || word.heads("person") && word.head().plural())) {
        return false;
      }
    }
    return told;
  }
}
