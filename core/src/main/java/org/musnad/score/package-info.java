/** How well statements that were found agree with those that people marked. */
@NullMarked
package org.musnad.score;

import org.jspecify.annotations.NullMarked;
