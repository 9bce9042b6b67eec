package org.musnad.app;

import java.util.List;
import java.util.function.Supplier;
import org.musnad.Engine;
import org.musnad.app.view.Section;
import org.musnad.app.view.TextWriter;
import org.musnad.intake.Defaults;

/**
 * {@code musnad read} with nothing but files. To read the arguments, picocli takes as long as
 * Musnad does to read an article, and here there is nothing to find out.
 */
final class PlainRead {
  private PlainRead() {}

  /** Whether the arguments are {@code read} and names of files. */
  static boolean is(String... args) {
    for (String arg : args) {
      if (arg.startsWith("-")) {
        return false;
      }
    }
    return args.length > 1 && args[0].equals("read");
  }

  /** Does what {@link ReadCommand} does by default. */
  static int run(Console console, Supplier<Engine> engines, List<String> files) {
    TextWriter writer = new TextWriter(console.columns(), console.color(), Section.BRIEF);
    int threads = Runtime.getRuntime().availableProcessors();
    return new Job(console, files, new Defaults(null, null), threads)
        .read(engines.get()::read, writer);
  }
}
