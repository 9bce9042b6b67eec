package org.musnad.place;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places by their Arabic names. Immutable; made by {@link GazetteerBuilder}.
 *
 * <p>Names are found by their first word, folded, and compared word by word; so a text of any
 * length is looked through once.
 */
public final class Gazetteer {
  private final Map<String, List<Name>> byFirst;
  private final Map<String, List<Name>> loose;
  private final Map<String, String> demonyms;
  private final Map<String, Entry> capitals;
  private final List<Entry> kingdoms;
  private final PlaceWords words;

  Gazetteer(
      Map<String, List<Name>> byFirst,
      Map<String, List<Name>> loose,
      Map<String, String> demonyms,
      Map<String, Entry> capitals,
      List<Entry> kingdoms,
      PlaceWords words) {
    this.byFirst = byFirst;
    this.loose = loose;
    this.demonyms = demonyms;
    this.capitals = capitals;
    this.kingdoms = kingdoms;
    this.words = words;
  }

  /** The names that begin with the folded word {@code key}, the longest first. */
  List<Name> beginningWith(String key) {
    return byFirst.getOrDefault(key, List.of());
  }

  /** The names spelt like the folded words {@code keys} but for letters that newsrooms vary. */
  List<Name> spelledLike(List<String> keys) {
    return loose.getOrDefault(GazetteerBuilder.skeleton(keys), List.of());
  }

  /** The code of the country whose people the folded adjective names, or null. */
  @Nullable String countryOf(String demonym) {
    return demonyms.get(GazetteerBuilder.adjective(demonym));
  }

  /** The capital of a country, by its code, or null. */
  @Nullable Entry capital(String country) {
    return capitals.get(country);
  }

  /** The countries that can be called the kingdom and no more, in the order of the table. */
  List<Entry> kingdoms() {
    return kingdoms;
  }

  /** The words that tell that a name is a place's. */
  PlaceWords words() {
    return words;
  }
}
