/** Fetching from the web, politely. */
@NullMarked
package org.musnad.intake.fetch;

import org.jspecify.annotations.NullMarked;
