/**
 * Who copied whom: text that articles share, and families of copies. The algorithms, with the ports
 * that a store of articles implements.
 */
@NullMarked
package org.musnad.ledger.reuse;

import org.jspecify.annotations.NullMarked;
