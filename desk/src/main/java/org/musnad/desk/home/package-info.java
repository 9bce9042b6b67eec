/** The first page of the desk. */
@NullMarked
package org.musnad.desk.home;

import org.jspecify.annotations.NullMarked;
