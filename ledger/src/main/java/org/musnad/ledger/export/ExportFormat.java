package org.musnad.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Writes a ledger in one form. Immutable; may be used by several threads. */
interface ExportFormat {
  /**
   * Writes everything.
   *
   * @param source the ledger
   * @param out where to; UTF-8; flushed, not closed
   * @param complaints takes one line, with its mend, for each article that cannot be exported; the
   *     rest goes on
   * @throws IOException if {@code out} cannot be written
   */
  void write(ExportSource source, OutputStream out, Consumer<String> complaints) throws IOException;
}
