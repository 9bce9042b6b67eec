package org.musnad.intake.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.musnad.data.DataException;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/** The tables of this package, and how words of pages are compared with theirs. */
final class Words {
  private Words() {}

  /**
   * A table that is in the jar.
   *
   * @throws DataException if it is badly written
   */
  static Table table(String name) {
    List<String> faults = new ArrayList<>();
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Table table = Table.read(name, text, faults);
      if (!faults.isEmpty()) {
        throw new DataException(faults);
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Folded words with one space between them, without the signs around them. */
  static String key(String text) {
    StringBuilder key = new StringBuilder();
    for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+")) {
      if (!word.isEmpty()) {
        key.append(key.length() == 0 ? "" : " ").append(Folding.fold(word));
      }
    }
    return key.toString();
  }
}
