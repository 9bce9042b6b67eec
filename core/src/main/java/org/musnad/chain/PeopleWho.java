package org.musnad.chain;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Several people with whom a verb of theirs goes on, with no relative: {@code استقبل وفدا من
 * المزارعين يطالبون}, {@code شكوى من أهالي القرية، يؤكدون}.
 */
final class PeopleWho {
  /** How long they can be with all that is said of them. */
  private static final int LONGEST = 8;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;

  PeopleWho(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
  }

  /** The people right before the verb of a match that may say more of them, or null. */
  @Nullable SourcePhrase goOn(Match match) {
    int verb = match.cueFirst();
    boolean comma = tokens.is(verb - 1, Type.COMMA);
    boolean may =
        match.form().finite()
            && match.form().agreement().equals(Agreement.THEY)
            && !tokens.word(verb).conjunction()
            && !tokens.word(verb).pronoun() // أصحاب القرار يدعونهم
            && (tokens.is(verb - 1, Type.WORD) || comma && match.form().tense() == Tense.PRESENT);
    int end = comma ? verb - 1 : verb;
    int start = may && end > 0 ? begin(end) : -1; // not a comma that begins the text
    if (start < 0) {
      return null;
    }
    SourcePhrase phrase = sources.typed(outOf(start), end - 1);
    return phrase.as(Kind.GROUP, phrase.identified());
  }

  /** Where the longest phrase for several people begins that ends before {@code end}, or -1. */
  private int begin(int end) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(end - 1));
    int start = -1;
    for (int i = end - 1; i > Math.max(begin, end - LONGEST) && tokens.isWord(i); i--) {
      if (several(i) && sources.phrases().governedEnd(i, end, NounPhrases.Around.NOTHING) == end) {
        start = i;
      } else if (syntax.finiteCue(i) != null) {
        break;
      }
    }
    return start;
  }

  private boolean several(int i) {
    Word word = tokens.word(i);
    return word.heads("group")
        || word.heads("person") && (word.head().plural() || syntax.oblique(i));
  }

  /** {@code عددا من المزارعين}: where the phrase begins that has people at {@code i} after "of". */
  private int outOf(int i) {
    Word several = tokens.word(i - 2);
    boolean body = several.head() != null && !several.definite() && !several.heads("document");
    return syntax.from(i - 1) && (body || syntax.is(i - 2, Feature.QUANTIFIER)) ? i - 2 : i;
  }
}
