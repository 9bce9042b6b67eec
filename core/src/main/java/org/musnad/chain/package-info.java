/** On whose word a statement stands: hidden speakers, and chains back to the origin. */
@NullMarked
package org.musnad.chain;

import org.jspecify.annotations.NullMarked;
