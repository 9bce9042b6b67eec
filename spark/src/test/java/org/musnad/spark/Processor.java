package org.musnad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Seconds of processor, as Linux counts them in {@code /proc} (proc_pid_stat(5)). */
final class Processor {
  /** Of user and system: of the process, and of its children that have ended. */
  private static final int OWN = 11;

  private static final int OF_CHILDREN = 13;
  private static final int END = 15;
  private static final double TICKS = 100; // a second, on each machine that Linux runs Java on

  private Processor() {}

  /** What a process and its ended children have had. */
  static double all(long pid) {
    return seconds(pid, OWN);
  }

  /** What the ended children of a process have had. */
  static double ofChildren(long pid) {
    return seconds(pid, OF_CHILDREN);
  }

  private static double seconds(long pid, int from) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      double ticks = 0;
      for (int i = from; i < END; i++) {
        ticks += Double.parseDouble(fields[i]);
      }
      return ticks / TICKS;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
