package org.musnad.chain;

import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.token.Tokens;

/** {@code «الأفق»}: sources that have nothing but a name in quotation marks. */
public final class MarkedNames {
  private MarkedNames() {}

  /** Whether a source is no more than such a name. */
  static boolean is(Tokens tokens, SourcePhrase source) {
    return tokens.quoteOpenedAt(source.first()) != null && source.head().isEmpty();
  }

  /** The source as the medium that such a body is which has words from somebody, or as it is. */
  public static SourcePhrase outlet(Tokens tokens, SourcePhrase source) {
    return source.kind() == Kind.ORGANIZATION && is(tokens, source)
        ? source.as(Kind.MEDIA, Identified.NAMED)
        : source;
  }
}
