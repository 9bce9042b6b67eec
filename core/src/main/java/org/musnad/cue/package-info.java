/** Which words of a text report what somebody said, and their subjects. */
@NullMarked
package org.musnad.cue;

import org.jspecify.annotations.NullMarked;
