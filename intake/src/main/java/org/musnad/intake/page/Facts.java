package org.musnad.intake.page;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of markup says about an article; null where it says nothing.
 *
 * @param title the headline
 * @param author who wrote it; several names joined by commas
 * @param outlet who published it
 * @param published when, in ISO 8601 form
 * @param url where
 * @param body its text without markup
 */
record Facts(
    @Nullable String title,
    @Nullable String author,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String url,
    @Nullable String body) {
  static final Facts NONE = new Facts(null, null, null, null, null, null);

  /** These facts, and those of {@code next} where these say nothing. */
  Facts or(Facts next) {
    return new Facts(
        first(next, Facts::title),
        first(next, Facts::author),
        first(next, Facts::outlet),
        first(next, Facts::published),
        first(next, Facts::url),
        first(next, Facts::body));
  }

  private @Nullable String first(Facts next, Function<Facts, @Nullable String> field) {
    return Stream.of(this, next)
        .flatMap(facts -> Stream.ofNullable(field.apply(facts)))
        .findFirst()
        .orElse(null);
  }
}
