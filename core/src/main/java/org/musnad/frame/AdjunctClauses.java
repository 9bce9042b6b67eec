package org.musnad.frame;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Short clauses that belong to a circumstance or say more of its noun, each up to the next mark.
 */
final class AdjunctClauses {
  private static final int LONGEST = 16;
  private static final int LONGEST_ON_NOUN = 20;
  private static final int LONGEST_WISH = 6;
  private static final int LONGEST_BESIDES = 6;
  private static final long STATED = Feature.FACT.bit() | Feature.MASDAR.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Audiences audiences;

  AdjunctClauses(Syntax syntax, Audiences audiences) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.audiences = audiences;
  }

  /** {@code ، متحدثا من العاصمة،}: what the source was doing, up to the next comma. */
  int circumstance(int at, int limit) {
    for (int j = at + 1; j < Math.min(limit, at + LONGEST); j++) {
      if (tokens.is(j, Type.COMMA)) {
        return j;
      }
      if (syntax.complementizer(j) || tokens.is(j, Type.STOP) || tokens.is(j, Type.COLON)) {
        return at;
      }
    }
    return at;
  }

  /** {@code طالبا عدم كشف هويته}: how he who speaks wished to be named, or {@code at}. */
  int withheld(int at, int limit) {
    Word word = tokens.word(at);
    if (word.definite()
        || word.preposition() != 0
        || word.conjunction()
        || !word.is(Feature.PARTICIPLE) && syntax.participleCue(at) == null) {
      return at;
    }
    for (int j = at + 1; j < Math.min(limit, at + LONGEST_WISH); j++) {
      if (Words.hisName(syntax, j)) {
        return Words.hisNameEnd(syntax, j);
      }
      if (!tokens.isWord(j) || syntax.complementizer(j)) {
        return at;
      }
    }
    return at;
  }

  /** {@code وهي تبكي إن}: what somebody does besides, after "and she", up to the mark; or at. */
  int besides(int at, int limit) {
    Word word = tokens.word(at);
    boolean does =
        word.is(Feature.PRONOUN)
            && word.conjunction()
            && tokens.firstChar(at) == Letters.WAW // not فهي
            && tokens.word(at + 1).is(Feature.VERB_PRESENT)
            && syntax.verb(at + 1)
            && syntax.finiteCue(at + 1) == null;
    for (int j = at + 2; does && j < Math.min(limit, at + LONGEST_BESIDES); j++) {
      if (syntax.complementizer(j) || tokens.is(j, Type.COLON) || opensQuote(j)) {
        return j;
      }
      if (!tokens.isWord(j) || syntax.finiteCue(j) != null) {
        return at;
      }
    }
    return at;
  }

  private boolean opensQuote(int j) {
    Quote quote = tokens.quoteOpenedAt(j);
    return quote != null && !syntax.nameQuote(quote);
  }

  /**
   * {@code خطأ أن}, {@code عهدا قاطعا أن}, {@code زورا وبهتانا أن}, {@code ، جهلا أو غرورا، أن}:
   * how or why, in the accusative, right before "that"; the token after it, or {@code at}.
   */
  int manner(int at, int limit) {
    int end = at;
    while (end < limit && accusative(end)) {
      end++;
      boolean or = syntax.is(end, Feature.CONJUNCTION) && tokens.word(end).length() == 2; // أو
      end = or && accusative(end + 1) ? end + 1 : end;
    }
    int mark = tokens.is(end, Type.COMMA) ? end + 1 : end;
    boolean that = mark <= limit && syntax.complementizer(mark) && !tokens.word(mark).conjunction();
    return end > at && that ? end : at;
  }

  /**
   * An indefinite accusative that is nobody: a known noun, or any word after a comma or before such
   * another.
   */
  private boolean accusative(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && word.lastLetter() == Letters.ALIF
        && !word.hasCue() // not مؤكدا أن
        && !syntax.functionWord(i) // not كما أن
        && !word.definite()
        && !word.pronoun()
        && word.preposition() == 0
        && !word.name()
        && word.head() == null
        && !syntax.verb(i)
        && (word.isAny(STATED | Feature.NOUN.bit() | Feature.ADJECTIVE.bit())
            || tokens.is(i - 1, Type.COMMA)
            || tokens.word(i + 1).conjunction() && tokens.word(i + 1).lastLetter() == Letters.ALIF);
  }

  /**
   * {@code دون أن يسميه}, {@code بعدما واجهه المحقق}: a preposition with a clause, or a word for
   * when with its verb, up to the next mark.
   */
  int without(int at, int limit) {
    boolean that = syntax.preposition(at) && syntax.is(at + 1, Feature.COMPLEMENTIZER);
    boolean when = syntax.isPhrase(at, Feature.WHEN);
    int verb = that ? at + 2 : at + 1;
    if (!that && !when || !syntax.verb(verb) || when && tells(verb)) {
      return at;
    }
    for (int j = verb + 1; j < Math.min(limit, at + LONGEST); j++) {
      boolean mark =
          tokens.is(j, Type.COMMA)
              || tokens.is(j, Type.COLON)
              || syntax.complementizer(j)
              || tokens.quoteOpenedAt(j) != null;
      if (mark) {
        return j;
      }
      if (tokens.is(j, Type.STOP) || syntax.finiteCue(j) != null) {
        return at;
      }
    }
    return at;
  }

  /** {@code حين قال}: a report of its own, rather than {@code حين سأله القاضي}. */
  private boolean tells(int verb) {
    CueForm cue = syntax.finiteCue(verb);
    return cue != null && !cue.entry().act().equals("ask");
  }

  /** {@code في مؤتمر صحفي عقده}: a verb with a pronoun says more of the noun. */
  int afterNoun(int end, int limit, NounPhrases.Around around) {
    boolean more =
        syntax.verb(end)
            && !tokens.word(end).conjunction()
            && !syntax.is(end, Feature.CHARGE) // إلى المدير تهم التزوير
            && carried(end);
    if (!more && !syntax.is(end, Feature.RELATIVE)) {
      return end;
    }
    CueForm verb = syntax.is(end, Feature.RELATIVE) ? syntax.finiteCue(end + 1) : null;
    boolean tellsNothing = verb != null && !verb.entry().has("that"); // الذي جاء بعد الاجتماع
    int j = tellsNothing ? end + 2 : subjectEnd(end + 1);
    while (j < Math.min(limit, end + LONGEST_ON_NOUN)) {
      j = audiences.toWhom(j);
      if (named(j)) {
        j = tokens.quoteOpenedAt(j).close() + 1;
        continue;
      }
      boolean stop =
          syntax.complementizer(j)
              || tokens.quoteOpenedAt(j) != null
              || tokens.is(j, Type.COLON)
              || tokens.is(j, Type.COMMA)
              || tokens.is(j, Type.STOP)
              || syntax.finiteCue(j) != null
              || states(j, around);
      if (stop) {
        return j;
      }
      j++;
    }
    return end;
  }

  /** {@code في بلاغ توصلت الجريدة بنسخة منه}: of a verb that reports nothing, but after "to". */
  private boolean carried(int verb) {
    CueForm told = tokens.word(verb).pronoun() ? null : syntax.finiteCue(verb);
    return told == null || told.entry().frames().stream().allMatch(f -> f.startsWith("ila"));
  }

  /**
   * {@code نقله موقع «المرفأ»}, {@code نظمها المعهد بعنوان «الماء»}: a name or title in quotation
   * marks that a noun before it waits for.
   */
  private boolean named(int i) {
    Quote name = tokens.quoteOpenedAt(i);
    Word noun = tokens.word(i - 1);
    boolean whose =
        name != null
            && syntax.nameQuote(name)
            && !noun.definite()
            && (noun.heads("media") || noun.heads("organization"));
    return name != null && name.closed() && (whose || syntax.entitles(i - 1));
  }

  /** {@code في بيان تلقت «الأفق» نسخة منه}: who got it, by a name in quotation marks. */
  private int subjectEnd(int at) {
    Quote name = tokens.quoteOpenedAt(at);
    boolean goesOn = name != null && name.closed() && tokens.isWord(name.close() + 1);
    return goesOn && syntax.nameQuote(name) && !syntax.complementizer(name.close() + 1)
        ? name.close() + 1
        : at;
  }

  /** {@code في كلمة ألقاها أمام الحضور أهمية العمل}: what is said rather than of the clause. */
  private boolean states(int j, NounPhrases.Around around) {
    Word word = tokens.word(j);
    Word before = tokens.word(j - 1);
    if (syntax.verb(j - 1) && !before.pronoun() || syntax.preposition(j - 1)) {
      return false;
    }
    if (syntax.preposition(j)) { // عن أسفه, إلى ضرورة
      return around.contentPrepositions().contains(word.key()) && tokens.word(j + 1).isAny(STATED);
    }
    if (word.preposition() != 0) { // not بمشاركة
      return word.is(Feature.FACT)
          && around.contentPrepositions().contains(String.valueOf(word.preposition()));
    }
    boolean when = syntax.timeEnd(j - 1) == j; // عقده أمس
    boolean complete = when || before.definite() || before.pronoun() || before.name();
    return complete && word.isAny(STATED) && !word.definite() && !word.conjunction();
  }
}
