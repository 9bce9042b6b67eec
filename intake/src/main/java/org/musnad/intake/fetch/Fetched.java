package org.musnad.intake.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param url where it was found in the end
 * @param changed false where it is as it was, so that no bytes are here
 * @param bytes the body, unpacked
 * @param mediaType what it was served as, in small letters, or empty
 * @param charset the character set that it was served with, or null
 * @param validators for the next time
 * @param time when it was asked for
 */
public record Fetched(
    String url,
    boolean changed,
    byte[] bytes,
    String mediaType,
    @Nullable String charset,
    Validators validators,
    Instant time) {}
