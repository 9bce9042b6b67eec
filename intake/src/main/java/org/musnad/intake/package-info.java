/**
 * Articles out of files, folders and standard input; whatever is wrong with one becomes a fault.
 */
@NullMarked
package org.musnad.intake;

import org.jspecify.annotations.NullMarked;
