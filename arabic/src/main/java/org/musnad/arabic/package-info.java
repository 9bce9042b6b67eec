/** The Arabic data: lexicons, gazetteers and rules, and the one class that loads them. */
@NullMarked
package org.musnad.arabic;

import org.jspecify.annotations.NullMarked;
