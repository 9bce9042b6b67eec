/** Reads archives of articles on Apache Spark: the same engine, the same answers, many machines. */
@NullMarked
package org.musnad.spark;

import org.jspecify.annotations.NullMarked;
