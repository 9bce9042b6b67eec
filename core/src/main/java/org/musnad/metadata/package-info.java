/** What an article says of itself: title, byline, dateline, credits, date. */
@NullMarked
package org.musnad.metadata;

import org.jspecify.annotations.NullMarked;
