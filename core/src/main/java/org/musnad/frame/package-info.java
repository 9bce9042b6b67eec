/** What can stand around a cue: frames, their steps, and how they are matched. */
@NullMarked
package org.musnad.frame;

import org.jspecify.annotations.NullMarked;
