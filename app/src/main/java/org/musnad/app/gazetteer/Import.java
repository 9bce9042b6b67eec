package org.musnad.app.gazetteer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes one gazetteer file of dumps. Used once; a dump goes by line by line, whatever its size. */
public final class Import {
  /** What a dump is, by its first lines. */
  private enum Sort {
    PLACES,
    NAMES,
    WIKIDATA
  }

  private final Consumer<String> complain;
  private final GeoNames geoNames = new GeoNames();

  /**
   * Makes an import.
   *
   * @param complain takes a line for each dump that has bad lines or cannot be read
   */
  public Import(Consumer<String> complain) {
    this.complain = complain;
  }

  /**
   * Reads the dumps and writes their places.
   *
   * @return how many places were written; nothing is, where there are none to read
   * @throws IOException if the file cannot be written
   */
  public long run(List<Path> dumps, Path target) throws IOException {
    List<Path> places = new ArrayList<>();
    List<Path> entities = new ArrayList<>();
    for (Path dump : dumps) {
      Sort sort = sort(dump);
      if (sort == Sort.NAMES) {
        read(dump, lines -> names(lines));
      } else if (sort != null) {
        (sort == Sort.PLACES ? places : entities).add(dump);
      }
    }
    if (places.isEmpty() && entities.isEmpty()) {
      complain.accept("no table of places among the files; nothing was written");
      return 0;
    }
    Path made = Files.createTempFile(target.toAbsolutePath().getParent(), "gazetteer", ".tmp");
    try {
      long written = write(places, entities, made);
      Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private long write(List<Path> places, List<Path> entities, Path made) throws IOException {
    long written = 0;
    try (Writer out = writer(made)) {
      out.write(PlaceRow.HEADER);
      for (Path dump : places) {
        written += read(dump, lines -> geoNames.places(lines, out));
      }
      for (Path dump : entities) {
        written += wikidata(dump, out);
      }
    }
    return written;
  }

  private static BufferedWriter writer(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  private long names(DumpLines lines) throws IOException {
    geoNames.names(lines);
    return 0;
  }

  /** The codes of countries are known only in the end: the rows wait for them in a file. */
  private long wikidata(Path dump, Writer out) throws IOException {
    Wikidata wikidata = new Wikidata();
    Path waiting = Files.createTempFile("wikidata", ".tsv");
    try {
      long written;
      try (Writer rows = writer(waiting)) {
        written = read(dump, lines -> wikidata.places(lines, rows));
      }
      try (var rows = Files.lines(waiting)) {
        for (String row : (Iterable<String>) rows::iterator) {
          out.write(wikidata.coded(row));
          out.write('\n');
        }
      }
      return written;
    } finally {
      Files.deleteIfExists(waiting);
    }
  }

  private interface Reader {
    long read(DumpLines lines) throws IOException;
  }

  private long read(Path dump, Reader reader) {
    try (DumpLines lines = new DumpLines(dump)) {
      long found = 0;
      try {
        found = reader.read(lines);
      } catch (IOException e) {
        complain.accept(dump + ": breaks off: " + reason(e) + "; what came before was kept");
      }
      String complaint = lines.complaint();
      if (complaint != null) {
        complain.accept(complaint);
      }
      return found;
    } catch (IOException e) {
      complain.accept(dump + ": cannot be read: " + reason(e));
      return 0;
    }
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException
        ? "there is no such file"
        : String.valueOf(e.getMessage());
  }

  /** What a dump is; null, with a complaint, where it is none that is known. */
  private @Nullable Sort sort(Path dump) {
    try (DumpLines lines = new DumpLines(dump)) {
      String line = lines.next();
      for (int i = 0; line != null && i < 100; i++, line = lines.next()) {
        Sort sort = sort(line);
        if (sort != null) {
          return sort;
        }
      }
      complain.accept(
          dump
              + ": neither a table of GeoNames nor a dump of Wikidata; see --help for their names");
    } catch (IOException e) {
      complain.accept(dump + ": cannot be read: " + reason(e));
    }
    return null;
  }

  private static @Nullable Sort sort(String line) {
    if (Wikidata.is(line)) {
      return Sort.WIKIDATA;
    }
    int columns = line.split("\t", -1).length;
    if (columns == GeoNames.PLACE_COLUMNS) {
      return Sort.PLACES;
    }
    return columns >= GeoNames.NAME_COLUMNS && columns <= 10 ? Sort.NAMES : null;
  }
}
