/** Pages out of web archives. */
@NullMarked
package org.musnad.intake.archive;

import org.jspecify.annotations.NullMarked;
