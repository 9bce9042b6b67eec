package org.musnad.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.archive.ArchivedPage;
import org.musnad.intake.fetch.Fetched;

/**
 * A page as it came.
 *
 * @param bytes the page
 * @param charset the character set that came with it, or null
 * @param url where it was got from, or null
 * @param time when
 */
record Original(byte[] bytes, @Nullable String charset, @Nullable String url, Instant time) {
  static Original of(Fetched page) {
    return new Original(page.bytes(), page.charset(), page.url(), page.time());
  }

  static Original of(ArchivedPage page) {
    return new Original(page.bytes(), page.charset(), page.url(), page.time());
  }
}
