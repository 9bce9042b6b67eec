package org.musnad.bench.race;

/** One program, loaded and ready to read. */
@FunctionalInterface
public interface Contender {
  /**
   * Reads one text to its end.
   *
   * @return a number that depends on all that was found, the same every time
   */
  long read(Piece piece);
}
