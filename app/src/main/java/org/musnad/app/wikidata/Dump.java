package org.musnad.app.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * A Wikidata JSON dump: an item a line, each but the last with a comma after it, within brackets on
 * lines of their own. Plain JSON Lines will do as well; {@code .gz} of either.
 *
 * @param file the file
 */
record Dump(Path file) {

  /**
   * Reads the dump from its beginning, which can be done more than once.
   *
   * @param sink takes each item
   * @return how many lines held no item that could be read
   */
  int read(Consumer<Item> sink) throws IOException {
    int broken = 0;
    try (InputStream bytes = open();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String json = line.strip();
        if (json.length() > 1) {
          broken += item(json.endsWith(",") ? json.substring(0, json.length() - 1) : json, sink);
        }
      }
    }
    return broken;
  }

  private InputStream open() throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }

  private static int item(String json, Consumer<Item> sink) throws IOException {
    try {
      Item item = ItemParser.parse(json);
      if (item != null) {
        sink.accept(item);
        return 0;
      }
    } catch (JsonProcessingException e) {
      return 1;
    }
    return 1;
  }
}
