package org.musnad.app;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.musnad.text.Plain;
import picocli.CommandLine.Help.Ansi;

/**
 * The three standard streams, and what is at their other ends. Always UTF-8.
 *
 * @param in standard input
 * @param out where results go, and nothing else
 * @param err where complaints and progress go
 * @param columns the width of the terminal that shows {@code out}, or 0 where it is no terminal
 * @param color whether that terminal shows colours, and its user wants them
 * @param progress whether a terminal shows {@code err} but not {@code out}
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    int columns,
    boolean color,
    boolean progress) {

  /**
   * The streams of this process. Java 17 cannot tell which of them is a terminal, so the start
   * script says so in the system properties {@code musnad.columns} and {@code musnad.progress}.
   */
  static Console ofSystem() {
    int columns = Integer.getInteger("musnad.columns", 0);
    String noColor = System.getenv("NO_COLOR");
    boolean color =
        columns > 0
            && (noColor == null || noColor.isEmpty())
            && !"dumb".equals(System.getenv("TERM"));
    return new Console(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        columns,
        color,
        Boolean.getBoolean("musnad.progress"));
  }

  /**
   * Writes a part of the results, at once.
   *
   * @throws UncheckedIOException if nobody can take it
   */
  void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line on standard error. */
  void complain(String line) {
    err.println("musnad: " + Plain.of(line));
  }

  Ansi ansi() {
    return color ? Ansi.ON : Ansi.OFF;
  }
}
