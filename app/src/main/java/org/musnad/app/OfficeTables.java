package org.musnad.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.musnad.Engine;
import org.musnad.app.wikidata.OfficeImport;
import org.musnad.arabic.Arabic;
import org.musnad.data.DataException;
import org.musnad.data.Table;

/** Tables of office-holders that users bring. */
final class OfficeTables {
  private static final String REMEDY = ": make one with musnad offices import";

  private OfficeTables() {}

  /**
   * The same engine, which checks offices by a table in a file besides its own.
   *
   * @throws DataException if the file can't be read or is no such table
   */
  static Engine with(Engine engine, Path file) {
    String header = String.join("\t", OfficeImport.COLUMNS);
    String text = text(file);
    if (!text.startsWith(header)) {
      throw new DataException(List.of(file + ": no table of office-holders" + REMEDY));
    }
    List<String> faults = new ArrayList<>();
    Table table = Table.read(file.toString(), text, faults);
    if (!faults.isEmpty()) {
      throw new DataException(faults);
    }
    return engine.withOffices(Arabic.offices(List.of(table)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new DataException(List.of(file + ": no such file; check the name"));
    } catch (IOException e) {
      throw new DataException(List.of(file + ": cannot be read" + REMEDY));
    }
  }
}
