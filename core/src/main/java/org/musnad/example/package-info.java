/** Example files: specification, test and manual in one. */
@NullMarked
package org.musnad.example;

import org.jspecify.annotations.NullMarked;
