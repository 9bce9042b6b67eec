/** Text offsets, folding and characters; imports nothing else of Musnad. */
@NullMarked
package org.musnad.text;

import org.jspecify.annotations.NullMarked;
