package org.musnad.arabic;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.musnad.Engine;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;

/** Tells which factors of the grid fail most, and shows failures. */
final class GridReport {
  /** How many texts are drawn with every factor at random, and from which seed. */
  static final int DRAWN = 6000;

  static final long SEED = 20161105;

  private final List<GridResult> results;

  GridReport(List<GridResult> results) {
    this.results = results;
  }

  /** Reads {@code cases} with {@code engine}. */
  static GridReport of(List<GridCase> cases, Engine engine) {
    return new GridReport(cases.parallelStream().map(c -> GridResult.of(c, engine)).toList());
  }

  /** The share of texts that are read wholly right. */
  double share() {
    return results.stream().filter(GridResult::right).count() / (double) results.size();
  }

  /** The rows of each factor with the share that fails, the worst first. */
  String byFactor(int rows) {
    StringBuilder text = new StringBuilder();
    for (String factor : List.of("pattern", "source", "adjunct", "cue", "cue2", "content")) {
      Map<String, int[]> counts = new TreeMap<>();
      Map<String, int[]> shapes = new TreeMap<>();
      for (GridResult result : results) {
        GridTables.Item item = result.made().factors().get(factor);
        if (item != null) {
          count(counts, item.id(), result);
          count(shapes, item.shape(), result);
        }
      }
      text.append(factor).append('\n');
      if (shapes.size() < counts.size()) {
        lines(shapes, rows, text);
        text.append("   --\n");
      }
      lines(counts, rows, text);
    }
    return text.toString();
  }

  private static void count(Map<String, int[]> counts, String key, GridResult result) {
    int[] count = counts.computeIfAbsent(key, k -> new int[2]);
    count[0]++;
    count[1] += result.right() ? 0 : 1;
  }

  private static void lines(Map<String, int[]> counts, int rows, StringBuilder text) {
    counts.entrySet().stream()
        .sorted((a, b) -> Double.compare(rate(b.getValue()), rate(a.getValue())))
        .filter(e -> e.getValue()[1] > 0)
        .limit(rows)
        .forEach(
            e ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "   %-22s %5.1f %% of %d%n",
                        e.getKey(),
                        100 * rate(e.getValue()),
                        e.getValue()[0])));
  }

  private static double rate(int[] count) {
    return count[1] / (double) count[0];
  }

  /** Failures with that factor row in them, any if it is empty. */
  String failures(String with, int most, long seed) {
    List<GridResult> wrong =
        new ArrayList<>(results.stream().filter(r -> !r.right() && has(r, with)).toList());
    Collections.shuffle(wrong, new Random(seed));
    StringBuilder text = new StringBuilder();
    wrong.stream().limit(most).forEach(r -> show(r, text));
    return text.toString();
  }

  private static boolean has(GridResult result, String with) {
    return with.isEmpty()
        || result.faults().contains(with)
        || result.made().factors().values().stream()
            .anyMatch(i -> i.id().equals(with) || i.shape().equals(with));
  }

  private static void show(GridResult result, StringBuilder text) {
    text.append('\n').append(result.faults()).append(' ').append(result.made().factors());
    text.append("\n  ").append(result.made().text().replace('\n', '/')).append('\n');
    for (Statement s : result.reading().statements()) {
      text.append("    ").append(s.rule()).append(' ').append(s.mode()).append(": ");
      for (Link link : s.chain()) {
        String name = link.source() == null ? "-" : link.source().of(result.made().text());
        text.append(link.implicit() ? "/" : "").append(name).append(" [").append(link.kind());
        text.append(' ').append(link.identified()).append("] ");
      }
      s.content().forEach(c -> text.append(" || ").append(c.of(result.made().text())));
      text.append('\n');
    }
  }

  /**
   * Prints the report: {@code rows}, and how many failures to show, with which factor row or fault.
   */
  public static void main(String... args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Engine engine = Arabic.engine();
    Grid grid = new Grid(GridTables.load(Path.of(System.getProperty("musnad.grid", "."))));
    GridReport singles = of(grid.singles(), engine);
    GridReport drawn = of(grid.random(DRAWN, SEED), engine);
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 12;
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    String with = args.length > 2 ? args[2] : "";
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
    for (GridReport report : List.of(singles, drawn)) {
      out.println(report == singles ? "== one factor at a time" : "== all at random");
      out.printf(
          Locale.ROOT, "%d texts, %.4f wholly right%n", report.results.size(), report.share());
      out.print(rows > 0 ? report.byFactor(rows) : "");
      out.print(report.failures(with, most, seed));
    }
  }
}
