package org.musnad.mention;

import java.util.Locale;

/** What an entity is; the words of {@code musnad/1}. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  MEDIA,
  /** A place on the map; a government that is called by its capital is an organization. */
  PLACE,
  GROUP,
  /** A paper that speaks as a source. */
  DOCUMENT,
  /** Information of unstated origin. */
  UNKNOWN;

  private static final EntityType[] ALL = values();

  private final String word = name().toLowerCase(Locale.ROOT);

  /** What a source of {@code kind} is. */
  public static EntityType of(Kind kind) {
    return switch (kind) {
      case PERSON -> PERSON;
      case ORGANIZATION -> ORGANIZATION;
      case MEDIA -> MEDIA;
      case GROUP -> GROUP;
      case DOCUMENT -> DOCUMENT;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** The word used in data files and JSON. */
  public String word() {
    return word;
  }

  /**
   * The type of that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EntityType of(String word) {
    for (EntityType type : ALL) {
      if (type.word.equals(word)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no type: " + word);
  }
}
