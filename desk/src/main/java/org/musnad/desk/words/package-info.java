/** The words of the interface, in each of its languages. */
@NullMarked
package org.musnad.desk.words;

import org.jspecify.annotations.NullMarked;
