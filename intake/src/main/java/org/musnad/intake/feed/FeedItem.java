package org.musnad.intake.feed;

import org.jspecify.annotations.Nullable;

/**
 * What a feed or a sitemap says of an article.
 *
 * @param url where it is; null where only its content is given
 * @param title its headline, or null
 * @param author who wrote it, or null
 * @param published when it was published, in ISO 8601 form, or null
 * @param outlet who published it, or null
 * @param content its text or the beginning of it, as HTML, or null
 */
public record FeedItem(
    @Nullable String url,
    @Nullable String title,
    @Nullable String author,
    @Nullable String published,
    @Nullable String outlet,
    @Nullable String content) {}
