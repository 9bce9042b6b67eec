package org.musnad.intake.fetch;

import org.jspecify.annotations.Nullable;

/**
 * By what a server tells whether something has changed since (RFC 9110, section 8.8).
 *
 * @param etag its {@code ETag}, or null
 * @param lastModified its {@code Last-Modified}, as it wrote it, or null
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing is known: the whole is to be sent. */
  public static final Validators NONE = new Validators(null, null);
}
