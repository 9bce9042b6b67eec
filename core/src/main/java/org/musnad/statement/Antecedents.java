package org.musnad.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the antecedents of relative pronouns: {@code الوزير الذي أكد}. */
final class Antecedents {
  /** The longest antecedent. */
  private static final int LONGEST = 14;

  /** The letters after the article in {@code الذي} and {@code التي}. */
  private static final char MALE = 'ذ';

  private static final char FEMALE = 'ت';

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;

  Antecedents(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
  }

  /** The relative pronoun that the verb at {@code verb} follows, or -1. */
  int relativeOf(int verb) {
    int i = verb - 1;
    while (i > verb - 3 && (syntax.is(i, Feature.AUXILIARY) || syntax.is(i, Feature.NEGATION))) {
      i--;
    }
    return syntax.is(i, Feature.RELATIVE) ? i : -1;
  }

  /** {@code التي وصفها}, {@code التي قال فيها}: a pronoun stands for what the relative takes up. */
  boolean resumed(int verb) {
    Word next = tokens.word(verb + 1);
    boolean there =
        next.is(Feature.PREPOSITION_PRONOUN)
            && next.key().charAt(0) != Letters.LI
            && next.key().length() > 2;
    return tokens.word(verb).pronoun() || there;
  }

  /** The noun phrase before the relative pronoun at {@code relative} that agrees, or null. */
  @Nullable SourcePhrase of(int relative, List<Agreement> agreements) {
    int end = tokens.is(relative - 1, Type.COMMA) ? relative - 1 : relative;
    int begin = tokens.sentenceBegin(tokens.sentenceOf(relative));
    boolean refused = false;
    for (int start = Math.max(begin, end - LONGEST); start < end; start++) {
      if (describes(start)
          && sources.phrases().end(start, end, NounPhrases.Around.NOTHING) == end) {
        SourcePhrase phrase = sources.typed(start, end - 1);
        boolean fits = takesUp(relative, phrase);
        if (fits
            && !(refused && phrase.agreement().gender() == 'c') // في يده الكثير من القصص التي
            && agreements.stream().anyMatch(a -> a.fits(phrase.agreement()))) {
          return phrase;
        }
        refused |= !fits;
      }
    }
    Word last = tokens.word(end - 1);
    boolean many =
        agreements.stream().anyMatch(a -> a.number() == 'p') && tokens.is(end - 1, Type.WORD);
    return many && (last.definite() || last.pronoun()) ? sources.typed(end - 1, end - 1) : null;
  }

  /** Whether a relative pronoun agrees with a phrase: {@code الذي} with one man or body. */
  private boolean takesUp(int relative, SourcePhrase phrase) {
    char gender = phrase.agreement().gender();
    String stem = tokens.word(relative).stem(); // without the article
    char letter = stem.length() == 2 ? stem.charAt(0) : 0;
    return !(letter == MALE && gender == 'f' || letter == FEMALE && gender == 'm');
  }

  /** Whether the description of a source may begin with token {@code i}. */
  private boolean describes(int i) {
    return syntax.nominal(i) && tokens.word(i).head() != null
        || tokens.word(i).is(Feature.COUNTRY)
        || syntax.is(i, Feature.QUANTIFIER);
  }
}
