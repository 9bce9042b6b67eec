package org.musnad.cue;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Copulas;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Where the clause of a verb can begin and what parts it from the clause before, as the search for
 * a subject before the verb needs to know.
 */
public final class ClauseBounds {
  /** How far before its verb a relative pronoun may stand. */
  private static final int RELATIVE_REACH = 10;

  private static final long OPENERS =
      Feature.COMPLEMENTIZER.bit()
          | Feature.CONJUNCTION.bit()
          | Feature.AUXILIARY.bit()
          | Feature.COMPLEMENTIZER_RESUMING.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  public ClauseBounds(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether a clause can begin at {@code start}, in a sentence that begins at {@code begin}. */
  boolean startsClause(int start, int begin) {
    if (start > begin && syntax.nearly(start - 1)) {
      boolean joined = tokens.word(start - 1).conjunction() && start - 1 > begin;
      return !joined && startsClause(start - 1, begin); // لكن نحو 40 في المئة من السكان
    }
    if (!tokens.isWord(start) && tokens.quoteOpenedAt(start) == null) {
      return false;
    }
    if (start == begin) {
      return true;
    }
    Word before = tokens.word(start - 1);
    return before.isAny(OPENERS)
        || syntax.still(start)
        || tokens.is(start - 1, Type.COMMA)
        || tokens.is(start - 1, Type.COLON)
        || tokens.is(start - 1, Type.STOP) // القدس.. الشرطة تعلن
        || (tokens.quoteOpenedAt(start - 1) != null && start > 1 && !governed(start - 2))
        || tokens.word(start).conjunction()
        || syntax.timeEnd(begin) == start // واليوم الأهالي يطالبون
        || even(start, begin);
  }

  /** {@code حتى الوزير اعترف}: "even" somebody as a clause begins, elsewhere "until". */
  private boolean even(int start, int begin) {
    Word before = tokens.word(start - 1);
    if (!before.is(Feature.SUBORDINATE) || !before.is(Feature.PREPOSITION)) {
      return false;
    }
    boolean mark = tokens.is(start - 2, Type.COMMA) || tokens.is(start - 2, Type.STOP);
    boolean opens = start - 1 == begin || mark;
    Word word = tokens.word(start);
    boolean somebody = word.heads("person") || word.heads("group") || word.name();
    return opens && somebody;
  }

  /** {@code بحسب «رويترز»}, {@code لـ«أوبك»}: what a preposition governs is no subject. */
  private boolean governed(int i) {
    Word word = tokens.word(i);
    boolean letter = // ل, not م. سالم
        word.length() == 1 && !word.conjunction() && tokens.quoteOpenedAt(i + 1) != null;
    return letter || syntax.preposition(i) || word.cue(Tense.PREPOSITION) != null;
  }

  /** No subject is looked for beyond this token. */
  boolean barrier(int i) {
    boolean parts =
        tokens.is(i, Type.STOP)
            || tokens.is(i, Type.SEMICOLON)
            || syntax.finiteCue(i) != null && !ofHim(i) && !ofPaper(i)
            || (syntax.verb(i)
                && !syntax.is(i, Feature.AUXILIARY)
                && tokens.word(i).head() == null
                && !inRelative(i)
                && !ofAnybody(i));
    return parts && syntax.soCalledEnd(i - 1) <= i - 1;
  }

  /**
   * {@code الجماعة التي تتهمها الحكومة}, {@code الدراسة التي نشرت في المجلة}: what is said of the
   * one whose relative clause it is, and reports nothing of its own.
   */
  private boolean ofHim(int i) {
    boolean further = tokens.word(i - 1).conjunction(); // والذي كتب في مقالته يقول
    return syntax.is(i - 1, Feature.RELATIVE)
        && (tokens.word(i).pronoun() || !further && circumstance(i + 1));
  }

  /** {@code تقرير نشرته الصحيفة كشف}: by its pronoun a verb says more of the paper before it. */
  private boolean ofPaper(int i) {
    int paper = tokens.word(i - 1).head() == null ? i - 2 : i - 1; // تقرير حديث نشرته
    Word noun = tokens.word(paper);
    boolean quality = paper == i - 1 || syntax.is(i - 1, Feature.ADJECTIVE);
    return tokens.word(i).pronoun()
        && quality
        && Words.document(noun)
        && !noun.definite()
        && !noun.pronoun()
        && noun.preposition() == 0
        && tokens.is(i - 1, Type.WORD);
  }

  /** A time, or a preposition of time and place, which leads to nothing that is said. */
  private boolean circumstance(int i) {
    Word word = tokens.word(i);
    boolean where = // not على, إلى, عن, من
        Words.twoLetters(word, Letters.FA) || word.length() > 2 && word.lastLetter() != Letters.YA;
    return syntax.timeEnd(i) > i || where && syntax.preposition(i) && !word.pronoun();
  }

  /** {@code مسؤول اطلع على الملف}: right after an indefinite noun, a verb says more of it. */
  private boolean ofAnybody(int i) {
    Word noun = tokens.word(i - 1);
    return tokens.is(i - 1, Type.WORD)
        && !tokens.word(i).conjunction()
        && !noun.definite()
        && !noun.pronoun()
        && !noun.name()
        && (noun.head() != null || noun.is(Feature.ADJECTIVE));
  }

  /** Whether the verb at token {@code i} stands in a relative clause. */
  public boolean inRelative(int i) {
    for (int j = i - 1; j > i - RELATIVE_REACH && j >= 0; j--) {
      if (syntax.is(j, Feature.RELATIVE)) {
        return true;
      }
      if (tokens.is(j, Type.STOP) || tokens.is(j, Type.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /** The relative pronoun that the verb at {@code verb} follows, or -1. */
  public int relativeOf(int verb) {
    int i = verb - 1;
    while (i > verb - 3 && between(i)) {
      i--;
    }
    if (syntax.is(i, Feature.RELATIVE)) {
      return i;
    }
    return tokens.is(i, Type.COMMA) ? beforeAside(i) : -1;
  }

  /** {@code الذي، رغم أنه متقاعد، قال}: the relative pronoun that only an aside follows, or -1. */
  private int beforeAside(int end) {
    for (int j = end - 1; j > Math.max(0, end - RELATIVE_REACH); j--) {
      if (tokens.is(j, Type.COMMA)) {
        return syntax.is(j - 1, Feature.RELATIVE) ? j - 1 : -1;
      }
      if (tokens.is(j, Type.STOP) || tokens.lineBreakBefore(j)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * {@code أصبحوا يعتبرون}, {@code أصبح مقتنعا}, {@code بات على قناعة}: whether how it goes on is
   * told by the word before the verb or predicate.
   */
  private boolean phase(int verb) {
    Word word = tokens.word(verb);
    Word before = tokens.word(verb - 2);
    boolean full = before.definite() || before.name() || before.pronoun();
    CueForm cue = word.cue(Tense.PARTICIPLE);
    return !word.conjunction()
        && (word.is(Feature.VERB_PRESENT)
            || cue != null && cue.entry().predicate()
            || syntax.preposition(verb))
        && Copulas.phase(syntax, verb - 1)
        && (syntax.verb(verb - 1) || full) // not في ظل
        && tokens.is(verb - 2, Type.WORD);
  }

  /** {@code الذين قد}, {@code الذين بدورهم}: what may part a relative pronoun from its verb. */
  private boolean between(int i) {
    return syntax.is(i, Feature.AUXILIARY)
        || syntax.is(i, Feature.NEGATION)
        || syntax.is(i, Feature.FILLER);
  }

  /** {@code التي وصفها}, {@code التي قال فيها}: a pronoun stands for what the relative takes up. */
  public boolean resumed(int verb) {
    Word next = tokens.word(verb + 1);
    boolean there =
        next.is(Feature.PREPOSITION_PRONOUN)
            && next.firstLetter() != Letters.LI
            && next.length() > 2;
    return tokens.word(verb).pronoun() || there;
  }

  /**
   * {@code شركة قالت إنها}: whether an indefinite noun is told of rather than speaks, as it is one
   * body or thing and "that it" stands at {@code that}; not {@code خلية أقرت بأنها}, of itself.
   */
  public boolean toldOf(SourcePhrase noun, int that) {
    boolean body = // مجموعة, not أسرة
        noun.first() == noun.last() && Words.organization(tokens.word(noun.first()));
    return syntax.is(that, Feature.COMPLEMENTIZER_PRONOUN)
        && tokens.word(that).firstLetter() != Letters.BA
        && noun.kind() != Kind.PERSON
        && (noun.kind() != Kind.GROUP || body)
        && !noun.definite();
  }

  /** The first of the auxiliaries right before the verb, or the verb. */
  public int beforeAuxiliary(int verb) {
    int end = phase(verb) ? verb - 1 : verb;
    if (syntax.still(verb) && !tokens.word(verb).conjunction()) {
      end = verb - 2;
      if (tokens.word(end).conjunction() && syntax.is(end - 1, Feature.AUXILIARY)) {
        end--; // كانت ولا تزال
      }
    }
    return beforeAuxiliaries(end);
  }

  private int beforeAuxiliaries(int verb) {
    int end = verb;
    while (syntax.is(end - 1, Feature.AUXILIARY)
        && !syntax.complementizer(end - 1)
        && !tokens.word(end).conjunction()) {
      end--;
    }
    return end;
  }

  /** The same before a verb with "not"; the verb itself if it has none. */
  int beforeNegation(int verb) {
    return denied(verb) ? beforeAuxiliaries(verb - 1) : verb;
  }

  /** {@code لم يعلق}, {@code لا يعتزم}: whether "not" stands right before the verb. */
  private boolean denied(int verb) {
    Word not = tokens.word(verb - 1);
    return not.is(Feature.NEGATION)
        && not.length() == 2
        && not.firstLetter() == Letters.LI
        && !not.conjunction()
        && !tokens.word(verb).conjunction()
        && tokens.isWord(verb - 1);
  }
}
