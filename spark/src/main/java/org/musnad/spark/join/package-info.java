/** What joins of whole archives have in common: results on the way, and connected components. */
@NullMarked
package org.musnad.spark.join;

import org.jspecify.annotations.NullMarked;
