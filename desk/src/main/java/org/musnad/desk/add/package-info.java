/** Articles into the ledger, from the desk. */
@NullMarked
package org.musnad.desk.add;

import org.jspecify.annotations.NullMarked;
