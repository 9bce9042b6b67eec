/** The ledger: what many articles say, kept and compared. */
@NullMarked
package org.musnad.ledger;

import org.jspecify.annotations.NullMarked;
