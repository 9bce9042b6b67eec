package org.musnad.desk.words;

import java.util.Arrays;
import java.util.Optional;

/** The digits that numbers of the Arabic interface are written in; newsrooms use both. */
public enum Digits {
  /** ٠١٢٣. */
  ARABIC_INDIC("arab"),
  /** 0123. */
  EUROPEAN("latn");

  private final String system;

  Digits(String system) {
    this.system = system;
  }

  /** The name that Unicode has for the numbering system. */
  public String system() {
    return system;
  }

  /** The digits with that name. */
  public static Optional<Digits> of(String system) {
    return Arrays.stream(values()).filter(digits -> digits.system.equals(system)).findFirst();
  }
}
