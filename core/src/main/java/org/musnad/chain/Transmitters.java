package org.musnad.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;

/**
 * Finds those who hand down another's words, named before them: {@code عن أنس رضي الله عنه قال},
 * {@code عن مالك عن نافع أن النبي قال}.
 */
final class Transmitters {
  /** How many tokens one of them has at most, and how many the praise after him. Set by hand. */
  private static final int LONGEST = 8;

  /** How many hand one thing down at most. */
  private static final int MOST = 8;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;

  Transmitters(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
  }

  /** Those who end before the verb or subject at {@code token}, nearest to the reader first. */
  List<SourcePhrase> before(int token) {
    int end = syntax.complementizer(token - 1) ? token - 1 : token;
    SourcePhrase last = endingAt(end);
    if (last == null) {
      return List.of();
    }
    List<SourcePhrase> all = new ArrayList<>();
    for (SourcePhrase one = last; one != null && all.size() < MOST; one = endingAt(end)) {
      all.add(one);
      end = one.first() - 1;
    }
    Collections.reverse(all);
    return opens(end) ? all : List.of();
  }

  /** Whether the first of them opens a clause: not {@code تحدث عن سالم أنه قال}. */
  private boolean opens(int of) {
    return tokens.opensSentence(of) || !tokens.isWord(of - 1) || tokens.word(of).conjunction();
  }

  /** Somebody by name after "from", who ends with his praise before {@code end}, or null. */
  private @Nullable SourcePhrase endingAt(int end) {
    int last = beforePraise(end) - 1;
    for (int i = last; i > Math.max(0, last - LONGEST); i--) {
      if (!tokens.isWord(i)) {
        return null;
      }
      if (syntax.about(i - 1)) {
        SourcePhrase one = sources.read(i, last + 1, NounPhrases.Around.NOTHING);
        boolean named = one != null && one.kind() == Kind.PERSON && !one.names().isEmpty();
        return named && one.last() == last ? one : null;
      }
    }
    return null;
  }

  /** {@code أنس رضي الله عنه}, {@code أنس - رضي الله عنه -}: where the praise before it begins. */
  private int beforePraise(int end) {
    int after = tokens.isWord(end - 1) ? end : end - 1;
    for (int i = after - 1; i > Math.max(0, after - LONGEST); i--) {
      Phrase phrase = syntax.phraseAt(i, Feature.FILLER);
      if (phrase != null && i + phrase.keys().size() == after && phrase.keys().size() > 1) {
        return tokens.isWord(i - 1) ? i : i - 1;
      }
    }
    return end;
  }
}
