package org.musnad.intake.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was recorded.
 *
 * @param bytes the page, unpacked
 * @param mediaType what it was served as, as {@code text/html}
 * @param charset the character set that it was served with, or null
 * @param url where it was
 * @param time when it was recorded
 */
public record ArchivedPage(
    byte[] bytes, String mediaType, @Nullable String charset, String url, Instant time) {}
