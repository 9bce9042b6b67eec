/** Words and rules of the calendar: finds expressions of time, without their values. */
@NullMarked
package org.musnad.calendar;

import org.jspecify.annotations.NullMarked;
