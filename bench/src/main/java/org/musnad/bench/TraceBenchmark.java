package org.musnad.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.ledger.claim.Tracer;

/**
 * How long a statement takes to trace: from its id to its claim, graph, origins, drift and
 * cross-checks. Statements are drawn at random, the same each time. Prints milliseconds, by the
 * clock and of the processor, of the first hundred and of the rest; for each ledger that is named,
 * as they grow.
 */
final class TraceBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int FIRST = 100;
  private static final int REST = 400;

  /** A statement, by the key of its article and its own id. */
  private record Drawn(long article, String statement) {}

  private TraceBenchmark() {}

  /** Runs it over the ledgers that the arguments name. */
  public static void main(String[] args) {
    if (args.length == 0) {
      System.err.println("usage: bench/run trace LEDGER...");
      System.exit(2);
    }
    for (String place : args) {
      try (Ledger ledger = Ledger.openForReading(place)) {
        List<Drawn> drawn = draw(ledger, FIRST + REST);
        System.out.printf("%-50s %8s %8s %8s%n", place + ", ms", "median", "p95", "longest");
        measure(ledger, drawn.subList(0, FIRST), "the first " + FIRST);
        measure(ledger, drawn.subList(FIRST, drawn.size()), "the next " + REST);
      }
    }
  }

  /** So many of all, however many there are (Vitter 1985, algorithm R), in an order by chance. */
  private static List<Drawn> draw(Ledger ledger, int most) {
    Random random = new Random(4711);
    List<Drawn> drawn = new ArrayList<>();
    long[] seen = {0};
    ledger.eachStatement(
        statement -> {
          long place = drawn.size() < most ? drawn.size() : random.nextLong(seen[0] + 1);
          seen[0]++;
          Drawn next = new Drawn(statement.article(), statement.id());
          if (place == drawn.size()) {
            drawn.add(next);
          } else if (place < most) {
            drawn.set((int) place, next);
          }
        });
    Collections.shuffle(drawn, random);
    if (drawn.size() < most) {
      throw new IllegalStateException("the ledger has no " + most + " statements");
    }
    return drawn;
  }

  private static void measure(Ledger ledger, List<Drawn> statements, String what) {
    Milliseconds clock = new Milliseconds();
    Milliseconds processor = new Milliseconds();
    for (Drawn drawn : statements) {
      String article = ledger.article(drawn.article()).orElseThrow().id();
      long begin = THREADS.getCurrentThreadCpuTime();
      clock.time(() -> trace(ledger, article + "#" + drawn.statement()));
      processor.add((THREADS.getCurrentThreadCpuTime() - begin) / 1e6);
    }
    clock.print(what);
    processor.print(what + ", of processor");
  }

  private static void trace(Ledger ledger, String statement) {
    ledger
        .database()
        .read(
            session ->
                new Tracer(new SessionClaims(session), AgencyNames.of(Arabic.agencies()))
                    .trace(statement));
  }
}
