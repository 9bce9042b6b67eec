/**
 * Where the ledger is kept: one SQLite file, or a PostgreSQL database.
 *
 * <p>{@link org.musnad.ledger.store.Database} gives {@link org.musnad.ledger.store.Session}s to
 * read and to write in; {@link org.musnad.ledger.store.Preparer} makes of a reading what is to be
 * written. Nothing here knows of search, copies or claims, which ask by SQL.
 */
@NullMarked
package org.musnad.ledger.store;

import org.jspecify.annotations.NullMarked;
