/** What a table shows to differ from what the text says, as offices and their holders. */
@NullMarked
package org.musnad.check;

import org.jspecify.annotations.NullMarked;
