/** Words and turns that do more than tell: described, never scored. */
@NullMarked
package org.musnad.rhetoric;

import org.jspecify.annotations.NullMarked;
