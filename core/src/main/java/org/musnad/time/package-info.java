/** Expressions of time and their values (TIMEX3). */
@NullMarked
package org.musnad.time;

import org.jspecify.annotations.NullMarked;
