package org.musnad.app.view;

import org.musnad.Reading;

/** Writes readings in one form. Thread-safe: readings are written where they are made. */
public interface ReadingWriter {

  /** What comes before the first reading. */
  default String header() {
    return "";
  }

  /** One reading, with its line end. */
  String write(Reading reading);

  /** What comes after the last reading. */
  default String footer(Tally tally) {
    return "";
  }
}
