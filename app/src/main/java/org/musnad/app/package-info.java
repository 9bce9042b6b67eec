/** The {@code musnad} command. */
@NullMarked
package org.musnad.app;

import org.jspecify.annotations.NullMarked;
