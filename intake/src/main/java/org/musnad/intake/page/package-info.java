/** Articles out of web pages: their text, and what the page says about them. */
@NullMarked
package org.musnad.intake.page;

import org.jspecify.annotations.NullMarked;
