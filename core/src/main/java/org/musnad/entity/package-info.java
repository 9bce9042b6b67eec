/** Who and what a text names: persons, bodies, media, places, with all their mentions joined. */
@NullMarked
package org.musnad.entity;

import org.jspecify.annotations.NullMarked;
