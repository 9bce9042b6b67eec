package org.musnad.bench.race;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * The side of the process that reads: takes turns as they are called on standard input.
 *
 * <p>A turn is a line {@code ARTICLES MILLISECONDS}: read the first so many articles again and
 * again until the process has had a processor for so long. The answer is a line {@code ARTICLES
 * NANOSECONDS ALLOCATED HELD RESULT COMPILING}: how many were read in all, how long the process had
 * a processor for it, its collector and compiler included, which on an idle machine is how long it
 * took on one core; the bytes that it allocated, the bytes of heap in use before the first turn,
 * the result of going over the articles once, and for how many hundredths of the turn, by the
 * clock, the compilers were at work. What the program itself prints goes to standard error.
 */
public final class Turns {
  private final Contender contender;
  private final List<Piece> pieces;
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
  private final long held;

  private Turns(Contender contender, List<Piece> pieces) {
    this.contender = contender;
    this.pieces = pieces;
    System.gc();
    this.held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /**
   * Takes turns until standard input ends.
   *
   * @param loading loads the program
   * @param texts the file of the texts; with {@code once} behind it, its first article is read once
   *     and nothing else done, as a whole process would
   */
  public static void run(Supplier<Contender> loading, String... texts) throws IOException {
    PrintStream answers = System.out;
    System.setOut(System.err);
    List<Piece> pieces = Piece.read(Path.of(texts[0]));
    Contender contender = loading.get();
    if (texts.length > 1) {
      answers.println(contender.read(pieces.get(0)));
      return;
    }
    Turns turns = new Turns(contender, pieces);
    BufferedReader calls =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String call = calls.readLine(); call != null; call = calls.readLine()) {
      String[] numbers = call.split(" ");
      answers.println(turns.turn(Integer.parseInt(numbers[0]), Long.parseLong(numbers[1])));
      answers.flush();
    }
  }

  private String turn(int articles, long milliseconds) {
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long compiling = compilers.getTotalCompilationTime();
    long clock = System.nanoTime();
    long begin = system.getProcessCpuTime();
    long read = 0;
    long result;
    do {
      result = 0;
      for (Piece piece : pieces.subList(0, articles)) {
        result += contender.read(piece);
      }
      read += articles;
    } while (system.getProcessCpuTime() - begin < milliseconds * 1_000_000);
    long took = system.getProcessCpuTime() - begin;
    long bytes = threads.getCurrentThreadAllocatedBytes() - allocated;
    compiling = compilers.getTotalCompilationTime() - compiling;
    long share = compiling * 100_000_000 / (System.nanoTime() - clock);
    return read + " " + took + " " + bytes + " " + held + " " + result + " " + share;
  }
}
