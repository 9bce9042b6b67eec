/** The desk: Musnad in a browser, and its REST API. */
@NullMarked
package org.musnad.desk;

import org.jspecify.annotations.NullMarked;
