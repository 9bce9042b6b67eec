/** Noun phrases that can be a source, and which of them are the same. */
@NullMarked
package org.musnad.mention;

import org.jspecify.annotations.NullMarked;
