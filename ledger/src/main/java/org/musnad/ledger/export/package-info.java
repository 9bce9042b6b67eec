/**
 * What a ledger holds, in the forms that others read: JSON Lines, tables, linked data, graphs.
 *
 * <p>An {@link org.musnad.ledger.export.ExportFormat} takes all from an {@link
 * org.musnad.ledger.export.ExportSource}, one article at a time, and holds none of them back, so
 * that memory does not grow with the ledger.
 */
@NullMarked
package org.musnad.ledger.export;

import org.jspecify.annotations.NullMarked;
