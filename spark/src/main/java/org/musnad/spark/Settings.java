package org.musnad.spark;

import java.util.function.Consumer;
import org.musnad.intake.Defaults;

/**
 * How an archive is read.
 *
 * @param defaults what holds of articles that do not say it
 * @param sliceBytes about how many bytes one task reads, where a file can be cut
 * @param progressSeconds how often a line of progress is said; 0 for never
 * @param progress takes it
 */
public record Settings(
    Defaults defaults, long sliceBytes, int progressSeconds, Consumer<String> progress) {
  /** Some seconds of work for one core. */
  public static final long SLICE_BYTES = 32L << 20;

  /** What will do for most archives, in silence. */
  public static final Settings USUAL =
      new Settings(new Defaults(null, null), SLICE_BYTES, 0, line -> {});
}
