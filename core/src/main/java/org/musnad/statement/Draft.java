package org.musnad.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.mention.SourcePhrase;
import org.musnad.text.Span;

/** A statement in the making. */
final class Draft {

  /** A link in the making. */
  record DraftLink(@Nullable SourcePhrase source, boolean implicit) {

    /** A source that the statement names. */
    static DraftLink named(SourcePhrase source) {
      return new DraftLink(source, false);
    }

    /** A source that is only understood. */
    static DraftLink understood(@Nullable SourcePhrase source) {
      return new DraftLink(source, true);
    }

    /** Nobody: the statement is passive. */
    static DraftLink nobody() {
      return new DraftLink(null, false);
    }
  }

  final Match match;
  final List<Span> content = new ArrayList<>();
  final List<DraftLink> chain = new ArrayList<>();
  Mode mode = Mode.INDIRECT;
  String act;

  /** The first and last token of the content. */
  int first;

  int last;
  @Nullable Draft parent;

  /** How many of the first links an "according to" has put there that frames one sentence. */
  int framed;

  /** Whether its cue stands inside the content of another. */
  final boolean within;

  /** The token after the last that its content can have: the end of the other's. */
  final int bound;

  Draft(Match match, @Nullable Draft around) {
    this.match = match;
    this.within = around != null;
    this.bound = around == null ? Integer.MAX_VALUE : around.last + 1;
    // استنكر الاتهامات: who deplores accusations denies them
    boolean denies = match.frame.has("charge");
    boolean believes = match.frame.has("belief"); // أعرب عن اعتقاده أن
    CueForm cue = match.said == null ? match.form : match.said;
    this.act = denies ? "deny" : believes ? "believe" : cue.entry().act();
  }

  /** Whether each stretch of the other's content lies in a stretch of this one's. */
  boolean encloses(Draft other) {
    for (Span inner : other.content) {
      if (!covers(inner)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a stretch of the content, which stand in the order of the text, covers {@code span}.
   */
  private boolean covers(Span span) {
    int found = Collections.binarySearch(content, span);
    int next = found < 0 ? -found - 1 : found;
    return next < content.size() && content.get(next).covers(span)
        || next > 0 && content.get(next - 1).covers(span);
  }

  /** Whether it is nested in another, at whatever depth. */
  boolean isInside(Draft outer) {
    for (Draft d = parent; d != null; d = d.parent) {
      if (d == outer) {
        return true;
      }
    }
    return false;
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  @Nullable SourcePhrase origin() {
    return chain.isEmpty() ? null : chain.get(chain.size() - 1).source();
  }
}
