/** Watching feeds and sitemaps for new articles, round after round. */
@NullMarked
package org.musnad.intake.watch;

import org.jspecify.annotations.NullMarked;
