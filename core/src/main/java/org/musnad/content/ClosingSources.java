package org.musnad.content;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Tells an "according to" behind what is said from one that is a part of it. */
final class ClosingSources {
  private final Syntax syntax;
  private final Tokens tokens;

  ClosingSources(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether one closes the words of a speaker. */
  boolean close(Match match, @Nullable SourcePhrase speaker) {
    if (interrupts(match)) {
      return false;
    }
    boolean relays = match.inner() != null; // وفق بيان الوزارة نقلا عن الشركة
    return setOff(match.begin())
        || relays
        || match.source() != null && (speaks(match.source()) || own(match.source(), speaker));
  }

  /** {@code إن أرباحها وفقا للهيئة بلغت}: the verb of the clause around it is still to come. */
  private boolean interrupts(Match match) {
    int next = match.content();
    return !setOff(match.begin())
        && match.source() != null
        && match.source().definite()
        && syntax.verb(next)
        && !tokens.word(next).conjunction();
  }

  private boolean setOff(int i) {
    return tokens.is(i - 1, Type.COMMA)
        || tokens.is(i - 1, Type.DASH)
        || tokens.quoteClosedAt(i - 1) != null;
  }

  /** {@code قال إن …، وفق تصريحه}: the speaker's own words once more. */
  private boolean own(SourcePhrase paper, @Nullable SourcePhrase speaker) {
    Word word = tokens.word(paper.first());
    return speaker != null
        && paper.first() == paper.last()
        && word.pronoun()
        && word.is(Feature.SPEAKING)
        && word.pronounAgreement().fits(speaker.agreement());
  }

  private static boolean speaks(SourcePhrase source) {
    return switch (source.kind()) {
      case PERSON, ORGANIZATION, MEDIA, GROUP -> true;
      case DOCUMENT, UNKNOWN -> false;
    };
  }
}
