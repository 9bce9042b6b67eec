package org.musnad.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds who speaks where the clause of a cue names no source. */
final class HiddenSources {
  /** How far before its cue a paper may be named. */
  private static final int PAPER = 7;

  /** The longest antecedent of a relative pronoun. */
  private static final int ANTECEDENT = 14;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Subjects subjects;
  private final Discourse discourse;

  /**
   * Who a hidden source is.
   *
   * @param chain on whose word, he himself last; none of them named by the statement
   * @param sameVoice whether he is the speaker of the content around the cue
   */
  record Found(SourcePhrase source, List<Draft.DraftLink> chain, boolean sameVoice) {

    private static @Nullable Found alone(@Nullable SourcePhrase source) {
      return source == null
          ? null
          : new Found(source, List.of(Draft.DraftLink.understood(source)), false);
    }

    private static @Nullable Found of(Discourse.@Nullable Turn turn) {
      return turn == null ? null : new Found(turn.source(), turn.chain(), false);
    }
  }

  HiddenSources(Syntax syntax, SourceReader sources, Subjects subjects, Discourse discourse) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.subjects = subjects;
    this.discourse = discourse;
  }

  /** The source that a match hides, inside the content of {@code parent} if that is not null. */
  @Nullable Found find(Match match, @Nullable Draft parent) {
    if (match.nobody) {
      return null;
    }
    SourcePhrase paper = match.frame.equals("in-it") ? paperBefore(match.cueFirst) : null;
    if (paper != null) {
      return Found.alone(paper);
    }
    SourcePhrase before = match.relative ? antecedent(match) : null;
    if (before != null) {
      return Found.alone(before);
    }
    if (parent != null) {
      Found found = inside(match, parent);
      boolean relative = found == null && syntax.is(match.cueFirst - 1, Feature.RELATIVE);
      return relative ? Found.alone(antecedent(match)) : found;
    }
    return Found.of(
        match.anyone ? discourse.last() : discourse.resolve(match.form, match.cueFirst));
  }

  /** Inside a content: the speaker of that content, or somebody whom it names. */
  private @Nullable Found inside(Match match, Draft parent) {
    SourcePhrase speaker = parent.origin();
    if (match.relative && speaker != null && match.form.agreement().fits(speaker.agreement())) {
      return new Found(speaker, parent.chain, true);
    }
    return Found.alone(subjects.local(parent.first, match.cueFirst, match.form));
  }

  /** {@code بيانا جاء فيه}: the paper just named. */
  private @Nullable SourcePhrase paperBefore(int cue) {
    for (int i = cue - 1; i >= Math.max(0, cue - PAPER); i--) {
      Word word = tokens.word(i);
      if (word.heads("document")) {
        int end = sources.phrases().end(i, cue, NounPhrases.Around.NOTHING);
        return end > i ? sources.typed(i, end - 1) : null;
      }
    }
    return null;
  }

  /** The noun phrase before a relative pronoun, where it agrees with the verb after it. */
  private @Nullable SourcePhrase antecedent(Match match) {
    CueForm cue = match.form;
    int relative = match.cueFirst - 1;
    int end = tokens.is(relative - 1, Type.COMMA) ? relative - 1 : relative;
    int begin = tokens.sentenceBegin(tokens.sentenceOf(match.cueFirst));
    for (int start = Math.max(begin, end - ANTECEDENT); start < end; start++) {
      if (describes(start)
          && sources.phrases().end(start, end, NounPhrases.Around.NOTHING) == end) {
        SourcePhrase phrase = sources.typed(start, end - 1);
        if (cue.agreement().fits(phrase.agreement())) {
          return phrase;
        }
      }
    }
    Word last = tokens.word(end - 1);
    boolean many = cue.agreement().number() == 'p' && tokens.is(end - 1, Type.WORD);
    return many && (last.definite() || last.pronoun()) ? sources.typed(end - 1, end - 1) : null;
  }

  /** Whether the description of a source may begin with token {@code i}. */
  private boolean describes(int i) {
    return syntax.nominal(i) && tokens.word(i).head() != null
        || tokens.word(i).is(Feature.COUNTRY)
        || syntax.is(i, Feature.QUANTIFIER);
  }
}
