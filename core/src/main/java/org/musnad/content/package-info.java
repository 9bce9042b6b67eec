/** Where what is said begins and ends, and whether it is quoted. */
@NullMarked
package org.musnad.content;

import org.jspecify.annotations.NullMarked;
