package org.musnad.arabic;

import org.musnad.Engine;

/** Loads the Arabic data and makes engines of it. */
public final class Arabic {
  private Arabic() {}

  /** An engine over the data that ships in this jar; takes some hundred milliseconds. */
  public static Engine engine() {
    return new Engine();
  }
}
