package org.musnad.cue;

import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Copulas;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Cues of what nobody has said: it is denied, wished, yet to come, supposed, or inferred by the
 * writer.
 */
public final class UnsaidChecks {
  /** Words that can bear a pronoun, which is the subject of what follows. */
  private static final long BEFORE_SUBJECT =
      Feature.COMPLEMENTIZER_PRONOUN.bit()
          | Feature.COMPLEMENTIZER_RESUMING.bit()
          | Feature.CONJUNCTION.bit();

  /** How long a subject may be whose predicate a participle is. Set by hand. */
  private static final int CLAUSE = 14;

  private final Syntax syntax;
  private final Tokens tokens;

  UnsaidChecks(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** {@code يعتقد أن}, {@code يتوقع أن}: nobody does, unless a subject stands before it. */
  boolean impersonal(int i, CueForm cue) {
    if (syntax.is(i - 1, Feature.IMPERSONAL) && tokens.word(i).pronoun()) {
      return true; // الجدير ذكره
    }
    if (cue.tense() == Tense.PARTICIPLE && syntax.is(i - 1, Feature.AUXILIARY)) {
      boolean him =
          cue.agreement().equals(Agreement.HE) && !syntax.nominal(i - 2); // not وكانت متوقعة
      return him && cue.entry().act().equals("believe") && cue.entry().has("obj"); // كان متوقعا أن
    }
    return syntax.is(i, Feature.IMPERSONAL)
        && present(i, cue)
        && !owned(i, cue)
        && (syntax.complementizer(i + 1) || syntax.complementizer(i + 2) && governed(i + 1));
  }

  /** {@code لكنه لم يستبعد}: whether what is denied has a pronoun for its subject before it. */
  boolean owned(int i, CueForm cue) {
    return syntax.is(i - 1, Feature.NEGATION)
        && cue.entry().has("leaves-out")
        && Words.pronounSubject(syntax, i, cue.agreement());
  }

  /** Whether the cue, or another verb that is spelt like it ({@code تبين}), is in the present. */
  private boolean present(int i, CueForm cue) {
    for (CueForm form : CueForms.alike(tokens.word(i), cue)) {
      if (form.tense() == Tense.PRESENT && form.agreement().number() == 's') {
        return true;
      }
    }
    return false;
  }

  /** {@code من أن}, {@code فيه أن}. */
  private boolean governed(int i) {
    return syntax.preposition(i) || syntax.is(i, Feature.PREPOSITION_PRONOUN);
  }

  /** {@code ويقدر وزنها}: "is estimated", as nobody stands by who estimates. */
  public static boolean estimated(CueForm cue) {
    return cue.tense() == Tense.PRESENT
        && cue.entry().act().equals("believe")
        && cue.agreement().number() == 's';
  }

  /**
   * {@code لم تكشف الشركة عن المواد}, {@code دون أن تكشف}, {@code لن يعترض أحد}, {@code لم ينف
   * الخبر}; but not to believe is to say something, and so is not to hide it.
   */
  boolean unsaid(int i, CueForm cue) {
    String act = cue.entry().act();
    int not = syntax.is(i - 1, Feature.COMPLEMENTIZER) ? i - 2 : i - 1;
    boolean held = act.equals("believe") || act.equals("deny"); // not لن يصدق الناس أن
    boolean never =
        Words.willNot(tokens.word(not)) || act.equals("deny") && Words.didNot(tokens.word(not));
    return cue.finite()
        && (!held || never)
        && !cue.entry().has("unhidden-that")
        && syntax.is(not, Feature.NEGATION)
        && !syntax.is(not, Feature.WHAT); // وهو ما أكده
  }

  /** {@code لا ينصح الأطباء}: who does not advise it advises against it; not {@code لم ينصح}. */
  boolean against(int i, CueForm cue, Match match) {
    Word not = tokens.word(i - 1);
    return cue.entry().has("or-not")
        && cue.tense() == Tense.PRESENT
        && match.source() != null
        && not.stem().length() == 2
        && not.lastLetter() == Letters.ALIF;
  }

  /** {@code سيعلن الوزير}. */
  boolean yetToSay(int i, CueForm cue) {
    return cue.tense() == Tense.PRESENT && tokens.letterAfterAnd(i) == Letters.SIN;
  }

  /** {@code قد يعلن}: what is possible; {@code قد أعلن} has been said. */
  boolean possible(int i, CueForm cue) {
    return cue.tense() == Tense.PRESENT && (syntax.already(i - 1) || syntax.resumesWithVerb(i - 1));
  }

  /** {@code لم يدرك أن}: what is true, but somebody did not know. */
  boolean unknown(int i, CueForm cue) {
    if (cue.entry().predicate()) {
      int at = syntax.is(i - 1, Feature.AUXILIARY) ? i - 1 : i; // ليس متأكدا, لم يكن متأكدا
      boolean mine = // أنا مقتنع, not أصبح مقتنعا, spelt like أصبح, "I become"
          syntax.is(i - 1, Feature.FIRST_PERSON) && !Copulas.phase(syntax, i - 1);
      return syntax.is(at - 1, Feature.NEGATION) || mine || isNot(i);
    }
    boolean made = tokens.word(i).pronoun(); // يشعرهم بأن
    return cue.finite() && cue.entry().has("known") && (made || syntax.is(i - 1, Feature.NEGATION));
  }

  /**
   * {@code ليس المدير واثقا}, {@code لم يعد المدير مقتنعا}; not {@code ما زال المدير مقتنعا}:
   * whether a negation before the subject of the predicate at {@code i} denies that he holds it.
   */
  private boolean isNot(int i) {
    for (int j = i - 1; j > i - CLAUSE && tokens.isWord(j); j--) {
      Word word = tokens.word(j);
      if (word.is(Feature.NEGATION)) {
        return (Words.isNot(word) || syntax.verb(j + 1) && !syntax.still(j + 2))
            && !syntax.is(j - 1, Feature.RELATIVE);
      }
      boolean done = syntax.verb(j) && !syntax.is(j - 1, Feature.NEGATION);
      if (done || word.conjunction() || syntax.is(j, Feature.PRONOUN) || syntax.complementizer(j)) {
        return false;
      }
    }
    return false;
  }

  /** {@code يريد أن تأمر المحكمة}; but {@code قبل أن يضيف} is told of what he did. */
  boolean wished(int i, CueForm cue) {
    return cue.tense() == Tense.PRESENT
        && syntax.is(i - 1, Feature.COMPLEMENTIZER)
        && !syntax.preposition(i - 2)
        && !syntax.is(i - 2, Feature.CONJUNCTION)
        && tokens.is(i - 2, Type.WORD);
  }

  /**
   * {@code إذا رفضت الجماعة التفاوض}, {@code إذا ما رفضت}: what follows would be the consequence;
   * {@code عما إذا كان ينصح}: what is asked.
   */
  boolean supposed(int i) {
    int before = i - 1;
    while (syntax.is(before, Feature.AUXILIARY) || syntax.is(before, Feature.WHAT)) {
      before--;
    }
    return syntax.is(before, Feature.CONDITION);
  }

  /** {@code إذا اعتقد أعضاؤه أن}: the same before a clause; not {@code إذا قال: «…»}. */
  boolean supposedThat(int i, CueForm cue, Match match) {
    return supposed(i)
        && cue.tense() == Tense.PAST
        && match.shape() == Match.Shape.CLAUSE
        && match.frame().has("that");
  }

  /** {@code مما يؤكد أن}, {@code ما يشير إلى}; but {@code ما يقول إنه} is what somebody says. */
  boolean inference(int i, CueForm cue) {
    return cue.tense() == Tense.PRESENT
        && syntax.is(i - 1, Feature.WHAT)
        && !tokens.word(i).pronoun()
        && !syntax.is(i + 1, Feature.COMPLEMENTIZER_PRONOUN);
  }

  /** {@code الأمر الذي ينذر بكارثة}: what follows from the clause before, told by the writer. */
  boolean matter(int i) {
    return syntax.is(i - 1, Feature.RELATIVE)
        && !tokens.word(i).pronoun()
        && syntax.isPhrase(i - 2, Feature.TURN);
  }

  /** {@code ما دعا السلطات إلى الربط}, {@code مما دعاها إليه}: what made them do it. */
  boolean causes(int i, CueForm cue, Match match) {
    return cue.tense() == Tense.PAST
        && syntax.is(i - 1, Feature.WHAT)
        && (!tokens.word(i).pronoun() || cue.entry().has("addr-li"))
        && cue.entry().aimed()
        && match.shape() != Match.Shape.CLAUSE;
  }

  /**
   * {@code إن الأندية مطالبة بالاهتمام}, {@code أصبح السد مهددا بالانهيار}: a participle whose
   * active and passive are spelt alike, as the predicate of a subject before it.
   */
  boolean suffered(int i, CueForm cue) {
    Word word = tokens.word(i);
    if (cue.tense() != Tense.PARTICIPLE
        || !cue.entry().has("addr-bi")
        || word.definite()
        || word.pronoun()
        || word.conjunction()
        || word.stem().indexOf(Letters.MIM) != 0) {
      return false;
    }
    boolean several = word.key().endsWith(Letters.NOMINATIVE_PLURAL); // السكان مطالبون بالدفع
    return several || word.lastLetter() == Letters.HA
        ? predicate(i)
        : word.accusative() && Copulas.predicate(syntax, i);
  }

  /** The same, right after something definite in a clause with no other verb. */
  private boolean predicate(int i) {
    Word before = tokens.word(i - 1);
    if (before.isAny(BEFORE_SUBJECT) && Words.pronoun(before.key())) {
      return true; // فإنها مطالبة, لكنها مطالبة
    }
    int j = i - 1;
    while (j > i - CLAUSE
        && tokens.isWord(j)
        && !syntax.complementizer(j)
        && (!syntax.verb(j) || syntax.is(j, Feature.AUXILIARY))) {
      j--;
    }
    boolean verb = tokens.isWord(j) && syntax.verb(j) && !syntax.is(j, Feature.AUXILIARY);
    return before.definite() && j > i - CLAUSE && !verb;
  }
}
