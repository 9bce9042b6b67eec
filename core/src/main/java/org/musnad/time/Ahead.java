package org.musnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the end of a span says of its beginning.
 *
 * @param year the year written with it, or null
 * @param limit the day that it is, or null
 */
record Ahead(@Nullable Integer year, @Nullable LocalDate limit) {
  static final Ahead NOTHING = new Ahead(null, null);
}
