package org.musnad.cue;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.FrameMatcher;
import org.musnad.frame.Match;
import org.musnad.frame.Trait;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Reads participles with the article, which are clauses on the noun before: {@code الداعية إلى}.
 */
final class DefiniteParticiples {
  private static final int ANTECEDENT = 14;
  private static final long PLACES = Feature.COUNTRY.bit() | Feature.PLACE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final FrameMatcher matcher;

  DefiniteParticiples(Syntax syntax, SourceReader sources, FrameMatcher matcher) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.matcher = matcher;
  }

  /** What the participle at {@code i} reports, with the noun before it as its source, or null. */
  @Nullable Match match(int i, CueForm cue) {
    Word before = tokens.word(i - 1);
    boolean full = before.definite() || before.pronoun() || before.name() || before.isAny(PLACES);
    boolean describes = tokens.is(i - 1, Type.WORD) && full && !tokens.word(i).conjunction();
    Match match = describes ? matcher.match(i, i, cue, true) : null;
    if (match == null || match.frame().is(Trait.DISTANT) || match.shape() == Match.Shape.COLON) {
      return null;
    }
    match.source(antecedent(i, cue));
    match.sourceBefore(true);
    boolean crowd = // مظاهرات في الميناء للمطالبة; not أمام البلدية للمطالبة
        match.source() != null && match.source().kind() == Kind.GROUP;
    boolean apposed = crowd || tokens.word(i).preposition() == 0;
    return match.source() != null && apposed ? match : null;
  }

  /** The longest noun phrase that ends right before the participle and agrees with it, or null. */
  private @Nullable SourcePhrase antecedent(int i, CueForm cue) {
    int begin = Math.max(tokens.sentenceBegin(tokens.sentenceOf(i)), i - ANTECEDENT);
    for (int start = begin; start < i; start++) {
      if (!heads(start) || sources.phrases().end(start, i, NounPhrases.Around.NOTHING) != i) {
        continue;
      }
      SourcePhrase phrase = sources.typed(start, i - 1);
      if (Discourse.canSpeak(phrase) && cue.agreement().fits(phrase.agreement())) {
        return phrase;
      }
    }
    return null;
  }

  private boolean heads(int i) {
    Word word = tokens.word(i);
    return syntax.nominal(i) && (word.head() != null || word.is(Feature.ORGANIZATION));
  }
}
