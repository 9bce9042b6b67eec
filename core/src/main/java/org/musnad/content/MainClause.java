package org.musnad.content;

import java.util.function.IntPredicate;
import org.musnad.cue.Cues;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Decides where, after a report whose clause or phrase only leads to a clause of the writer's, that
 * one begins: {@code عندما أعلن المدرب استقالته، غادر}, {@code إن الطلب الذي قال إنه رفعه، رفض}.
 */
final class MainClause {
  /** How far before a cue the clause that it belongs to may begin. */
  private static final int SUBJECT = 25;

  /** Within how many words before a cue what it says of a time begins. */
  private static final int TIME = 4;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final ThoughtOf thoughtOf;

  MainClause(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.thoughtOf = new ThoughtOf(syntax);
  }

  /** Whether the clause that the report of a draft leads to begins at token {@code i}. */
  boolean beginsAt(int i, Draft draft) {
    Match match = draft.match();
    boolean comma = tokens.is(i - 1, Type.COMMA);
    if (syntax.is(i, Feature.COMPLEMENTIZER_RESUMING)) {
      boolean name = !comma && tokens.word(i - 1).name(); // لويس فان غال
      boolean leads = concedes(match) && !name || comma && (beside(match) || inTime(match));
      return leads ? !opens(match.content(), i) : inOpeningPhrase(match);
    }
    if (tokens.word(i).conjunction()) {
      boolean on = syntax.complementizer(i) || syntax.verb(i);
      return comma && !on && describes(match); // ما يعتقد أنه الأنسب، وعلى
    }
    boolean said = !comma && saidOf(match, i);
    if (!comma && saidOfReport(match, i)
        || match.nobody() && thoughtOf.endsAt(i, match, ended(i - 1))) {
      return true;
    }
    if (!comma && !said && !describes(match) && !reports(i)) {
      return false; // as nearly everywhere, before it is asked what the report leads to
    }
    if (beside(match)) {
      return reports(i) || comma && syntax.verb(i) && !describesLast(i) && told(match, i);
    }
    boolean leads = comma && predicate(i) && !describesLast(i);
    return leads && (fronted(match) || ofSubject(match)) && told(match, i)
        || said && told(match, i) && ofSubject(match)
        || describes(match) && syntax.verb(i) && !verb(match.content(), i) && ended(i - 1);
  }

  /**
   * {@code الشركة التي أعلنت أنها ستبني الجسر انسحبت}: whether a further verb, joined to nothing in
   * the clause of a relative, can only be that of the noun which the relative describes.
   */
  private boolean saidOf(Match match, int i) {
    return tokens.word(i).is(Feature.VERB_PAST)
        && match.form().finite()
        && match.shape() == Match.Shape.CLAUSE
        && syntax.verb(i)
        && relative(match.cueFirst()) >= 0
        && (ended(i - 1) || syntax.verb(i - 1) && !syntax.is(i - 1, Feature.AUXILIARY))
        && !comma(match.content(), i)
        && !any(match.content(), i, j -> syntax.is(j, Feature.RELATIVE));
  }

  /**
   * {@code إن رفض البرلمان الاتفاق سيضر}, {@code إن قوله إن الأسعار ستنخفض أراح}: whether a verb
   * that no comma parts is that of the report itself, which is the subject of its clause.
   */
  private boolean saidOfReport(Match match, int i) {
    boolean was = syntax.is(i, Feature.AUXILIARY) && syntax.nominal(i + 1); // كان متوقعا
    boolean brings = // اتهامات بالغش وجهت إلى المقاول, who is accused
        match.form().entry().act().equals("accuse") && syntax.is(i, Feature.CARRIES);
    if (match.form().tense() != Tense.NOUN
        || brings
        || i <= match.content()
        || !predicate(i) && !was) {
      return false;
    }
    int before = i - 1;
    Word word = tokens.word(i);
    boolean closed =
        (full(before) || tokens.word(before).place())
            && !syntax.complementizer(before)
            && !syntax.functionWord(before);
    boolean clause = match.shape() == Match.Shape.CLAUSE;
    boolean mine = word.is(Feature.FIRST_PERSON); // أثار, spelt like أثار, "I excite"
    boolean past = word.is(Feature.VERB_PAST) && (mine || !word.is(Feature.VERB_PRESENT));
    boolean apart =
        clause
            ? past && (closed || syntax.verb(before)) && told(match, i)
            : closed && match.shape() == Match.Shape.NOMINAL;
    return apart && ofSubject(match);
  }

  /** Whether no clause can describe what stands right before it: {@code بنحو 60%}. */
  private boolean ended(int i) {
    return full(i)
        || tokens.is(i, Type.NUMBER)
        || tokens.is(i - 1, Type.NUMBER) && !tokens.isWord(i);
  }

  /**
   * {@code الجرم الذي يعتقد أنه أكبر من القمر يدور}: whether the report only describes somebody or
   * something, by what it is held to be.
   */
  private boolean describes(Match match) {
    return match.form().finite()
        && (syntax.is(match.cueFirst() - 1, Feature.RELATIVE)
            || syntax.is(match.cueFirst() - 1, Feature.WHAT))
        && match.form().entry().act().equals("believe")
        && syntax.is(match.content(), Feature.COMPLEMENTIZER_PRONOUN);
  }

  /** {@code شن غارة، استهدفت بلدة}: a verb without a subject says more of a noun before a comma. */
  private boolean describesLast(int i) {
    Word noun = tokens.word(i - 2);
    return noun.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
        && !full(i - 2)
        && !noun.is(Feature.ADJECTIVE)
        && syntax.timeEnd(i - 2) <= i - 2
        && (syntax.preposition(i + 1) || tokens.word(i + 1).preposition() != 0);
  }

  private boolean verb(int from, int to) {
    return any(from, to, syntax::verb);
  }

  /** Whether no clause of its own can describe the word. */
  private boolean full(int i) {
    Word word = tokens.word(i);
    return (word.definite() || word.pronoun() || word.name()) && !syntax.is(i, Feature.RELATIVE);
  }

  /** {@code بينما حملته الجامعة المسؤولية، تنفي}: what is told beside that which follows. */
  private boolean beside(Match match) {
    int begin = begin(match);
    int before = match.cueFirst() - 1;
    boolean joined = syntax.is(before, Feature.BESIDE) && tokens.word(before).conjunction();
    boolean opens =
        match.cueFirst() > begin
            && (syntax.is(begin, Feature.BESIDE) || syntax.isPhrase(begin, Feature.BESIDE))
            && !any(
                begin + 1, match.cueFirst() + 1, j -> tokens.is(j - 1, Type.COMMA) && predicate(j));
    return !concedes(match) && (joined || opens);
  }

  /** Whether a clause of the writer's must follow that which the report stands in. */
  boolean awaits(Match match) {
    return fronted(match) || beside(match) && match.form().finite();
  }

  /**
   * {@code وبعدما قال}, {@code ورغم أن الوزير أعلن}, {@code ولأنه أعلن}: a clause before its own.
   */
  private boolean fronted(Match match) {
    int begin = begin(match);
    boolean because =
        tokens.word(begin).conjunction()
            && syntax.phraseAt(begin, Feature.FRAGMENT) != null
            && tokens.word(begin).stem().charAt(0) == Letters.LI;
    boolean though = concedes(match) && match.form().finite();
    return inTime(match) || (because || though) && !comma(begin, match.cueFirst());
  }

  private boolean concedes(Match match) {
    return syntax.isPhrase(begin(match), Feature.CONCESSION);
  }

  /** {@code وعندما أعلن المدرب استقالته}: when that which follows happened. */
  boolean inTime(Match match) {
    int begin = begin(match);
    return whereIn(match, begin) || inTime(match, begin) || toldInTime(match);
  }

  /** {@code إنه عندما أعلن}: so in a clause that somebody says. */
  private boolean toldInTime(Match match) {
    int before = match.cueFirst() - 1;
    if (!syntax.is(before, Feature.SUBORDINATE) && !syntax.complementizer(before)) {
      return false; // not أنه حتى الآن يشعر
    }
    for (int j = match.cueFirst() - 2; j > match.cueFirst() - TIME; j--) {
      if (syntax.complementizer(j)) { // أن القرية عندما
        return inTime(match, syntax.is(j, Feature.COMPLEMENTIZER_PRONOUN) ? j + 1 : j + 2);
      }
    }
    return false;
  }

  private boolean inTime(Match match, int begin) {
    boolean that = // بعد أن أعلن, منذ أن أعلن; not على أن
        syntax.complementizer(begin + 1)
            && (syntax.isPhrase(begin, Feature.AFTERWARDS)
                || syntax.timeEnd(begin) == begin && syntax.before(begin));
    return match.cueFirst() > begin
        && (that || syntax.is(begin, Feature.SUBORDINATE))
        && !syntax.is(begin, Feature.AUXILIARY) // وكان, spelt like وكأن
        && syntax.phraseAt(begin, Feature.FRAGMENT) == null // حيث أكد
        && !comma(begin, match.cueFirst());
  }

  /** {@code في وقت تدعو فيه}: at a time that the verb of the report describes. */
  private boolean whereIn(Match match, int begin) {
    return match.cueFirst() <= begin + 3
        && match.cueFirst() > begin + 1
        && syntax.preposition(begin)
        && !tokens.word(begin + 1).definite()
        && (syntax.is(match.cueLast() + 1, Feature.PREPOSITION_PRONOUN)
            || match.cueFirst() == begin + 2 && syntax.timeEnd(begin + 1) > begin + 1);
  }

  private int begin(Match match) {
    return tokens.sentenceBegin(tokens.sentenceOf(match.cueFirst()));
  }

  private boolean reports(int i) {
    Match match = cues.at(i);
    return match != null
        && match.source() != null
        && match.source().first() > i
        && match.form().finite()
        && !syntax.is(i - 1, Feature.RELATIVE);
  }

  // --- what is spoken of -------------------------------------------------------------------------

  /**
   * {@code مطالب السكان بفتح الطريق، لقيت}: whether the cue is part of a subject, or of a phrase
   * before it, whose predicate is still to come: nothing of its clause before it has a verb.
   */
  boolean ofSubject(Match match) {
    boolean noun = match.form().tense() == Tense.NOUN;
    int from = noun ? match.begin() : relative(match.cueFirst());
    int begin = Math.max(begin(match), from - SUBJECT);
    int j = from - 1;
    while (j >= begin && !opensClause(j)) {
      boolean aside = tokens.is(j, Type.COMMA) && !(j == from - 1 && !noun);
      if (aside || says(j)) {
        return false;
      }
      j--;
    }
    boolean found = j >= begin || begin == begin(match);
    return from >= 0 && found && j + 1 < from + (noun ? 1 : 0) && subject(j + 1);
  }

  /** The relative pronoun that the verb at {@code cue} follows, or -1. */
  private int relative(int cue) {
    for (int j = cue - 1; j >= cue - 2 && j >= 0; j--) {
      if (syntax.is(j, Feature.RELATIVE)) {
        return j;
      }
    }
    return -1;
  }

  private boolean opensClause(int j) {
    return syntax.complementizer(j)
        || syntax.is(j, Feature.COMPLEMENTIZER_RESUMING)
        || tokens.is(j, Type.COLON)
        || tokens.quoteOpenedAt(j) != null;
  }

  /** Whether a word has or makes a predicate: a verb, {@code هناك}, {@code لا}. */
  private boolean says(int j) {
    return syntax.verb(j) && !syntax.is(j, Feature.AUXILIARY)
        || syntax.is(j, Feature.FILLER)
        || syntax.is(j, Feature.NEGATION)
        || syntax.is(j, Feature.QUESTION)
        || syntax.is(j, Feature.SUBORDINATE)
        || syntax.is(j, Feature.BESIDE);
  }

  private boolean subject(int i) {
    return tokens.isWord(i) && (syntax.nominal(i) || syntax.preposition(i));
  }

  /** {@code لقيت}, {@code لم تلق}, {@code قد لقيت}: what is said of a subject. */
  private boolean predicate(int i) {
    boolean leads = syntax.is(i, Feature.AUXILIARY) || syntax.is(i, Feature.NEGATION);
    return syntax.verb(i) || leads && syntax.verb(i + 1);
  }

  // --- the words themselves ----------------------------------------------------------------------

  /**
   * Whether the words before {@code to} have their predicate, and so has the last clause in them.
   */
  private boolean told(Match match, int to) {
    boolean verb = false;
    for (int j = match.content(); j < to; j++) {
      if (syntax.complementizer(j)) {
        verb = describes(j, to);
      } else if (Words.isNot(tokens.word(j))) {
        verb = true;
      } else if (syntax.verb(j) && (!syntax.is(j - 1, Feature.RELATIVE) || comma(j, to - 1))) {
        verb = true;
      }
    }
    return verb
        || match.shape() == Match.Shape.NOMINAL && !clause(match.content(), to)
        || qualified(match.content(), to);
  }

  /** {@code إن الطريق مغلق}: somebody or something definite, and what it is. */
  private boolean qualified(int subject, int to) {
    boolean known = full(subject) && !clause(subject, to);
    for (int j = subject + 1; known && j < to; j++) {
      Word word = tokens.word(j);
      if (word.is(Feature.ADJECTIVE) && !word.definite() && !word.name() && full(j - 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@code إنه عاطل عن العمل}: a pronoun, and what he is. */
  private boolean describes(int that, int to) {
    Word word = tokens.word(that + 1);
    return syntax.is(that, Feature.COMPLEMENTIZER_PRONOUN)
        && that + 2 < to
        && syntax.nominal(that + 1)
        && !syntax.preposition(that + 1)
        && word.preposition() == 0
        && syntax.timeEnd(that + 1) <= that + 1;
  }

  /** {@code ومع تأكيد المدير على السلامة فإنه}: whether a noun of report only leads to a clause. */
  private boolean inOpeningPhrase(Match match) {
    int begin = begin(match);
    return match.form().tense() == Tense.NOUN
        && match.shape() == Match.Shape.NOMINAL
        && match.cueFirst() == begin + 1
        && syntax.preposition(begin);
  }

  /** Whether the words have a fronted clause or phrase of their own. */
  private boolean opens(int from, int to) {
    return any(
        from, to, j -> syntax.isPhrase(j, Feature.CONCESSION) || syntax.is(j, Feature.CONDITION));
  }

  private boolean clause(int from, int to) {
    return any(from, to, syntax::complementizer);
  }

  private boolean comma(int from, int to) {
    return any(from, to, j -> tokens.is(j, Type.COMMA));
  }

  private static boolean any(int from, int to, IntPredicate holds) {
    for (int j = from; j < to; j++) {
      if (holds.test(j)) {
        return true;
      }
    }
    return false;
  }
}
