/**
 * Bytes as they come in, and how they become text; what is wrong with them is a {@code BadInput}.
 */
@NullMarked
package org.musnad.intake.input;

import org.jspecify.annotations.NullMarked;
