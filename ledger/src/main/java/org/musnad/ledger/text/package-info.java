/** Words of Arabic text, made comparable for search and for likeness. */
@NullMarked
package org.musnad.ledger.text;

import org.jspecify.annotations.NullMarked;
