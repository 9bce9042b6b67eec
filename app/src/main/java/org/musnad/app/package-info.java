/**
 * The {@code musnad} command: articles from files and standard input, readings to standard output.
 *
 * <p>{@link org.musnad.intake} finds the articles, {@code Batch} has them read, {@link
 * org.musnad.app.view} writes each reading. Uses all of core and arabic; nothing uses it.
 */
@NullMarked
package org.musnad.app;

import org.jspecify.annotations.NullMarked;
