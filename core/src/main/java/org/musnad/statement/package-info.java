/** Statements as they come out: content, cue, act, mode and chain. */
@NullMarked
package org.musnad.statement;

import org.jspecify.annotations.NullMarked;
