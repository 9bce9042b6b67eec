/** Readings as JSON, in the form {@code musnad/1}. */
@NullMarked
package org.musnad.ledger.json;

import org.jspecify.annotations.NullMarked;
