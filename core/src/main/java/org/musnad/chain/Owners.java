package org.musnad.chain;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;

/** Finds whose the words or the paper are of which a relative clause tells what is said there. */
final class Owners {
  /** The longest that words and whose they are can be. */
  private static final int LONGEST = 14;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;

  Owners(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
  }

  /**
   * {@code تصريحات الوزير التي قال فيها}: somebody who agrees with the verb, right after words that
   * are his, up to where the relative clause begins; or null.
   */
  @Nullable SourcePhrase of(int begin, int relative, Agreement agreement) {
    int end = relative;
    while (end > 0 && tokens.word(end - 1).is(Feature.TIME_MODIFIER)) {
      end--; // تصريحات الوزير الأخيرة
    }
    for (int noun = Math.max(begin, end - LONGEST); noun < end - 1; noun++) {
      int stop = words(noun) ? end(noun + 1, end) : -1;
      SourcePhrase owner = stop > noun + 1 ? sources.typed(noun + 1, stop - 1) : null;
      if (owner != null && Discourse.canSpeak(owner)) {
        boolean several = agreement.number() != 's' && owner.agreement().number() != 's';
        if (several || agreement.fits(owner.agreement())) {
          return owner;
        }
      }
    }
    return null;
  }

  /** {@code تصريحات}, {@code خطاب}: whether words or a paper stand there that can be somebody's. */
  boolean words(int noun) {
    Word word = tokens.word(noun);
    boolean said =
        syntax.is(noun, Feature.SPEAKING) || syntax.nounCue(noun) || word.heads("document");
    return said && !word.definite() && !word.pronoun();
  }

  /**
   * The token after whose the words are, if nothing but when or where they were said follows:
   * {@code خطاب الوزير في 18 يوليو الذي قال فيه}; or -1.
   */
  private int end(int from, int end) {
    int stop = sources.phrases().end(from, end, NounPhrases.Around.NOTHING);
    int at = syntax.timeEnd(stop);
    if (at == stop && stop > from && stop < end && syntax.preposition(stop)) {
      at = syntax.timeEnd(stop + 1);
      boolean there = at == stop + 1 && syntax.venue(at);
      at = there ? sources.phrases().end(at, end, NounPhrases.Around.NOTHING) : at;
    }
    return at == end ? stop : -1;
  }
}
