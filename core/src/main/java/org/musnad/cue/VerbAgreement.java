package org.musnad.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.musnad.frame.Deeds;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;

/**
 * Whether subject and verb agree: a subject before its verb in number and gender, one after it in
 * gender.
 */
public final class VerbAgreement {
  private final Syntax syntax;
  private final Tokens tokens;

  VerbAgreement(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** What the verb at token {@code verb} agrees with, in each way of reading it. */
  public List<Agreement> agreements(int verb) {
    Word word = tokens.word(verb);
    if (!word.hasCue()) {
      return word.verbs();
    }
    List<Agreement> all = new ArrayList<>(word.verbs());
    for (CueForm cue : word.cues()) {
      if (cue.finite()) {
        all.add(cue.agreement());
      }
    }
    return all;
  }

  /** Whether a subject before its verb fits any of these ways to read the verb. */
  boolean agrees(SourcePhrase phrase, List<Agreement> agreements) {
    for (int i = 0; i < agreements.size(); i++) {
      if (agrees(phrase, agreements.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The same for one of them. */
  boolean agrees(SourcePhrase phrase, Agreement verb) {
    boolean country = syntax.is(phrase.first(), Feature.COUNTRY); // العراق يعلن, but مصر تعلن
    if (phrase.head().isEmpty() && (country || phrase.agreement().gender() == 'c')) {
      return true;
    }
    if (verb.number() == 'p' && verb.gender() == 'm' && deed(phrase)) {
      return false;
    }
    boolean several =
        verb.number() != 's' && (phrase.agreement().number() != 's' || coordinated(phrase));
    return verb.fits(phrase.agreement()) || several || verb.gender() == 'm' && his(phrase);
  }

  /** {@code زميله}, which is spelt as {@code زميلة} once folded: a man, whose the pronoun is. */
  private boolean his(SourcePhrase phrase) {
    return phrase.kind() == Kind.PERSON
        && phrase.agreement().number() == 's'
        && syntax.his(phrase.first());
  }

  /** {@code وابتعادهم عن المدينة أكدوا}: what is done, where the verb shows people. */
  private boolean deed(SourcePhrase phrase) {
    boolean any = phrase.kind() == Kind.GROUP || phrase.kind() == Kind.UNKNOWN;
    Word word = tokens.word(phrase.first());
    return any && (Deeds.deed(word) || word.conjunction() && word.is(Feature.MASDAR)); // والإشراف
  }

  /** {@code الرئيس والجامعة يطالبان}: two subjects. */
  private boolean coordinated(SourcePhrase phrase) {
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      if (tokens.word(i).conjunction() && syntax.nominal(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Before its subject a verb is singular, and agrees in gender unless that is of several people.
   */
  static boolean leads(Agreement verb, Agreement subject) {
    boolean several = subject.number() != 's';
    return verb.number() == 's'
        && (several || verb.gender() == subject.gender() || subject.gender() == 'c');
  }

  /**
   * Whether a verb from {@code from} on, of whatever tense, could have the same subject as the one
   * at {@code verb}, which stands after it.
   */
  public boolean likeOneSince(int from, int verb) {
    Word word = tokens.word(verb);
    return doesSince(from, verb, other -> alike(word, other));
  }

  /** The same, for a verb of which it is known what it agrees with. */
  public boolean likeOneSince(int from, int verb, Agreement who) {
    return doesSince(from, verb, other -> other.verbFits(who));
  }

  private boolean doesSince(int from, int verb, Predicate<Word> like) {
    for (int j = from; j < verb; j++) {
      boolean does = syntax.verb(j) && !syntax.is(j, Feature.LIGHT_VERB); // not تم توقيفه
      if (does && like.test(tokens.word(j))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two verbs could have the same subject. */
  public static boolean alike(Word one, Word other) {
    for (int i = 0; i < one.verbs().size(); i++) {
      for (int j = 0; j < other.verbs().size(); j++) {
        if (one.verbs().get(i).fits(other.verbs().get(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
