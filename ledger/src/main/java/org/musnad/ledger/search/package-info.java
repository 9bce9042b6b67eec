/**
 * Full-text search in what a ledger holds: Arabic folded and stemmed, phrases, filters, results
 * with their words marked in place.
 *
 * <p>{@link org.musnad.ledger.search.QueryParser} makes a {@link org.musnad.ledger.search.Query} of
 * what the user typed, {@link org.musnad.ledger.search.Search} asks the database for keys and makes
 * hits of them. Nothing that the user typed stands in SQL: stems go into full-text expressions in
 * quotation marks, all else into parameters.
 */
@NullMarked
package org.musnad.ledger.search;

import org.jspecify.annotations.NullMarked;
