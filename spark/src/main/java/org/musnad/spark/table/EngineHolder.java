package org.musnad.spark.table;

import org.musnad.Engine;
import org.musnad.arabic.Arabic;

/**
 * The engine of this Java machine.
 *
 * <p>Tasks come to an executor as bytes, so they cannot bring the engine along: it is large and
 * takes its time to load. It is therefore a constant of the class, which Java makes when it is
 * first asked for, once in each executor, whatever the number of its threads. It never changes, and
 * keeps nothing of what it reads but analyses of words; there is no other state of this kind.
 */
public final class EngineHolder {
  private static final Engine ENGINE = Arabic.engine();

  private EngineHolder() {}

  /** The engine; the first call loads it. */
  public static Engine engine() {
    return ENGINE;
  }
}
