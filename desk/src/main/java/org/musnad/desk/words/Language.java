package org.musnad.desk.words;

import java.util.Arrays;
import java.util.Optional;

/** A language of the interface. */
public enum Language {
  /** Arabic, from right to left. */
  ARABIC("ar", "العربية", "rtl"),
  /** English. */
  ENGLISH("en", "English", "ltr");

  private final String tag;
  private final String ownName;
  private final String direction;

  Language(String tag, String ownName, String direction) {
    this.tag = tag;
    this.ownName = ownName;
    this.direction = direction;
  }

  /** Its BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** What it calls itself. */
  public String ownName() {
    return ownName;
  }

  /** The way in which it is written, as HTML's {@code dir} has it. */
  public String direction() {
    return direction;
  }

  /** The language with a tag. */
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }
}
