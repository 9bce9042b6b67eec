package org.musnad.content;

import org.jspecify.annotations.Nullable;
import org.musnad.chain.AccordingTo;
import org.musnad.cue.Cues;
import org.musnad.frame.Discourse;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Decides where, after a content, a clause that hangs on the whole of it tells what somebody says
 * of it, or its source says next: {@code ، وهو ما نفاه الوزير}, {@code ، قبل أن يضيف}.
 */
final class ReportsOnIt {
  /** How far after its verb a subject is sought. */
  private static final int REACH = 8;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;

  ReportsOnIt(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
  }

  /** Whether such a clause begins at token {@code i}. */
  boolean beginAt(int i, @Nullable SourcePhrase source) {
    return tokens.is(i - 1, Type.COMMA) && (takesUp(i) || beforeSaying(i, source));
  }

  /**
   * {@code ، وهو ما نفاه الوزير}, {@code ، الأمر الذي لم تؤكده الشرطة}: somebody speaks of what was
   * said, which a pronoun takes up; not {@code ، وهو ما يؤكد أن}, where that itself shows it.
   */
  boolean takesUp(int i) {
    int verb = afterWhat(i);
    if (verb < 0) {
      return false;
    }
    boolean not = syntax.is(verb, Feature.NEGATION);
    if (not && tokens.word(verb).lastLetter() != Letters.MIM) {
      return false; // ، وهو ما لا ينكره أحد
    }
    while (syntax.is(verb, Feature.AUXILIARY) || syntax.is(verb, Feature.NEGATION)) {
      verb++;
    }
    if (not && (syntax.is(verb, Feature.IMPERSONAL) || onWordOf(verb + 1))) {
      return true; // ، وهو ما لم يتسن التحقق منه
    }
    boolean to = syntax.is(verb + 1, Feature.PREPOSITION_PRONOUN);
    boolean it = tokens.word(verb).pronoun() || to;
    if (!it || syntax.finiteCue(verb) == null || syntax.mine(verb)) {
      return false;
    }
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(verb)), verb + REACH);
    SourcePhrase subject = cues.subjects().of(verb, end);
    int after = to ? verb + 2 : verb + 1;
    boolean nobody = // not وهو ما تشير إليه مشاركتها
        !tokens.isWord(after)
            || syntax.preposition(after)
            || tokens.word(after).preposition() != 0
            || syntax.is(after, Feature.FILLER);
    return subject == null ? nobody : Discourse.canSpeak(subject);
  }

  /**
   * The token after {@code وهو ما}, {@code الأمر الذي}, {@code وهو الأمر الذي}, {@code وهي
   * اتهامات}; or -1.
   */
  private int afterWhat(int i) {
    boolean which = syntax.is(i, Feature.PRONOUN) && tokens.word(i).conjunction();
    int what = which || syntax.is(i, Feature.DEMONSTRATIVE) ? i + 1 : i;
    if (what > i && (syntax.is(what, Feature.WHAT) || Words.saying(tokens.word(what)))) {
      return what + 1;
    }
    boolean matter = syntax.isPhrase(what, Feature.TURN) && syntax.is(what + 1, Feature.RELATIVE);
    return matter ? what + 2 : -1;
  }

  /** {@code وهو ما لم يحدث بحسب السكان}: what others say against it. */
  private boolean onWordOf(int i) {
    Match match = cues.at(i);
    return match != null && AccordingTo.is(match);
  }

  /**
   * {@code ، قبل أن يضيف}: what he said next; not {@code ، قبل أن يغادر}, which may be told too.
   */
  private boolean beforeSaying(int i, @Nullable SourcePhrase source) {
    if (!syntax.before(i)
        || tokens.word(i).conjunction()
        || !syntax.is(i + 1, Feature.COMPLEMENTIZER)) {
      return false;
    }
    Match match = cues.at(i + 2);
    return match != null
        && match.hidden()
        && match.form().finite()
        && (source == null || match.form().agreement().fits(source.agreement()));
  }
}
