/**
 * The ledger of many articles: {@link org.musnad.ledger.Ledger} keeps them in the database that
 * {@link org.musnad.ledger.store} reads and writes.
 */
@NullMarked
package org.musnad.ledger;

import org.jspecify.annotations.NullMarked;
