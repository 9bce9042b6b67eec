package org.musnad.place;

import java.util.List;
import java.util.Locale;

/** What sort of place an entry of the gazetteer is, as far as reading tells sorts apart. */
enum Sort {
  /** A state, or a territory that has a code of its own. */
  COUNTRY,
  /** The seat of a government. */
  CAPITAL,
  /** A part of a country: governorate, province. */
  REGION,
  /** A city, town or village. */
  CITY,
  /** A part of a city. */
  QUARTER,
  /** Anything that is no settlement: sea, river, mountain, continent, base, crossing. */
  AREA,
  /** A community of people rather than a place, as the Islamic world; never read as a place. */
  COMMUNITY;

  /** All of them, in order. */
  static final List<Sort> ALL = List.of(values());

  /** The sort that a data file's word names; any other word is an area of some kind. */
  static Sort of(String word) {
    for (Sort sort : values()) {
      if (sort.name().toLowerCase(Locale.ROOT).equals(word)) {
        return sort;
      }
    }
    return word.equals("camp") ? QUARTER : AREA;
  }
}
