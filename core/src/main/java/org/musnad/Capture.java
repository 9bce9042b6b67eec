package org.musnad;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an article was taken from: the bytes as they came, and where and when. Kept beside the text,
 * so that anyone can check what was made of them.
 *
 * @param bytes the original bytes: a whole text file or page, a WARC record's body, a line of JSON
 *     Lines, a feed's entry; not copied, never to be changed
 * @param mediaType of the bytes, as {@code text/plain}, {@code application/json}, {@code text/html}
 * @param charset the name of the character set that they were decoded by
 * @param url where they came from, or null
 * @param time when they were fetched or recorded; for a file, when it was read
 */
public record Capture(
    byte[] bytes, String mediaType, String charset, @Nullable String url, Instant time) {

  /** Makes a capture; all but the address must be there. */
  public Capture {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(time, "time");
  }
}
