package org.musnad.chain;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.Discourse.Turn;
import org.musnad.frame.Draft;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.mention.Kind;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;

/**
 * Bodies, media and things of which the writer tells between the words of others: in news they are
 * seldom who goes on to speak, while somebody who has just spoken can be meant.
 */
final class QuietBodies {
  /** How many sentences back one may have spoken before whom a body stands back. Set by hand. */
  private static final int SPOKE = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Discourse discourse;

  QuietBodies(Syntax syntax, Discourse discourse) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.discourse = discourse;
  }

  /**
   * {@code قال المتحدث إن …. وقصف الجيش القرية. وقال}: he who has spoken shortly before, where
   * {@code found} is a body or thing that has not, or an outlet, behind a person; else {@code
   * found}.
   */
  @Nullable Turn behindSpeaker(@Nullable Turn found, CueForm cue, int sentence, Need need) {
    if (found == null || found.draft() != null || cue.entry().act().equals("claim")) { // ويزعم أن
      return found;
    }
    Kind kind = found.source().kind();
    boolean thing = kind == Kind.DOCUMENT && !syntax.is(found.source().first(), Feature.SPEAKING);
    if (kind != Kind.ORGANIZATION && kind != Kind.MEDIA && !thing) {
      return found;
    }
    Turn spoke = discourse.last(t -> t.draft() != null && need.meets(t));
    if (spoke == null || lastSentence(spoke) < sentence - SPOKE) {
      return found;
    }
    Kind other = spoke.source().kind();
    boolean yields = kind == Kind.MEDIA ? other == Kind.PERSON : other != Kind.GROUP;
    return yields ? spoke : found;
  }

  /** The sentence in which his words end who spoke in a turn. */
  int lastSentence(Turn turn) {
    Draft draft = turn.draft();
    return draft == null
        ? turn.sentence()
        : Math.max(turn.sentence(), tokens.sentenceOf(draft.last()));
  }
}
