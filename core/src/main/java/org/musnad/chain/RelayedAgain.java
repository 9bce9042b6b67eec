package org.musnad.chain;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.token.Tokens;

/** Whose words are relayed where a pronoun stands for him: {@code ونقلت عنه الصحيفة قوله}. */
final class RelayedAgain {
  /** How many sentences back he may have spoken who is meant before one just named. Set by hand. */
  private static final int NEAR = 2;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Discourse discourse;
  private final Salience salience;

  RelayedAgain(Syntax syntax, Discourse discourse, Salience salience) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.discourse = discourse;
    this.salience = salience;
  }

  /**
   * He whom the pronoun takes up: who spoke last, or was named just before; not who relays it.
   *
   * @param relays who does, if the text has him
   */
  @Nullable SourcePhrase in(Match match, @Nullable SourcePhrase relays) {
    String pronoun = tokens.word(pronoun(match)).key();
    Discourse.Turn spoke =
        discourse.last(t -> other(t.source(), relays) && takesUp(pronoun, t.agreement()));
    int near = tokens.sentenceOf(match.cueFirst()) - NEAR;
    if (spoke != null && spoke.sentence() >= near) {
      return spoke.source();
    }
    SourcePhrase named =
        salience.named(
            match.cueFirst(),
            p -> p.kind() != Kind.DOCUMENT && other(p, relays) && takesUp(pronoun, p.agreement()));
    return named == null && spoke != null ? spoke.source() : named;
  }

  /** {@code نقلت عنه الصحيفة}, {@code نقلت الصحيفة عنه}: the token of the pronoun. */
  private int pronoun(Match match) {
    int next = match.cueLast() + 1;
    SourcePhrase relays = match.source();
    boolean behind = relays != null && !syntax.is(next, Feature.PREPOSITION_PRONOUN);
    return behind ? relays.last() + 1 : next;
  }

  /** What shows no pronoun that tells men from women rules nobody out. */
  private static boolean takesUp(String pronoun, Agreement whom) {
    return pronoun.length() < 2 || Words.takesUp(pronoun, whom);
  }

  /** {@code صحيفة الأفق}, {@code الصحيفة}: no more than who relays it, by another name. */
  private static boolean other(SourcePhrase source, @Nullable SourcePhrase relays) {
    if (relays == null || source.kind() != relays.kind()) {
      return true;
    }
    if (source.kind() == Kind.MEDIA) {
      return false; // تقارير صحافية
    }
    boolean again = source.names().isEmpty() || relays.names().isEmpty();
    return !source.equals(relays)
        && Collections.disjoint(source.names(), relays.names())
        && !(again && source.head().equals(relays.head()));
  }
}
