/** Places on the map, and where a text names them. */
@NullMarked
package org.musnad.place;

import org.jspecify.annotations.NullMarked;
