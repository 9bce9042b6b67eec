package org.musnad.frame;

import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads the source after a preposition of report, a postposed verb or a word that relays. */
public final class SourcesAhead {
  /** How many words of a source's own source the rules of noun phrases may lack. */
  private static final int LONGEST_REST = 16;

  private static final long DEEDS = Feature.MASDAR.bit() | Feature.FACT.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Adjuncts adjuncts;
  private final SourceStretch stretch;
  private final NamesToMark names;

  public SourcesAhead(Syntax syntax, SourceReader sources, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.adjuncts = adjuncts;
    this.stretch = new SourceStretch(syntax, sources, adjuncts);
    this.names = new NamesToMark(syntax, sources);
  }

  /** The source that begins at {@code from} and ends before {@code limit}, or null. */
  public @Nullable SourcePhrase at(int from, int limit, boolean mark) {
    return at(from, limit, mark, Set.of());
  }

  /** The same, where one of {@code prepositions} would open the content. */
  public @Nullable SourcePhrase at(int from, int limit, boolean mark, Set<String> prepositions) {
    if (tokens.is(from, Type.OPEN)) {
      return bracketed(from, limit);
    }
    SourcePhrase source =
        sources.read(from, limit, new NounPhrases.Around(false, mark, prepositions));
    return source == null || mark ? source : names.toSign(source);
  }

  /**
   * {@code عن المخرج سالم مدخلي قوله إن}: a source's own source, with what parts it from the mark
   * of its words, where that stands not far; not with what is relayed, {@code عن السكان خوفهم من
   * أن}.
   */
  SourcePhrase toMark(SourcePhrase source, CuePlace place, IntPredicate mark) {
    int from = source.last() + 1;
    int end = Math.min(place.limit(), from + LONGEST_REST);
    int at = from;
    while (at < end && !mark.test(at)) {
      Word word = tokens.word(at);
      boolean relayed = word.pronoun() && word.isAny(DEEDS);
      if (relayed || syntax.finiteCue(at) != null || tokens.is(at, Type.STOP)) {
        return source;
      }
      at++;
    }
    boolean opens = at == from || syntax.preposition(at - 1); // على أن
    return opens || at == end ? source : stretch.toAnchor(source, place.relayed(at));
  }

  /** The same source with what tells more of it, up to token {@code last}. */
  public SourcePhrase with(SourcePhrase source, int last) {
    return sources.typed(source.first(), last);
  }

  /** {@code بحسب (وام)}: an outlet whose name alone stands in brackets, or null. */
  private @Nullable SourcePhrase bracketed(int from, int limit) {
    int end = syntax.parenthesisEnd(from);
    SourcePhrase name = end > from + 2 && end <= limit ? sources.typed(from + 1, end - 2) : null;
    return name != null && name.kind() == Kind.MEDIA
        ? sources.typed(from, end - 1).as(Kind.MEDIA, name.identified())
        : null;
  }

  /** The same, with all that would open the content of the cue at {@code place}. */
  @Nullable SourcePhrase before(int from, CuePlace place) {
    return sources.read(
        from,
        place.limit(),
        new NounPhrases.Around(
            place.objectFrames() && place.anchor() < 0, true, place.prepositions()));
  }

  /** The same, within the sentence of {@code token}, with no mark of a content to come. */
  public @Nullable SourcePhrase inSentence(int token, int from) {
    return at(from, sentenceEnd(token), false);
  }

  /**
   * Where the subject of a verb before {@code from} can begin, in the sentence of {@code token}.
   */
  public int skip(int token, int from) {
    return adjuncts.skipBeforeSource(from, sentenceEnd(token));
  }

  /** The token after the sentence of {@code token}. */
  public int sentenceEnd(int token) {
    return tokens.sentenceEnd(tokens.sentenceOf(token));
  }

  /** {@code نقلته الوكالة}: the outlet that carries what the verb's pronoun stands for, or null. */
  public @Nullable SourcePhrase carrier(int verb) {
    CueForm relays = tokens.word(verb).finiteCue();
    if (relays == null || !tokens.word(verb).pronoun() || !relays.entry().has("relay")) {
      return null;
    }
    int him = syntax.is(verb + 1, Feature.PREPOSITION_PRONOUN) ? 1 : 0; // نقلتها عنه الوكالة
    int from = skip(verb, verb + 1 + him); // نقلتها اليوم الوكالة
    SourcePhrase outlet = at(from, sentenceEnd(verb), true);
    return outlet != null && outlet.kind() == Kind.MEDIA ? outlet : null;
  }

  /** {@code عن}: whether what the verb before relays comes from the noun after token {@code i}. */
  public boolean fromWhom(int i) {
    return syntax.about(i);
  }

  /** {@code نقلا عن}: the phrase at {@code i} that names a source's own source, or null. */
  public @Nullable Phrase relaying(int i) {
    Phrase phrase = syntax.phrases().cue(i);
    boolean relays = phrase != null && phrase.cue().entry().has("relayed");
    return relays ? phrase : null;
  }
}
