package org.musnad.statement;

import java.util.List;
import org.musnad.mention.Syntax;
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

  private static final int ALL = THAT | QUOTE | COLON | SOURCE;

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
      bits |= frame.has("source") || frame.has("document") ? SOURCE : 0;
      needs[i] = (byte) bits;
    }
  }

  /** The bits of the marks that stand after a cue. */
  static int marksAfter(CuePlace place, Syntax syntax) {
    Tokens tokens = syntax.tokens();
    int marks = SOURCE;
    for (int i = place.last() + 1; i < place.limit() && marks != ALL; i++) {
      marks |= syntax.complementizer(i) ? THAT : 0;
      marks |= tokens.quoteOpenedAt(i) != null ? QUOTE : 0;
      marks |= tokens.is(i, Type.COLON) ? COLON : 0;
    }
    return marks;
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
