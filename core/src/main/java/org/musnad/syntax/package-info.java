/** What a word is beside its neighbours, and how far a noun phrase goes. */
@NullMarked
package org.musnad.syntax;

import org.jspecify.annotations.NullMarked;
