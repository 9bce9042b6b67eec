/** Words: what the data files say about them, and their inflections. */
@NullMarked
package org.musnad.lexicon;

import org.jspecify.annotations.NullMarked;
