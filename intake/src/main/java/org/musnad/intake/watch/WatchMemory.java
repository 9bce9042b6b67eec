package org.musnad.intake.watch;

import java.io.IOException;
import org.musnad.intake.fetch.Validators;

/** What a watch knows from one round to the next. Thread-safe. */
public interface WatchMemory {
  /** What is known of a list, so that it is sent only if it has changed. */
  Validators validators(String list);

  /** Keeps what is known of a list, all of whose items are done. */
  void keep(String list, Validators validators);

  /** Whether nothing is left to do with an item, which was seen in a list today. */
  boolean isDone(String item);

  /** Nothing is left to do with an item. */
  void done(String item);

  /** An item could not be had; after some times it is given up and done. */
  void failed(String item);

  /**
   * Makes all this last.
   *
   * @throws IOException if it cannot be written; what was saved before is then still there
   */
  void save() throws IOException;
}
