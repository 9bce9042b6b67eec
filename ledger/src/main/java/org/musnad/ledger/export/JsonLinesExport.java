package org.musnad.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The stored readings as they are, one {@code musnad/1} object a line. */
final class JsonLinesExport implements ExportFormat {
  @Override
  public void write(ExportSource source, OutputStream out, Consumer<String> complaints)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    source.readings(
        stored -> {
          if (stored.json().isEmpty()) {
            complaints.accept(stored.id() + ": the stored reading is damaged; run musnad verify");
          } else {
            writer.append(stored.json()).append('\n');
          }
        });
    writer.flush();
  }
}
