package org.musnad.place;

import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * A place of the gazetteer with what tells it from its namesakes.
 *
 * @param place the place
 * @param sort what sort of place it is
 * @param population how many live there, or 0 where not known
 * @param known whether it stands in a list written for news, so that its bare name is enough
 */
record Entry(Place place, Sort sort, int population, boolean known) {

  static Entry read(ImageReader in) {
    return new Entry(Place.read(in), Sort.ALL.get(in.number()), in.number(), in.flag());
  }

  void write(ImageWriter out) {
    place.write(out);
    out.number(sort.ordinal());
    out.number(population);
    out.flag(known);
  }

  /** Whether it lies in {@code country}, an upper-case code. */
  boolean in(String country) {
    return country.equals(place.country());
  }
}
