/**
 * What the ledger holds, as records: articles, statements and their links, copies. Offsets count
 * code points, as in {@code musnad/1}.
 */
@NullMarked
package org.musnad.ledger.model;

import org.jspecify.annotations.NullMarked;
