/**
 * How fast, and with how much memory, each of several programs reads the same text: one process
 * each, which take turns. {@code Piece}, {@code Contender} and {@code Turns} need no other classes.
 */
@NullMarked
package org.musnad.bench.race;

import org.jspecify.annotations.NullMarked;
