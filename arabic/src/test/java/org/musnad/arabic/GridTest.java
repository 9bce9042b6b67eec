package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Reads made-up sentences of all sources, circumstances, cues, contents and word orders, put
 * together from {@code examples/grid}, so that what each must say is known. {@code
 * target/grid-one.txt} and {@code target/grid-all.txt} tell which fail, by each factor.
 */
class GridTest {
  private static final double ONE_FACTOR = 0.97;
  private static final double ALL_FACTORS = 0.933;
  private static final int FAILURES = 400;

  /** How many rows of each factor, and how many failing texts, a failure shows. */
  private static final int SHOWN = 6;

  private final Grid grid = new Grid(GridTables.load(Path.of("")));

  /** One source, cue, circumstance or content in every pattern, the rest plain. */
  @Test
  void oneFactorAtATime() throws IOException {
    check("one", GridReport.of(grid.singles(), TestData.engine()), ONE_FACTOR);
  }

  /** All factors at random, the same at every run. */
  @Test
  void allFactorsAtRandom() throws IOException {
    GridReport report =
        GridReport.of(grid.random(GridReport.DRAWN, GridReport.SEED), TestData.engine());
    check("all", report, ALL_FACTORS);
  }

  private static void check(String name, GridReport report, double floor) throws IOException {
    Path file = Path.of("target", "grid-" + name + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, report.byFactor(20) + report.failures("", FAILURES, 1));
    String share = String.format(Locale.ROOT, "%.4f read wholly right", report.share());
    System.out.println("grid, " + name + ": " + share + ", see arabic/" + file);
    assertTrue(
        report.share() >= floor,
        () ->
            String.join(
                "\n",
                share + ", less than " + floor + "; all of it is in arabic/" + file,
                report.byFactor(SHOWN),
                report.failures("", SHOWN, 1)));
  }
}
