/** Finished reviews as gold files, and how well the machine's readings agree with them. */
@NullMarked
package org.musnad.ledger.gold;

import org.jspecify.annotations.NullMarked;
