package org.musnad.ledger.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Data files that stand in the jar beside the classes that use them. */
public final class Resource {
  private Resource() {}

  /**
   * The text of the file {@code name} in the package of {@code beside}.
   *
   * @throws IllegalStateException if it is not in the jar
   */
  public static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
