/**
 * One article to read: its text with all that was found in it marked in place, the panel beside it,
 * and readings that are not stored.
 */
@NullMarked
package org.musnad.desk.article;

import org.jspecify.annotations.NullMarked;
