/** Readings as text for people, as {@code musnad/1} JSON and as CSV. */
@NullMarked
package org.musnad.app.view;

import org.jspecify.annotations.NullMarked;
