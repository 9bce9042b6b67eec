/** Reading articles from within SQL. */
@NullMarked
package org.musnad.spark.sql;

import org.jspecify.annotations.NullMarked;
