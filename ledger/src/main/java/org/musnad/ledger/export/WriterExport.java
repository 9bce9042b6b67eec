package org.musnad.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * What follows from many articles, which others write: they know their ledger themselves.
 *
 * @param body writes it
 */
record WriterExport(Body body) implements ExportFormat {

  /** Writes an export. */
  interface Body {
    /** Writes all of it. */
    void write(Writer out) throws IOException;
  }

  @Override
  public void write(ExportSource source, OutputStream out, Consumer<String> complaints)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    body.write(writer);
    writer.flush();
  }
}
