/** Statements: cues, frames, contents and chains. */
@NullMarked
package org.musnad.statement;

import org.jspecify.annotations.NullMarked;
