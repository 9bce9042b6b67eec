package org.musnad.bench.race;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.musnad.bench.Corpus;

/** The speeds and what they took of memory, as a table in Markdown. */
final class RaceTable {
  private final Corpus corpus;
  private final Map<Entrant, Runner> runners;

  RaceTable(Corpus corpus, Map<Entrant, Runner> runners) {
    this.corpus = corpus;
    this.runners = runners;
  }

  /** Prints it. Ratios are medians of those within each round. */
  void print(PrintStream out) {
    out.println(
        "| one core | MB/s | slowest, fastest | words/s | share of decoding | Musnad is so many times"
            + " as fast | allocated MB/MB | loaded MB | process MB | articles |");
    out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    runners.forEach((entrant, runner) -> out.println(row(entrant, runner)));
  }

  private String row(Entrant entrant, Runner runner) {
    double[] speeds = speeds(runner);
    double median = StartUp.median(speeds);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s, %s | %.0f | %.5f | %s | %.1f | %d | %d | %d |",
        entrant.title(),
        digits(median / 1e6),
        digits(IntStream.range(0, speeds.length).mapToDouble(i -> speeds[i]).min().orElse(0) / 1e6),
        digits(IntStream.range(0, speeds.length).mapToDouble(i -> speeds[i]).max().orElse(0) / 1e6),
        median * corpus.words() / corpus.bytes(),
        ratio(runner, runners.get(Entrant.DECODE)),
        digits(ratio(runners.get(Entrant.READING), runner)),
        StartUp.median(runner.turns().stream().mapToDouble(Runner.Turn::allocated).toArray()),
        (runner.held() - runners.get(Entrant.DECODE).held()) >> 20,
        runner.most() >> 20,
        runner.articles());
  }

  private static double[] speeds(Runner runner) {
    return runner.turns().stream().mapToDouble(Runner.Turn::bytesPerSecond).toArray();
  }

  private static double ratio(Runner one, Runner other) {
    double[] ones = speeds(one);
    double[] others = speeds(other);
    return StartUp.median(
        IntStream.range(0, ones.length).mapToDouble(i -> ones[i] / others[i]).toArray());
  }

  /** Three digits that count. */
  private static String digits(double number) {
    int after = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : number >= 0.1 ? 3 : 4;
    return String.format(Locale.ROOT, "%." + after + "f", number);
  }
}
