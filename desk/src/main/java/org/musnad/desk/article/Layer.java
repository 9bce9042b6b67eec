package org.musnad.desk.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A sort of mark in the text, which the reader can show or hide. */
public enum Layer {
  /** What statements say. */
  STATEMENTS,
  /** The words that carry a report. */
  CUES,
  /** On whose word. */
  SOURCES,
  /** Who and what is named. */
  ENTITIES,
  /** Expressions of time. */
  TIMES,
  /** Places. */
  PLACES,
  /** Words that tell of a movement. */
  MOVEMENTS,
  /** What a table shows to differ. */
  CHECKS,
  /** Loaded words and turns of phrase. */
  RHETORIC,
  /** What the address asks for; always shown. */
  TARGET;

  /** The word used in addresses, class names and keys of messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The layer of a word, if it is one that can be shown and hidden. */
  public static Optional<Layer> of(String word) {
    return Arrays.stream(values()).filter(l -> l != TARGET && l.word().equals(word)).findFirst();
  }
}
