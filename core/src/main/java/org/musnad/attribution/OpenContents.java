package org.musnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.chain.HiddenSources;
import org.musnad.frame.Draft;
import org.musnad.mention.SourcePhrase;

/** The statements whose content may still hold later cues, and which of them holds a statement. */
final class OpenContents {
  /** How deep statements nest. */
  private static final int DEEPEST = 4;

  /** The innermost last. */
  private final List<Draft> drafts = new ArrayList<>();

  /** Leaves those behind whose content ends before {@code token}. */
  void passTo(int token) {
    drafts.removeIf(d -> d.last() < token);
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  boolean isEmpty() {
    return drafts.isEmpty();
  }

  /** Whether statements nest as deep already as they may. */
  boolean isFull() {
    return drafts.size() >= DEEPEST;
  }

  /** The innermost, or null. */
  @Nullable Draft innermost() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
  }

  /** Whose words tell of a statement: the innermost that holds it, and is not its own speaker's. */
  @Nullable Draft holding(Draft draft, HiddenSources.@Nullable Found hidden) {
    SourcePhrase named = draft.match().form().finite() ? draft.match().source() : null;
    boolean other = hidden != null && !hidden.sameVoice();
    return told(other ? hidden.source() : named, enclosing(draft));
  }

  /** Whose words tell of a statement: not those of its own speaker, who is only named again. */
  private static @Nullable Draft told(@Nullable SourcePhrase source, @Nullable Draft enclosing) {
    Draft parent = enclosing;
    while (source != null && parent != null && again(source, parent.origin())) {
      parent = parent.parent();
    }
    return parent;
  }

  private static boolean again(SourcePhrase source, @Nullable SourcePhrase speaker) {
    return speaker != null
        && source.kind() == speaker.kind()
        && !source.names().isEmpty()
        && (speaker.names().containsAll(source.names())
            || !speaker.names().isEmpty() && source.names().containsAll(speaker.names()));
  }

  /** The innermost open statement whose content holds all of a draft's, or null. */
  private @Nullable Draft enclosing(Draft draft) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).encloses(draft)) {
        return drafts.get(i);
      }
    }
    return null;
  }
}
