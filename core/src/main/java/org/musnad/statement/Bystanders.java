package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.Syntax;
import org.musnad.token.Tokens;

/**
 * People and papers of which a clause speaks in another role than its subject: its object, or after
 * a preposition.
 */
final class Bystanders {
  /**
   * How far back one is sought who is no subject: about a clause, as further back a subject is
   * likelier to be meant. Set by hand, not measured.
   */
  private static final int MENTION = 24;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SubjectPhrases phrases;
  private final Clauses clauses;

  Bystanders(Syntax syntax, SubjectPhrases phrases, Clauses clauses) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /**
   * Somebody whom {@code [from, to)} speaks of in another role, {@code نقلنا الشكوى إلى المدير},
   * the last that can be meant; or null.
   */
  @Nullable SourcePhrase last(int from, int to, Need need) {
    for (int i = to - 1; i >= Math.max(from, to - MENTION); i--) {
      if (syntax.finiteCue(i) != null) {
        return null;
      }
      SourcePhrase phrase = begins(i) ? phrases.phrase(i, to) : null;
      boolean mute = // لقاء, "a meeting", is no paper that speaks
          phrase != null
              && phrase.kind() == Kind.DOCUMENT
              && !syntax.is(phrase.first(), Feature.SPEAKING);
      if (phrase != null && !mute && need.meets(phrase) && clauses.leads(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  /** Whether a phrase for people or a paper may begin at token {@code i}. */
  private boolean begins(int i) {
    Word word = tokens.word(i);
    boolean heads = word.head() != null || word.name() || syntax.is(i, Feature.ONE);
    boolean governed = word.preposition() != 0 || syntax.preposition(i - 1) || syntax.verb(i - 1);
    return !phrases.accusative(i)
        && syntax.nominal(i)
        && heads
        && (governed || !syntax.nominal(i - 1));
  }
}
