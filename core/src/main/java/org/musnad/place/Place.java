package org.musnad.place;

import org.jspecify.annotations.Nullable;

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
    String id, String name, String type, @Nullable Point point, @Nullable String country) {}
