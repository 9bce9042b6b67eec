package org.musnad.desk.draw;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.musnad.mention.Identified;

/** How far a reader can find a source; each has a shape and a word of its own. */
public enum Standing {
  /** By its name. */
  NAMED,
  /** By its office or body. */
  ROLE,
  /** Not at all, though the text speaks of somebody. */
  ANONYMOUS,
  /** The text speaks of nobody. */
  NOBODY;

  /**
   * How a source stands.
   *
   * @param source what the text calls it, or null where it names nobody
   */
  public static Standing of(@Nullable String source, Identified identified) {
    if (source == null) {
      return NOBODY;
    }
    return switch (identified) {
      case NAMED -> NAMED;
      case ROLE -> ROLE;
      case ANONYMOUS -> ANONYMOUS;
    };
  }

  /** The word used in class names and keys of messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
