/**
 * What several articles of a whole archive say alike, on whose word: the rules are those of {@code
 * org.musnad.ledger.claim}.
 */
@NullMarked
package org.musnad.spark.claim;

import org.jspecify.annotations.NullMarked;
