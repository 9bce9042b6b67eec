package org.musnad.check;

import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * An office that one person holds at a time.
 *
 * @param id names it, as {@code us.foreign}
 * @param state the country whose office it is, or null for a body of many states
 * @param title what sort of office it is, as {@code foreign}
 * @param gloss what it is, in English
 * @param until the day up to which its holders are known
 */
public record Office(
    String id, @Nullable String state, String title, String gloss, VagueDay until) {

  static Office read(ImageReader in) {
    return in.shared(
        office ->
            new Office(
                office.text(),
                office.optional(ImageReader::text),
                office.text(),
                office.text(),
                VagueDay.read(office)));
  }

  static void write(ImageWriter out, Office office) {
    out.shared(
        office,
        (each, item) -> {
          each.text(item.id);
          each.optional(item.state, ImageWriter::text);
          each.text(item.title);
          each.text(item.gloss);
          item.until.write(each);
        });
  }
}
