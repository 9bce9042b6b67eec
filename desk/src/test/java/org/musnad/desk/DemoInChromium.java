package org.musnad.desk;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * What tests of pages in a browser stand on: a desk with the demo for each class, and a Chromium.
 */
public abstract class DemoInChromium {
  /** The desk. */
  protected static RunningDesk desk;

  /** The browser. */
  protected static Chromium chromium;

  @BeforeAll
  protected static void open() {
    desk = RunningDesk.withDemo();
    chromium = new Chromium();
  }

  @AfterAll
  protected static void close() {
    chromium.close();
    desk.close();
  }
}
