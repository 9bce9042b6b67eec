/** What is packed with Musnad but is no part of it: manual page, completion, list of libraries. */
@NullMarked
package org.musnad.dist;

import org.jspecify.annotations.NullMarked;
