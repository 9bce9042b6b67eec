package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Names in apposition to a title that lacks nothing: {@code رئيس اللجنة المحلية شلال اليامي}. No
 * noun without an article can say more of it, so that such a word and what comes after it are a
 * name whatever they are elsewhere, if at least one of the two looks like one.
 */
final class ApposedNames {
  private static final int LONGEST = 6;

  /** What says when, how many, where or to whom, and never begins a name. */
  private static final long NO_NAME =
      Feature.NUMBER.bit()
          | Feature.QUANTIFIER.bit()
          | Feature.DEMONSTRATIVE.bit()
          | Feature.FACT.bit()
          | Feature.TIME_UNIT.bit()
          | Feature.TITLE_PREFIX.bit()
          | Feature.FILLER.bit()
          | Feature.AUDIENCE.bit()
          | Feature.VENUE.bit()
          | Words.PROPER;

  /** What can stand between an office and a name: {@code ومدير الإعلام بها}, {@code سابقا}. */
  private static final long AFTER_OFFICE =
      Feature.PREPOSITION_PRONOUN.bit() | Feature.TIME_ADVERB.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  ApposedNames(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * The token after the full name that begins at token {@code i} and ends before {@code limit}, or
   * {@code i} if none does.
   */
  int end(int i, int limit) {
    return begins(i) ? endOf(i, limit, false) : i;
  }

  /** The same, where an object may follow too, so that the first word must be no common noun. */
  int endBeforeObject(int i, int limit) {
    Word word = tokens.word(i);
    return (word.isAny(Words.GIVEN) || !word.known()) && begins(i) ? endOf(i, limit, true) : i;
  }

  private int endOf(int i, int limit, boolean object) {
    boolean given = tokens.word(i).isAny(Words.GIVEN);
    boolean likely = likely(tokens.word(i)) || sonOrFather(i + 1);
    int last = Math.min(limit, i + LONGEST);
    int j = i + 1;
    while (j < last && goesOn(j, likely)) {
      boolean family = given && tokens.word(j).is(Feature.FAMILY_NAME); // نجم الظاهري
      likely |= family || likely(tokens.word(j));
      j++;
    }
    boolean whole = j + 1 == limit || syntax.names().nameEnds(j + 1);
    if (j < last && likely && !object && whole && definiteNoun(j)) {
      j++; // فارس النهر
    } else if (j < last && j == i + 1 && sameRoot(i, j)) {
      return j + 1; // خريف الخريف
    }
    return likely && j > i + 1 ? j : i;
  }

  /**
   * Whether what stands before token {@code i} is full, so that only a name or title can follow.
   */
  boolean after(int i) {
    Word before = tokens.word(i - 1);
    return tokens.is(i - 1, Type.COMMA)
        || tokens.quoteClosedAt(i - 1) != null
        || before.definite()
        || Words.possessed(before) && !syntax.venue(i - 1) // في بيانها سلامة
        || before.isAny(Words.LAND | AFTER_OFFICE);
  }

  /** A bare word that is no function word, verb, adverb, title or deed. */
  private boolean begins(int i) {
    Word word = tokens.word(i);
    boolean title = word.head() != null && (!word.name() || syntax.title(i));
    boolean deed = word.is(Feature.MASDAR) && !word.isAny(Words.GIVEN);
    boolean adverb = word.known() && !word.name() && word.lastLetter() == Letters.ALIF;
    return tokens.is(i, Type.WORD)
        && word.length() > 1
        && (!word.definite() || Words.givenWithArticle(word))
        && !word.conjunction()
        && (!word.pronoun() || word.isAny(Words.GIVEN))
        && (word.preposition() == 0 || likeThis(word))
        && !title
        && !deed
        && !adverb
        && !word.isAny(NO_NAME)
        && !syntax.functionWord(i)
        && (word.isAny(Words.GIVEN) || !syntax.verb(i))
        && syntax.finiteCue(i) == null
        && syntax.participleCue(i) == null
        && syntax.timeEnd(i) == i;
  }

  /** {@code كوشيك}: "like" can be no letter of a word that stands alone after a title. */
  private static boolean likeThis(Word word) {
    return word.preposition() == Letters.KA || word.isAny(Words.GIVEN);
  }

  /** Whether the word is a name, or a word that nobody knows, and nothing else. */
  private boolean likely(Word word) {
    boolean family = word.is(Feature.FAMILY_NAME) && !word.isAny(Words.NOMINAL);
    boolean given = word.isAny(Words.GIVEN) && !word.isAny(Feature.NOUN.bit());
    return family || given || !word.known() && word.preposition() == 0;
  }

  private boolean goesOn(int i, boolean likely) {
    Word word = tokens.word(i);
    if (!tokens.is(i, Type.WORD)
        || word.conjunction() && word.known()
        || word.isAny(NO_NAME | Feature.RELATIVE.bit())
        || syntax.timeEnd(i) > i
        || syntax.functionWord(i)) {
      return false;
    }
    if (syntax.is(i - 1, Feature.NAME_PARTICLE) && !tokens.word(i - 1).definite()) {
      return true; // عبد الدائم, not صلاح الدين تأجيل
    }
    if (word.definite()) {
      boolean person = word.head() != null && syntax.title(i);
      return !person
          && (word.is(Feature.FAMILY_NAME) || word.is(Feature.NAME_PARTICLE) || !word.known());
    }
    boolean letter = word.preposition() != 0 || word.conjunction(); // فتفت, بريك
    return letter
        ? likely && !word.known() && ends(i + 1)
        : syntax.nameLike(i) && (likely || likely(word));
  }

  private boolean ends(int i) {
    return syntax.names().nameEnds(i)
        || tokens.quoteOpenedAt(i) != null
        || Words.person(tokens.word(i)) && syntax.title(i);
  }

  /** {@code بن}, {@code أبو}: what only a name has. */
  private boolean sonOrFather(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.NAME_PARTICLE) && !word.definite() && !word.is(Feature.NOUN);
  }

  private boolean definiteNoun(int i) {
    Word word = tokens.word(i);
    boolean deed = word.is(Feature.MASDAR) && !syntax.names().nameEnds(i + 1);
    return PersonNames.surname(word) && !deed && syntax.timeEnd(i) == i; // not اليوم
  }

  /** Whether the second word is the first with the article, as families call a son. */
  private boolean sameRoot(int i, int j) {
    Word son = tokens.word(i);
    Word family = tokens.word(j);
    return family.definite()
        && tokens.is(j, Type.WORD)
        && family.preposition() == 0
        && family.stem().equals(son.key());
  }
}
