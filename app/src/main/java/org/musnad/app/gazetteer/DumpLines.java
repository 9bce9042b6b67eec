package org.musnad.app.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a dump, one at a time, as it is or packed as .gz or .zip. Counts those that are bad
 * and remembers the first.
 */
final class DumpLines implements AutoCloseable {
  private final Path file;
  private final BufferedReader reader;
  private long line;
  private long bad;
  private long firstBad;
  private String firstReason = "";

  DumpLines(Path file) throws IOException {
    this.file = file;
    this.reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8), 1 << 16);
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    String name = file.getFileName().toString();
    try {
      if (name.endsWith(".gz")) {
        return new GZIPInputStream(in, 1 << 16);
      }
      if (name.endsWith(".zip")) {
        return unzipped(in, file);
      }
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** GeoNames packs a readme beside some tables. */
  private static InputStream unzipped(InputStream in, Path file) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.getName().toLowerCase(java.util.Locale.ROOT).startsWith("readme")) {
        return zip;
      }
    }
    throw new IOException("nothing is packed in " + file.getFileName());
  }

  /** The next line, or null at the end. */
  @Nullable String next() throws IOException {
    String next = reader.readLine();
    line++;
    return next;
  }

  /** Notes that the line just read cannot be used. */
  void bad(String reason) {
    if (bad++ == 0) {
      firstBad = line;
      firstReason = reason;
    }
  }

  /** What to tell of the bad lines, or null where there are none. */
  @Nullable String complaint() {
    return bad == 0
        ? null
        : String.format(
            "%s:%d: %s; %s left out",
            file, firstBad, firstReason, bad == 1 ? "1 line was" : bad + " lines were");
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
