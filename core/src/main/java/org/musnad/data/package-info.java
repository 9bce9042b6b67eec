/** Data files in tab-separated form, with every fault told as file and line. */
@NullMarked
package org.musnad.data;

import org.jspecify.annotations.NullMarked;
