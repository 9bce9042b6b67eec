/** The text as tokens, sentences, paragraphs and quotations. */
@NullMarked
package org.musnad.token;

import org.jspecify.annotations.NullMarked;
