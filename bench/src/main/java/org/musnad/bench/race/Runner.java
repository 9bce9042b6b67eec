package org.musnad.bench.race;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A process that takes turns, seen from the one that calls them. */
final class Runner implements AutoCloseable {
  private static final int LEAST = 20;

  /** So many turns in a row with next to nothing compiled, and the compilers are done. */
  private static final int STEADY = 4;

  /** Of a turn, in hundredths. */
  private static final long NEXT_TO_NOTHING = 5;

  /**
   * What a turn gave.
   *
   * @param bytesPerSecond of text, in UTF-8, for each second that the process had a processor
   * @param allocated bytes of heap for each byte of text
   * @param compiling for how many hundredths of the turn the compilers were at work
   */
  record Turn(double bytesPerSecond, double allocated, long compiling) {}

  private final Process process;
  private final Writer calls;
  private final BufferedReader answers;
  private final long[] sizes;
  private final List<Turn> turns = new ArrayList<>();
  private int articles = 1;
  private long held;
  private long result;

  /**
   * Starts one.
   *
   * @param command the command
   * @param log where its standard error goes
   * @param sizes the bytes of each article
   */
  Runner(List<String> command, Path log, long[] sizes) throws IOException {
    this.process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    this.calls = process.outputWriter(StandardCharsets.US_ASCII);
    this.answers = process.inputReader(StandardCharsets.US_ASCII);
    this.sizes = sizes;
  }

  /**
   * Takes turns of a second until the compilers are done, at least and at most so many, over all
   * articles that will be read; they do not count. On one core that takes a minute and more, since
   * the work holds the compilers up.
   */
  void warmUp(int least, int most) throws IOException {
    calibrate();
    int steady = 0;
    for (int turn = 0; turn < least || steady < STEADY && turn < most; turn++) {
      boolean done = turn(1000).compiling() <= NEXT_TO_NOTHING;
      int before = articles;
      if (done && steady + 1 >= STEADY && turn + 1 >= least) {
        calibrate(); // what it has not read yet may need other code
      }
      steady = done && articles <= before + before / 10 ? steady + 1 : 0;
    }
  }

  /** Chooses as many articles as it reads in about a second, at least some, at most all. */
  private void calibrate() throws IOException {
    articles = Math.min(LEAST, sizes.length);
    result = 0; // of other articles
    double bytes = turn(1000).bytesPerSecond();
    long sum = bytes(articles);
    while (articles < sizes.length && sum < bytes) {
      sum += sizes[articles++];
    }
    result = 0;
  }

  /** Takes a turn of at least so many milliseconds, which counts. */
  void count(long milliseconds) throws IOException {
    turns.add(turn(milliseconds));
  }

  private Turn turn(long milliseconds) throws IOException {
    calls.write(articles + " " + milliseconds + "\n");
    calls.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("it has ended");
    }
    long[] numbers = Arrays.stream(answer.split(" ")).mapToLong(Long::parseLong).toArray();
    check(numbers[4]);
    held = numbers[3];
    double bytes = (double) bytes(articles) * numbers[0] / articles;
    return new Turn(bytes / numbers[1] * 1e9, numbers[2] / bytes, numbers[5]);
  }

  private void check(long now) {
    if (result != 0 && now != result) {
      throw new IllegalStateException("it found " + now + " after " + result);
    }
    result = now;
  }

  /** The turns that count. */
  List<Turn> turns() {
    return turns;
  }

  /** How many articles it was given. */
  int articles() {
    return articles;
  }

  /** The bytes of the first so many articles. */
  private long bytes(int first) {
    return Arrays.stream(sizes, 0, first).sum();
  }

  /** The bytes of heap that were in use before the first turn, the texts among them. */
  long held() {
    return held;
  }

  /** The most memory that the process had, in bytes; 0 where the system does not tell. */
  long most() {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }

  /** Ends the process. */
  @Override
  public void close() {
    try {
      calls.close();
      process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      process.destroy();
    }
  }
}
