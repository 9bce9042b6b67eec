/**
 * Who copied whom: text that articles share, families of copies, and the agency or outlet that a
 * text goes back to.
 */
@NullMarked
package org.musnad.ledger.reuse;

import org.jspecify.annotations.NullMarked;
