/** Makes the tables of an archive of what was read: names articles, and publishes what is whole. */
@NullMarked
package org.musnad.spark.keep;

import org.jspecify.annotations.NullMarked;
