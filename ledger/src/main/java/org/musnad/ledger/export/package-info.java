/**
 * What a ledger holds, in the forms that others read: JSON Lines, tables, linked data, graphs.
 *
 * <p>{@link org.musnad.ledger.export.Export} names the forms. An {@code ExportFormat} takes all
 * from an {@code ExportSource}, one article at a time, and holds none of them back, so that memory
 * does not grow with the ledger. What a new form needs: such a class, a constant of {@code Export},
 * a line in the help of {@code musnad export}, and a test that reads it by another's library.
 */
@NullMarked
package org.musnad.ledger.export;

import org.jspecify.annotations.NullMarked;
