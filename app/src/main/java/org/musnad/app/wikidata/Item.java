package org.musnad.app.wikidata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an item of Wikidata a table of office-holders needs. Immutable.
 *
 * @param id the item's id, as {@code Q22316}
 * @param english its label in English, or null
 * @param arabic its label in Arabic, or null
 * @param aliases its other names in Arabic
 * @param positions the positions held (P39)
 */
record Item(
    String id,
    @Nullable String english,
    @Nullable String arabic,
    List<String> aliases,
    List<Held> positions) {

  /** Copies the lists. */
  Item {
    aliases = List.copyOf(aliases);
    positions = List.copyOf(positions);
  }

  /**
   * A position held.
   *
   * @param position the position's item
   * @param from since when (P580), as {@code 2013-02-01}, {@code 2013-02} or {@code 2013}; or null
   * @param to until when (P582), or null where nothing is said
   */
  record Held(String position, @Nullable String from, @Nullable String to) {}
}
