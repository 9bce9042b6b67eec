/**
 * What follows from a whole ledger, worked out ahead and kept in tables of its own: claims that
 * several articles have, who is cited, what outlets print. {@link org.musnad.ledger.digest.Digest}
 * says of which state of the ledger it is, and brings it up to date.
 */
@NullMarked
package org.musnad.ledger.digest;

import org.jspecify.annotations.NullMarked;
