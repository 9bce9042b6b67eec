package org.musnad.content;

import org.jspecify.annotations.Nullable;
import org.musnad.cue.Cues;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * {@code إن البلاد، على حد تعبيره، تمر بأزمة}: says where a content goes on after words of the
 * writer's that only say once more whose words they are.
 */
final class OwnWords {
  /** Tokens of {@code على حد قوله}. */
  private static final int LONGEST = 4;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;

  OwnWords(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
  }

  /** The token where a content that ends before {@code end} goes on, or -1 if it does not. */
  int after(int end) {
    Match match = closing(end);
    if (match == null) {
      return -1;
    }
    int at = match.cueLast() + 1;
    boolean dashes = tokens.is(end - 1, Type.DASH) && tokens.is(at, Type.DASH);
    boolean commas = tokens.is(end - 1, Type.COMMA) && tokens.is(at, Type.COMMA);
    int on = dashes || commas ? at + 1 : at;
    boolean joined = tokens.word(on).conjunction() || syntax.is(on, Feature.BESIDE);
    boolean goes =
        tokens.isWord(on)
            && (dashes || !joined)
            && syntax.participleCue(on) == null
            && tokens.sentenceOf(on) == tokens.sentenceOf(end);
    boolean said = // في مؤتمر صحفي, خلال لقاء
        syntax.preposition(on)
            || tokens.word(on).is(Feature.CONJUNCTION)
            || syntax.is(on, Feature.IMPERSONAL)
            || tokens.word(on + 1).is(Feature.RELATIVE); // الأمر الذي
    return goes && (dashes || cues.at(on) == null && !said) ? on : -1;
  }

  private @Nullable Match closing(int end) {
    for (int j = end; j < Math.min(tokens.size(), end + LONGEST); j++) {
      Match match = cues.at(j);
      if (match != null && match.begin() == end) {
        boolean his = match.form().entry().has("by-word"); // not حسبما أعلن
        return his && match.shape() == Match.Shape.CLOSING ? match : null;
      }
    }
    return null;
  }
}
