package org.musnad.intake;

import org.jspecify.annotations.Nullable;

/**
 * What the user says of articles that do not say it themselves.
 *
 * @param published the day or instant of publication in ISO 8601 form, or null
 * @param outlet who published them, or null
 */
public record Defaults(@Nullable String published, @Nullable String outlet) {}
