package org.musnad.frame;

import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
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

  /** The ending of several men who act. */
  private static final String SUBJECTS = String.valueOf(new char[] {Letters.WAW, Letters.NUN});

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
            || syntax.is(before, Feature.TURN) // لكنها حذرت الحكومة
                && Words.takesUp(tokens.word(before).key(), form.agreement())
            || syntax.is(before, Feature.RELATIVE) && acts(place));
  }

  /**
   * {@code رسالة دعا فيها الأطباء إلى}: whoever is asked stands behind "in it", as who wrote it has
   * been named; the token where he does, or that after the verb.
   */
  int askedIn(CuePlace place) {
    int after = place.last() + 1;
    Phrase in = place.form().finite() ? syntax.phraseAt(after, Feature.TOLD_IN) : null;
    int paper = in == null ? -1 : paper(place.first());
    if (paper < 0 || !given(paper, place.form())) {
      return after;
    }
    int asked = after + in.keys().size();
    boolean during = tokens.word(after).firstLetter() == Letters.KHA; // ندوة حذر خلالها الأطباء
    return !during && several(asked) || otherGender(asked, place.form()) ? asked : after;
  }

  /** The paper or talk before a verb that no relative takes up, or -1. */
  private int paper(int verb) {
    if (syntax.is(verb - 1, Feature.RELATIVE)) {
      return -1; // في الوقت الذي طالب فيه النواب
    }
    int begin = tokens.sentenceBegin(tokens.sentenceOf(verb));
    return syntax.somePaper(Math.max(begin, verb - RESUMED), verb);
  }

  /**
   * {@code نشر الكاتب مقالا دعا فيه}, not {@code صدر تقرير حذر فيه}: whether somebody gives the
   * paper or talk who can be the subject of the verb after it.
   */
  private boolean given(int paper, CueForm form) {
    boolean owned = tokens.word(paper + 1).preposition() == Letters.LI; // محاضرة للشيخ
    int begin = tokens.sentenceBegin(tokens.sentenceOf(paper));
    for (int i = paper - 1; i >= Math.max(begin, paper - RESUMED); i--) {
      if (syntax.verb(i)) {
        boolean itself = i == paper - 1 && !tokens.word(paper).accusative() && !sends(i);
        boolean fits = tokens.word(i).verbFits(form.agreement());
        return owned && i == paper - 1 || !itself && fits;
      }
    }
    return owned || tokens.word(paper).heads("document");
  }

  /** {@code أطلق نداء}: a verb for giving or sending words. */
  private boolean sends(int i) {
    return syntax.is(i, Feature.CARRIES) || syntax.phraseAt(i, Feature.SENDS) != null;
  }

  /** {@code الأطباء}, {@code أنصاره}, {@code جميع الأطراف}: all of some people, alone. */
  private boolean several(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    if (syntax.is(i, Feature.QUANTIFIER)) {
      return word.definite() || next.definite();
    }
    HeadForm head = word.head();
    boolean another = next.definite() && next.head() != null && next.preposition() == 0;
    return head != null
        && (head.plural() || head.kind().equals("group"))
        && (word.definite() || word.pronoun())
        && !word.key().endsWith(SUBJECTS) // طالب فيها المهندسون
        && !another; // العلماء الناس
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
