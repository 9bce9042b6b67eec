/** The claim page: who says it, on whose word, from how many origins, and how it is put. */
@NullMarked
package org.musnad.desk.claim;

import org.jspecify.annotations.NullMarked;
