/**
 * The statements of an article: drafts from cues, frames and contents, and what is written of them.
 */
@NullMarked
package org.musnad.attribution;

import org.jspecify.annotations.NullMarked;
