/**
 * Reads parts of an archive, each in a task of its own, and keeps what was read until it is
 * published.
 */
@NullMarked
package org.musnad.spark.read;

import org.jspecify.annotations.NullMarked;
