/**
 * What the texts of articles go back to: an agency, by a credit, by copies, by whom people speak
 * to, by wording; and which of two copies was first. Above {@code reuse}, which finds the copies.
 */
@NullMarked
package org.musnad.ledger.origin;

import org.jspecify.annotations.NullMarked;
