package org.musnad.syntax;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Whether words that are spelt like a preposition are one where they stand. */
final class Prepositions {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PrepositionLikeVerbs verbs;
  private final Answers prepositions;
  private final LastLetters spelling;

  Prepositions(Syntax syntax, PrepositionLikeVerbs verbs) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.verbs = verbs;
    this.prepositions = new Answers(tokens.size(), this::prepositionWord);
    this.spelling = new LastLetters(tokens);
  }

  /** Whether token {@code i} is a preposition that stands alone. */
  boolean at(int i) {
    return tokens.is(i, Feature.PREPOSITION)
        && !tokens.word(i).definite()
        && tokens.isWord(i)
        && prepositions.at(i);
  }

  private boolean prepositionWord(int i) {
    return !verbs.at(i) && !until(i) && !noun(i);
  }

  /** Whether token {@code i}, spelt like a preposition, is a noun here. */
  boolean noun(int i) {
    return name(i) || foreign(i) || imam(i) || midfield(i) || result(i);
  }

  /**
   * {@code قال دون لوغان}, {@code السفير دون لوغان}: a first name spelt like "without", after a
   * verb of report or a title and before a foreign name that is nothing else.
   */
  private boolean foreign(int i) {
    Word word = tokens.word(i);
    boolean don = word.is(Feature.PREPOSITION) && word.is(Feature.NEGATION); // دون, not بدون
    if (!don || word.length() != 3 || word.conjunction()) {
      return false;
    }
    Word before = tokens.word(i - 1);
    Word after = tokens.word(i + 1);
    boolean name = after.is(Feature.FOREIGN_NAME) && !after.isAny(Words.NOMINAL);
    return (before.finiteCue() != null || Words.person(before))
        && (name || !after.known() && !likeDeed(after))
        && !after.definite()
        && tokens.isWord(i + 1)
        && after.preposition() == 0;
  }

  /** {@code دون مواربة}, {@code دون تلعثم}: unknown, and in the form of a verbal noun. */
  private static boolean likeDeed(Word word) {
    return word.lastLetter() == Letters.HA || word.firstLetter() == Letters.TA;
  }

  /** {@code على نتيجة المباراة}: "the result of", elsewhere "because of", after a preposition. */
  private boolean result(int i) {
    Word before = tokens.word(i - 1);
    return tokens.word(i).lastLetter() == Letters.HA
        && tokens.word(i + 1).definite()
        && before.is(Feature.PREPOSITION)
        && !before.definite()
        && before.length() > 1
        && !tokens.word(i).conjunction();
  }

  /** {@code علي}, the name, is folded like {@code على}, "on": its last letter and company tell. */
  private boolean name(int i) {
    Word word = tokens.word(i);
    if (!word.is(Feature.MALE_NAME) || tokens.lastChar(i) != Letters.YA) {
      return false;
    }
    Word before = tokens.word(i - 1);
    Word after = tokens.word(i + 1);
    if (loosely(i + 1) && before.finiteCue() == null) {
      return false;
    }
    return before.name()
        || before.is(Feature.NAME_PARTICLE)
        || Words.person(before)
        || after.is(Feature.PREPOSITION)
        || after.definite() && !after.known() && tokens.is(i - 1, Type.COMMA)
        || syntax.complementizer(i + 1)
        || tokens.is(i + 1, Type.COLON) && before.finiteCue() != null
        || (after.name() && !after.is(Feature.NOUN) && !after.is(Feature.MASDAR))
        || (partOfName(after) && spelling.strict())
        || spelling.strict() && before.definite() && names(after)
        || says(i, before, after);
  }

  /**
   * {@code وقال علي نجار إن}: one word between a verb of report and the mark of its content, which
   * "on" would leave without a subject.
   */
  private boolean says(int i, Word before, Word after) {
    boolean surname =
        tokens.is(i + 1, Type.WORD)
            && !after.definite()
            && !after.pronoun()
            && !after.conjunction()
            && after.preposition() == 0
            && (after.head() == null || Words.person(after))
            && !after.isAny(Feature.FACT.bit() | Feature.OUTLET.bit());
    CueForm says = before.finiteCue();
    if (says == null || before.pronoun() || !surname) {
      return false;
    }
    Word next = tokens.word(i + 2);
    boolean parts = // نجار، مدير المصنع; نجار للصحفيين, نجار في تصريح
        tokens.is(i + 2, Type.COMMA)
            || next.preposition() == Letters.LI
            || next.is(Feature.AUDIENCE)
            || syntax.venue(i + 3);
    boolean on = says.entry().has("ala") || says.entry().has("ala-that");
    return syntax.complementizer(i + 2) || tokens.is(i + 2, Type.COLON) || parts && !on;
  }

  /** {@code علي الحسن}: a name with its article that could be a quality too. */
  private static boolean names(Word word) {
    return word.definite()
        && word.isAny(Words.GIVEN | Feature.FAMILY_NAME.bit())
        && !word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
  }

  /** {@code علي حسن}, {@code علي عبد الله}: a name or its particle, whatever else it is. */
  private static boolean partOfName(Word word) {
    boolean common = word.definite() && word.isAny(Words.NOMINAL);
    boolean name =
        word.isAny(Words.GIVEN | Feature.FAMILY_NAME.bit() | Feature.NAME_PARTICLE.bit());
    return name && !common && word.preposition() == 0 && !word.conjunction();
  }

  /** {@code ان}: "that" of one who writes no hamza, and so {@code علي} for "on". */
  private boolean loosely(int i) {
    return syntax.is(i, Feature.COMPLEMENTIZER) && tokens.firstChar(i) == Letters.ALIF;
  }

  /** {@code إمام}, "imam", is folded like {@code أمام}, "in front of": its first letter tells. */
  private boolean imam(int i) {
    Word word = tokens.word(i);
    return Words.person(word) && tokens.letterAfterAnd(i) == Letters.ALIF_HAMZA_BELOW;
  }

  /** {@code لاعب وسط}, {@code مدافع خط وسط}: whose place in a team is the middle. */
  private boolean midfield(int i) {
    Word word = tokens.word(i);
    if (!word.is(Feature.TIME_PART) || word.firstLetter() != Letters.WAW) {
      return false;
    }
    Word before = tokens.word(i - 1);
    boolean line = before.is(Feature.NOUN) && before.length() == 2; // خط
    Word player = line ? tokens.word(i - 2) : before;
    return tokens.is(i - 1, Type.WORD)
        && Words.person(player)
        && !before.definite()
        && !player.definite();
  }

  /**
   * {@code ما إن انتهى حتى أكد}, {@code حتى يقول}: a preposition that opens a clause before a verb
   * of report.
   */
  private boolean until(int i) {
    Word next = tokens.word(i + 1);
    boolean past = next.is(Feature.VERB_PAST) && !next.pronoun();
    return syntax.is(i, Feature.SUBORDINATE)
        && next.finiteCue() != null
        && !next.conjunction()
        && (past || next.is(Feature.VERB_PRESENT) && !next.isAny(Words.NOMINAL));
  }

  /**
   * Whether token {@code i} is a preposition, so that a noun must follow: not {@code بعد}, "yet",
   * at the end of a line.
   */
  boolean governs(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.PREPOSITION)
        && !tokens.lineBreakBefore(i + 1)
        && !noun(i)
        && !until(i)
        && !word.pronoun()
        && !word.definite()
        && !word.hasCue();
  }

  /**
   * {@code نحو نصف}, {@code نحو 40}: "about", elsewhere "towards", before a number. It is read by
   * its letters since no other word for "about" is a preposition too: {@code حوالي} and the like
   * are nouns, which begin a source as any noun does.
   */
  boolean nearly(int at) {
    Word word = tokens.word(at);
    int first = word.conjunction() ? 1 : 0;
    boolean about =
        word.length() == first + 3
            && word.lastLetter() == Letters.WAW
            && word.key().charAt(first) == Letters.NUN;
    if (!about) {
      return false;
    }
    boolean number = tokens.is(at + 1, Type.NUMBER) || syntax.is(at + 1, Feature.NUMBER);
    return number && governs(at);
  }

  /** {@code هناك من يرى}, {@code بين من أكدوا}: "who", spelt like "from". */
  boolean whoever(int i) {
    Word word = tokens.word(i);
    boolean some =
        tokens
            .word(i - 1)
            .isAny(
                Feature.FILLER.bit()
                    | Feature.PREPOSITION.bit()
                    | Feature.PREPOSITION_PRONOUN.bit());
    return some && Words.from(word);
  }
}
