/** The tables that an archive becomes: their columns, and readings as rows of them. */
@NullMarked
package org.musnad.spark.table;

import org.jspecify.annotations.NullMarked;
