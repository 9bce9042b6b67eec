package org.musnad.frame;

import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;

/**
 * Whence a source is, or whom it stands for, with the preposition that opens the content too: where
 * it stands twice, the first tells of the source.
 */
final class SourceComplements {
  private static final long WHENCE =
      Feature.PLACE.bit() | Feature.COUNTRY.bit() | Feature.ORGANIZATION.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;

  SourceComplements(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
  }

  /** {@code اشتكى سكان من الحي من انقطاع الماء}: the phrase with whence they are. */
  SourcePhrase with(SourcePhrase phrase, CuePlace place) {
    int from = phrase.last() + 1;
    Set<String> openers = place.prepositions();
    String own = tokens.word(from).key();
    boolean people = phrase.kind() == Kind.PERSON || phrase.kind() == Kind.GROUP;
    if (!people
        || phrase.definite()
        || !phrase.names().isEmpty()
        || !syntax.preposition(from)
        || !openers.contains(own)
        || !whence(from + 1)) {
      return phrase;
    }
    NounPhrases.Around around = new NounPhrases.Around(false, false, openers);
    int end = sources.phrases().end(from + 1, place.limit(), around);
    boolean twice = end > from + 1 && syntax.preposition(end) && tokens.word(end).key().equals(own);
    return twice ? sources.typed(phrase.first(), end - 1) : phrase;
  }

  /** A place, a body or some people. */
  private boolean whence(int i) {
    Word word = tokens.word(i);
    boolean body = word.heads("organization") || word.heads("group") || word.isAny(WHENCE);
    return body && word.preposition() == 0 && !word.conjunction();
  }
}
