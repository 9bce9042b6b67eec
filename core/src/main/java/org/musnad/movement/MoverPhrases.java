package org.musnad.movement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads the noun phrases for who or what moves, and tells what can head one. */
final class MoverPhrases {
  static final NounPhrases.Around ALONE = NounPhrases.Around.NOTHING;

  /** {@code أعاد المدرب اللاعبين}: who moves somebody, and then whom. */
  static final NounPhrases.Around DOER = NounPhrases.Around.DEED;

  private final Syntax syntax;
  private final Tokens tokens;
  private final NounPhrases phrases;

  MoverPhrases(Syntax syntax, NounPhrases phrases) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = phrases;
  }

  /** The token after the noun phrase at {@code first}, or {@code first} if none begins there. */
  int end(int first, int limit, NounPhrases.Around around) {
    return phrases.end(first, limit, around);
  }

  /** The first and last token of the phrase that begins at {@code first}, or null. */
  int @Nullable [] phrase(int first, int limit, NounPhrases.Around around) {
    if (first >= limit) {
      return null;
    }
    Quote quote = tokens.quoteOpenedAt(first);
    if (quote != null && quote.closed() && quote.close() < limit && syntax.nameQuote(quote)) {
      return new int[] {first, quote.close()};
    }
    // نحو 600 زائر, but عبر 10 محطات
    boolean about =
        syntax.preposition(first) && number(first + 1) && !tokens.word(first).is(Feature.VERB_PAST);
    int begin = about ? first + 1 : first;
    if (!about && !starts(first)) {
      return null;
    }
    int end = phrases.end(begin, limit, around);
    if (end > begin && end + 1 < limit && tokens.is(end + 1, Type.NUMBER) && number(end - 1)) {
      end = phrases.end(end + 1, limit, around); // ألفا و400 شخص
    }
    boolean word = end == begin + 1 && tokens.word(begin).is(Feature.FILLER); // فقط
    return end > begin && !word ? new int[] {first, beforeClause(begin, end) - 1} : null;
  }

  /** {@code رئيس البنك، الذي}: a clause between commas may be read in part. */
  private int beforeClause(int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      if (tokens.is(i, Type.COMMA) && tokens.word(i + 1).is(Feature.RELATIVE)) {
        return i;
      }
    }
    return end;
  }

  boolean number(int i) {
    return tokens.is(i, Type.NUMBER) || tokens.word(i).is(Feature.NUMBER);
  }

  /** Whether a noun phrase can begin at token {@code i}. */
  boolean starts(int i) {
    Word word = tokens.word(i);
    return tokens.isWord(i)
        && !syntax.preposition(i)
        && word.preposition() == 0
        && !word.conjunction()
        && !syntax.verb(i)
        && !word.isAny(
            Feature.PREPOSITION_PRONOUN.bit()
                | Feature.TIME_ADVERB.bit()
                | Feature.RELATIVE.bit()
                | Feature.COMPLEMENTIZER.bit());
  }

  /** What the pronoun or the verb asks of the mover. */
  static Agreement agreement(Word word, Motion motion) {
    if (word.pronoun()) {
      return word.pronounAgreement();
    }
    List<Agreement> verbs = word.verbs();
    return motion.form.finite() && !motion.entry().transitive() && !verbs.isEmpty()
        ? verbs.get(0)
        : Agreement.ANY;
  }

  /** Whether a word can head who or what moves, rather than an act, a quality or a time. */
  static boolean mobile(Word word) {
    boolean noun = word.known() && !word.name() && word.head() == null;
    if (noun && word.lastLetter() == Letters.ALIF && !word.definite()) {
      return false; // يقضي وقتا: an object
    }
    return word.head() != null
        || word.name()
        || word.is(Feature.DEMONYM)
        || !word.known()
        || word.is(Feature.NOUN)
            && !word.isAny(
                Feature.MASDAR.bit() | Feature.ADJECTIVE.bit() | Feature.TIME_UNIT.bit());
  }

  /** Whether a noun can be what is spoken of so, as far as its form shows. */
  static boolean fits(Word word, Agreement asked) {
    if (word.head() != null) {
      Agreement head = word.head().agreement();
      return head.fits(asked)
          || word.heads("group") && (asked.number() != 's' || head.number() != 'p');
    }
    boolean feminine = word.lastLetter() == Letters.HA || word.is(Feature.FEMALE_NAME);
    return switch (asked.gender()) {
      case 'm' -> !feminine;
      case 'f' -> feminine || !word.is(Feature.MALE_NAME);
      default -> true;
    };
  }
}
