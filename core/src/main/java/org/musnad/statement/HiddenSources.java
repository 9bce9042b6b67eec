package org.musnad.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.token.Tokens;

/** Finds who speaks where the clause of a cue names no source. */
final class HiddenSources {
  /** How far before its cue a paper may be named. */
  private static final int PAPER = 7;

  private final Syntax syntax;
  private final Antecedents antecedents;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Salience salience;
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

    private static @Nullable Found of(Discourse.@Nullable Turn turn, int sentence) {
      return turn == null ? null : new Found(turn.source(), turn.chainIn(sentence), false);
    }
  }

  HiddenSources(
      Syntax syntax,
      SourceReader sources,
      Antecedents antecedents,
      Salience salience,
      Discourse discourse) {
    this.syntax = syntax;
    this.antecedents = antecedents;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.salience = salience;
    this.discourse = discourse;
  }

  /** The source that a match hides, inside the content of {@code parent} if that is not null. */
  @Nullable Found find(Match match, @Nullable Draft parent) {
    if (match.nobody) {
      return null;
    }
    SourcePhrase paper = match.frame.is(Trait.IN_PAPER) ? paperBefore(match.cueFirst) : null;
    if (paper != null) {
      return Found.alone(paper);
    }
    SourcePhrase before =
        match.relative ? antecedents.of(match.cueFirst - 1, List.of(match.form.agreement())) : null;
    if (before != null) {
      return Found.alone(before);
    }
    SourcePhrase granted = match.form.finite() ? antecedents.granted(match.cueFirst) : null;
    if (granted != null) {
      return Found.alone(granted);
    }
    SourcePhrase owner =
        syntax.is(match.cueFirst - 1, Feature.RELATIVE)
                && match.form.finite()
                && antecedents.resumed(match.cueFirst)
            ? antecedents.owner(match.cueFirst - 1, match.form.agreement())
            : null;
    if (owner != null) {
      return Found.alone(owner);
    }
    if (parent != null) {
      Found found = inside(match, parent);
      boolean relative = found == null && syntax.is(match.cueFirst - 1, Feature.RELATIVE);
      return relative
          ? Found.alone(antecedents.of(match.cueFirst - 1, List.of(match.form.agreement())))
          : found;
    }
    return Found.of(
        match.anyone ? discourse.last() : salience.of(match.form, match.cueFirst),
        tokens.sentenceOf(match.cueFirst));
  }

  /** Inside a content: the speaker of that content, or somebody whom it names. */
  private @Nullable Found inside(Match match, Draft parent) {
    SourcePhrase speaker = parent.origin();
    if (match.relative && speaker != null && match.form.agreement().fits(speaker.agreement())) {
      return new Found(speaker, parent.chain, true);
    }
    SourcePhrase told = tells(match);
    if (told != null) {
      return Found.alone(told);
    }
    if (speaker != null && resumed(match) && match.form.agreement().fits(speaker.agreement())) {
      return new Found(speaker, parent.chain, true);
    }
    return Found.alone(salience.local(parent.first, match.cueFirst, match.form));
  }

  /** {@code ابنها الذي أخبرها}: the antecedent, which the pronoun of its verb cannot mean. */
  private @Nullable SourcePhrase tells(Match match) {
    Word word = tokens.word(match.cueFirst);
    int relative = match.cueFirst - 1;
    if (!word.pronoun() || !match.form.finite() || !syntax.is(relative, Feature.RELATIVE)) {
      return null;
    }
    SourcePhrase antecedent = antecedents.of(relative, List.of(match.form.agreement()));
    boolean other = antecedent != null && !word.pronounAgreement().fits(antecedent.agreement());
    return other ? antecedent : null;
  }

  /** {@code تونس التي وصفها بـ}: how the speaker calls what the relative takes up. */
  private boolean resumed(Match match) {
    return syntax.is(match.cueFirst - 1, Feature.RELATIVE)
        && match.form.finite()
        && antecedents.resumed(match.cueFirst)
        && tokens.quoteAround(match.cueFirst) == null;
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
}
