/** Who or what is said to go from where to where. */
@NullMarked
package org.musnad.movement;

import org.jspecify.annotations.NullMarked;
