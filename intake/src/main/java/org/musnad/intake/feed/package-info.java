/** Lists of articles on the web: feeds, lists of feeds, sitemaps. */
@NullMarked
package org.musnad.intake.feed;

import org.jspecify.annotations.NullMarked;
