package org.musnad.place;

import java.util.Map;

/** Chooses among places of one name by what the text speaks of, and says why. */
final class Namesakes {
  private final Map<String, Integer> countries;

  /**
   * Over one text.
   *
   * @param countries how often it speaks of each country
   */
  Namesakes(Map<String, Integer> countries) {
    this.countries = countries;
  }

  /** A place and why it was chosen; no reason where there is no other. */
  record Choice(Place place, String reason) {}

  Choice choose(Candidate c) {
    Entry best = c.names.get(0).entry();
    double most = Double.NEGATIVE_INFINITY;
    for (Name name : c.names) {
      double score = score(c, name);
      if (score > most) {
        most = score;
        best = name.entry();
      }
    }
    return new Choice(best.place(), c.names.size() == 1 ? "" : reason(c, best));
  }

  private double score(Candidate c, Name name) {
    Entry entry = name.entry();
    double score = Math.log10(entry.population() + 10) / 2;
    score += entry.known() ? 5 : 0; // a text that means a lesser namesake says so
    score -= name.weak() ? 1 : 0;
    score += fits(c, entry) ? 4 : 0;
    String country = entry.place().country();
    if (country != null) {
      score += country.equals(c.country) ? 20 : 0;
      int times = countries.getOrDefault(country, 0);
      score += times == 0 ? 0 : 2 + Math.log(times);
    }
    return score
        + switch (entry.sort()) {
          case COUNTRY -> 7;
          case CAPITAL -> 3;
          case REGION -> 0.5;
          case AREA, CITY, QUARTER, COMMUNITY -> 0;
        };
  }

  /** Whether the noun before the name says what sort of place this one is. */
  private static boolean fits(Candidate c, Entry entry) {
    if (c.sort == null) {
      return false;
    }
    return switch (c.sort) {
      case TOWN -> entry.sort() == Sort.CITY || entry.sort() == Sort.CAPITAL;
      case REGION -> entry.sort() == Sort.REGION || entry.sort() == Sort.COUNTRY;
      case QUARTER -> entry.sort() == Sort.QUARTER;
      case NATURE, SITE, HEIGHT -> entry.sort() == Sort.AREA;
      case VAGUE -> entry.sort() == Sort.REGION || entry.sort() == Sort.AREA;
    };
  }

  private String reason(Candidate c, Entry best) {
    String country = best.place().country();
    if (country != null && country.equals(c.country)) {
      return "the adjective after it names " + country;
    }
    if (c.sort != null && fits(c, best)) {
      return "the noun before it is one of a "
          + best.sort().name().toLowerCase(java.util.Locale.ROOT);
    }
    if (country != null && countries.containsKey(country)) {
      return "the text speaks of " + country + ", " + countries.get(country) + " times";
    }
    return best.population() > 0
        ? "the largest of that name, " + best.population() + " people"
        : "the best known of that name";
  }
}
