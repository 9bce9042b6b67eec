/**
 * Drawings of who has what on whose word: models that are immutable and know nothing of the web,
 * and SVG of them without inline style.
 */
@NullMarked
package org.musnad.desk.draw;

import org.jspecify.annotations.NullMarked;
