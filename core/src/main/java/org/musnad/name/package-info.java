/** Where proper names stand in a text: of persons, bodies, media, places and peoples. */
@NullMarked
package org.musnad.name;

import org.jspecify.annotations.NullMarked;
