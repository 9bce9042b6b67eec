package org.musnad.place;

import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * A place of the gazetteer. Immutable.
 *
 * @param id names it in the gazetteer
 * @param name its name in English, as {@code musnad/1} has it
 * @param type what sort of place it is, in the gazetteer's word ({@code country}, {@code region},
 *     {@code city}, {@code river} …); {@code unknown} where the gazetteer lacks it
 * @param point where it lies, or null where it has no one point, as a gulf
 * @param country the country that it lies in, in ISO 3166-1 alpha-2 form, or null where none is
 */
public record Place(
    String id, String name, String type, @Nullable Point point, @Nullable String country) {

  static Place read(ImageReader in) {
    return new Place(
        in.text(), in.text(), in.text(), in.optional(Point::read), in.optional(ImageReader::text));
  }

  void write(ImageWriter out) {
    out.text(id);
    out.text(name);
    out.text(type);
    out.optional(point, (each, where) -> where.write(each));
    out.optional(country, ImageWriter::text);
  }
}
