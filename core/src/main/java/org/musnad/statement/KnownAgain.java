package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.token.Tokens;

/**
 * Somebody with a name who is called by what he is: {@code قال سالم الزين … وأضاف الباحث}. The
 * article says that the reader knows whom it means; where the text has spoken of no other such
 * person, that is who spoke last.
 */
final class KnownAgain {
  /** The head noun of a source that is no more than one: {@code المصدر}. */
  private static final String SOURCE = "source";

  private final Tokens tokens;
  private final SourceReader sources;
  private final Discourse discourse;

  KnownAgain(Syntax syntax, SourceReader sources, Discourse discourse) {
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.discourse = discourse;
  }

  /** The source, named if it can only be him who spoke last. */
  SourcePhrase again(SourcePhrase source) {
    if (!calledBySort(source)) {
      return source;
    }
    Discourse.Turn last = discourse.last();
    boolean his =
        last != null
            && last.source().kind() == Kind.PERSON
            && last.source().identified() == Identified.NAMED
            && !last.source().names().isEmpty()
            && canBe(last.source(), source)
            && last.source().first() < source.first()
            && last.agreement().fits(source.agreement())
            && sources.newlyCalled(source);
    return his ? source.as(source.kind(), Identified.NAMED) : source;
  }

  /**
   * {@code النائب سالم الزين … وأعلن الوزير}: of whom the text has told an office, he has no other;
   * and an office is nobody's of whom it has told none.
   */
  private boolean canBe(SourcePhrase somebody, SourcePhrase called) {
    HeadForm his = tokens.word(somebody.first()).head();
    HeadForm head = tokens.word(called.first()).head();
    if (his != null && head != null && his.id().equals(head.id())) {
      return true;
    }
    return !office(his) && !office(head);
  }

  private static boolean office(@Nullable HeadForm head) {
    return head != null && head.identified().equals("role");
  }

  /** One person by a noun with the article and no more than adjectives: {@code الخبير العسكري}. */
  private boolean calledBySort(SourcePhrase source) {
    Word noun = tokens.word(source.first());
    HeadForm head = noun.head();
    if (source.kind() != Kind.PERSON
        || source.identified() == Identified.NAMED
        || !source.names().isEmpty()
        || head == null
        || head.plural()
        || head.id().equals(SOURCE)
        || !noun.definite()) {
      return false;
    }
    for (int i = source.first() + 1; i <= source.last(); i++) {
      Word word = tokens.word(i);
      boolean quality = word.definite() && word.is(Feature.ADJECTIVE) && word.preposition() == 0;
      boolean state = // الرئيس الكيني: an office, of which there is one
          word.is(Feature.DEMONYM) && head.identified().equals("role");
      if (!quality || state || word.conjunction()) {
        return false;
      }
    }
    return true;
  }
}
