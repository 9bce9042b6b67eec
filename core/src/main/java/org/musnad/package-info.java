/**
 * Musnad's engine: an article in, a reading out.
 *
 * <pre>
 * Engine engine = Arabic.engine();
 * Reading reading = engine.read(Article.of(text));
 * </pre>
 */
@NullMarked
package org.musnad;

import org.jspecify.annotations.NullMarked;
