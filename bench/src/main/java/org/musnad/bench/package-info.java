/** Benchmarks; not shipped. {@code bench/run} starts them. */
@NullMarked
package org.musnad.bench;

import org.jspecify.annotations.NullMarked;
