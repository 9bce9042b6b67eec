/** Sources: noun phrases that can speak, what sort they are, and which of them are the same. */
@NullMarked
package org.musnad.mention;

import org.jspecify.annotations.NullMarked;
