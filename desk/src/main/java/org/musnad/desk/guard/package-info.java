/**
 * What keeps strangers, hostile pages and floods away from the desk, before any page of it is
 * asked: which names it answers to, the headers on every answer, and limits in size, time and
 * number.
 */
@NullMarked
package org.musnad.desk.guard;

import org.jspecify.annotations.NullMarked;
