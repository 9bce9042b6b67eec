/** The machine's reading reviewed by people: the queue, an article's review, histories, figures. */
@NullMarked
package org.musnad.desk.review;

import org.jspecify.annotations.NullMarked;
