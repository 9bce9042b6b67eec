/**
 * What people make of the machine's readings: a log of acts, and the state that follows from it.
 * The readings themselves never change. Spans count code points of the text here, as in rows and
 * JSON.
 */
@NullMarked
package org.musnad.ledger.review;

import org.jspecify.annotations.NullMarked;
