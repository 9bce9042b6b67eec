package org.musnad.frame;

import java.util.List;
import org.musnad.lexicon.Feature;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * What must stand after a cue for its frames to fit, wherever it stands: most frames end at a mark
 * that the clause does not have, and are not tried then.
 */
final class FrameNeeds {
  private static final int THAT = 1;
  private static final int QUOTE = 2;
  private static final int COLON = 4;

  /** Set of a frame that reads the source, which is no mark. */
  private static final int SOURCE = 8;

  private static final int GIST = 16;
  private static final int ALL = THAT | QUOTE | COLON | SOURCE | GIST;

  /** The bits of each frame. */
  private final byte[] needs;

  /** Of the frames of one cue. */
  FrameNeeds(List<Frame> frames) {
    this.needs = new byte[frames.size()];
    for (int i = 0; i < needs.length; i++) {
      Frame frame = frames.get(i);
      int bits = frame.has("that") ? THAT : 0;
      bits |= frame.has("quote") ? QUOTE : 0;
      bits |= frame.has("colon") ? COLON : 0;
      bits |= frame.has("gist") ? GIST : 0;
      bits |= frame.has("source") || frame.has("document") ? SOURCE : 0;
      needs[i] = (byte) bits;
    }
  }

  /**
   * The marks of one text. Each token is looked at once, as cues that stand near each other, and
   * each frame of one with its subject before it and without, ask about the same.
   */
  static final class Marks {
    private static final int LOOKED_AT = 32;

    private final Syntax syntax;
    private final Tokens tokens;
    private final byte[] marks;

    Marks(Syntax syntax) {
      this.syntax = syntax;
      this.tokens = syntax.tokens();
      this.marks = new byte[tokens.size()];
    }

    /** The bits of the marks that stand after a cue. */
    int after(CuePlace place) {
      int found = SOURCE;
      for (int i = place.last() + 1; i < place.limit() && (found & ALL) != ALL; i++) {
        found |= marks[i] != 0 ? marks[i] : look(i);
      }
      return found & ALL;
    }

    private byte look(int i) {
      int found = syntax.complementizer(i) ? LOOKED_AT | THAT : LOOKED_AT;
      found |= tokens.quoteOpenedAt(i) != null ? QUOTE : 0;
      found |= tokens.is(i, Type.COLON) ? COLON : 0;
      found |= syntax.isPhrase(i, Feature.GIST) ? GIST : 0;
      marks[i] = (byte) found;
      return marks[i];
    }
  }

  /** Whether all that frame {@code i} needs is among {@code marks}. */
  boolean met(int i, int marks) {
    return (needs[i] & ~marks) == 0;
  }

  /** Whether frame {@code i} reads the source. */
  boolean source(int i) {
    return (needs[i] & SOURCE) != 0;
  }
}
