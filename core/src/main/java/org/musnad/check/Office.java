package org.musnad.check;

import org.jspecify.annotations.Nullable;

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
    String id, @Nullable String state, String title, String gloss, VagueDay until) {}
