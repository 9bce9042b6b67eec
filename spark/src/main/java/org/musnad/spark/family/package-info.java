/**
 * Who shares text with whom, families of copies and what their texts go back to, over a whole
 * archive: the rules are those of {@code org.musnad.ledger.reuse} and {@code
 * org.musnad.ledger.origin}.
 */
@NullMarked
package org.musnad.spark.family;

import org.jspecify.annotations.NullMarked;
