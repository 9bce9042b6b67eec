package org.musnad.time;

import org.jspecify.annotations.Nullable;

/**
 * A year as the text has it. Immutable.
 *
 * @param year the Gregorian year
 * @param rel years from this year where the text says so: {@code العام الماضي 2015} is -1; or null
 * @param ahead whether its clause tells of what is to come
 */
public record WrittenYear(int year, @Nullable Integer rel, boolean ahead) {}
