package org.musnad.statement;

import java.util.Locale;

/** How a content is given; the words of {@code musnad/1}. */
public enum Mode {
  /** All of it in quotation marks, or after a colon as verbatim words. */
  DIRECT,
  /** Partly in quotation marks. */
  MIXED,
  /** In the writer's words. */
  INDIRECT;

  /** The word used in data files and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
