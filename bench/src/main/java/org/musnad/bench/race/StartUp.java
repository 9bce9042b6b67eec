package org.musnad.bench.race;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one article costs as a whole process: by the clock, and of the processors. */
final class StartUp {
  /** The shell tells what its children took. */
  private static final List<String> TIMED =
      List.of("sh", "-c", "\"$@\" >/dev/null 2>&1 || exit; times", "sh");

  /**
   * Seconds.
   *
   * @param clock by the clock
   * @param processor of all processors
   */
  record Seconds(double clock, double processor) {}

  private StartUp() {}

  /** The medians of some runs, after one that does not count. */
  static Seconds of(List<String> command, int runs) throws IOException {
    double[] clock = new double[runs];
    double[] processor = new double[runs];
    run(command);
    for (int i = 0; i < runs; i++) {
      long begin = System.nanoTime();
      processor[i] = run(command);
      clock[i] = (System.nanoTime() - begin) / 1e9;
    }
    return new Seconds(median(clock), median(processor));
  }

  private static double run(List<String> command) throws IOException {
    List<String> timed = new ArrayList<>(TIMED);
    timed.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(timed);
    builder.environment().put("LC_ALL", "C.UTF-8"); // or a shell may write 1,25
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    String[] lines = printed.split("\n");
    if (lines.length < 2) {
      throw new IOException("failed: " + String.join(" ", command));
    }
    return Arrays.stream(lines[1].split(" ")).mapToDouble(StartUp::seconds).sum();
  }

  /** Of {@code 0m1.25s}. */
  private static double seconds(String time) {
    int minutes = time.indexOf('m');
    return Integer.parseInt(time.substring(0, minutes)) * 60
        + Double.parseDouble(time.substring(minutes + 1, time.length() - 1));
  }

  /** The median. */
  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
