package org.musnad.frame;

import java.util.Set;
import org.musnad.lexicon.CueForm;

/**
 * One cue at one place, and what all frames tried there share.
 *
 * @param first its first token
 * @param last its last token
 * @param form which form of which entry it is
 * @param subjectBefore whether its subject stands before it, so that none is looked for after it
 * @param limit the token that no frame reaches
 * @param frames the frames of its entry
 * @param prepositions the folded prepositions that open the content in any of its frames
 * @param objectFrames whether a bare noun phrase after it can be its content
 * @param personFrames whether a bare noun phrase after it can be somebody asked or told
 * @param anchor the token at which what marks the content begins for certain, or -1
 */
record CuePlace(
    int first,
    int last,
    CueForm form,
    boolean subjectBefore,
    int limit,
    CueFrames frames,
    Set<String> prepositions,
    boolean objectFrames,
    boolean personFrames,
    int anchor) {

  /**
   * The same place, where the mark of the content is known to begin at {@code anchor}, so that no
   * preposition that is written to a word opens it. The cue is a conjugated verb.
   */
  CuePlace anchored(int anchor) {
    return opened(frames.apart(), anchor);
  }

  /** The same place, where nobody is held to be anything, since the mark is "that". */
  CuePlace undeemed() {
    return new CuePlace(
        first, last, form, subjectBefore, limit, frames, prepositions, objectFrames, false, anchor);
  }

  /** The same anchored place, where no preposition opens the content at all. */
  CuePlace plain() {
    return opened(Set.of(), anchor);
  }

  /** The same place, where what a source's own source says is marked at {@code anchor}. */
  CuePlace relayed(int anchor) {
    return opened(Set.of(), anchor);
  }

  /** The same anchored place, as if the mark stood at {@code anchor}. */
  CuePlace before(int anchor) {
    return opened(prepositions, anchor);
  }

  private CuePlace opened(Set<String> openers, int mark) {
    return new CuePlace(
        first, last, form, subjectBefore, limit, frames, openers, objectFrames, personFrames, mark);
  }
}
