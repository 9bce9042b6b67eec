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

  /** What a source of {@code kind} is. */
  public static EntityType of(Kind kind) {
    return valueOf(kind.name());
  }

  /** The word used in data files and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
