package org.musnad.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How what a ledger has is shown: for people or for programs. */
final class FormOptions {

  /** The forms of results. */
  enum Format {
    /** For people. */
    TEXT,
    /** JSON Lines. */
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text, for people (default); json, an object a line for each result.")
  private Format format = Format.TEXT;

  @Option(
      names = "--color",
      negatable = true,
      description = "Colours in text; by default on a terminal, unless NO_COLOR is set.")
  private @Nullable Boolean color;

  /** Whether JSON is wanted. */
  boolean json() {
    return format == Format.JSON;
  }

  /** Whether text has colours on that console. */
  boolean color(Console console) {
    return color == null ? console.color() : color;
  }
}
