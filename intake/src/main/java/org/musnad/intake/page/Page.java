package org.musnad.intake.page;

import org.jspecify.annotations.Nullable;

/**
 * The article on a web page.
 *
 * @param text its body, a paragraph a line; never empty
 * @param title its headline, or null
 * @param author who wrote it, as the page says, or null
 * @param outlet the site's or publisher's name, as the page says, or null
 * @param published the day or time of publication in ISO 8601 form, or null
 * @param url the address that the page calls its own, without what only counts visitors; else the
 *     one that it was got from; null if neither is known
 * @param charset the character set that it was decoded by
 */
public record Page(
    String text,
    @Nullable String title,
    @Nullable String author,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String url,
    String charset) {}
