/** Stories, sources, outlets, search and exports: where a user looks around in the ledger. */
@NullMarked
package org.musnad.desk.browse;

import org.jspecify.annotations.NullMarked;
