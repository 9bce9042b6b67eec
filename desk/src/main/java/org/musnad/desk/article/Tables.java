package org.musnad.desk.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.musnad.data.DataException;
import org.musnad.data.Table;

/** Reads the tables that come with the program. */
final class Tables {
  private Tables() {}

  /**
   * A table beside a class.
   *
   * @throws DataException if it has faults, or is not there
   */
  static Table beside(Class<?> owner, String name) {
    List<String> faults = new ArrayList<>();
    Table table = Table.read(name, text(owner, name), faults);
    if (!faults.isEmpty()) {
      throw new DataException(faults);
    }
    return table;
  }

  private static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new DataException(List.of(name + ": not in the jar"));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
