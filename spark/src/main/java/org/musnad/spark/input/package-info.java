/** What an archive is made of: files on any Hadoop file system, cut into parts for tasks. */
@NullMarked
package org.musnad.spark.input;

import org.jspecify.annotations.NullMarked;
