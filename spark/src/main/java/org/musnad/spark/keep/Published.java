package org.musnad.spark.keep;

/**
 * What a batch brought.
 *
 * @param articles how many articles are new
 * @param versions how many of them are later versions of others
 * @param known how many came that were there already
 */
public record Published(long articles, long versions, long known) {}
