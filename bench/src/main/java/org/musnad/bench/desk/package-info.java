/** Load on a desk that runs in a process of its own, on this machine. */
@NullMarked
package org.musnad.bench.desk;

import org.jspecify.annotations.NullMarked;
