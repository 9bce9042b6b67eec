package org.musnad.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.ledger.claim.Tracer;
import org.musnad.ledger.model.StoredStatement;

/**
 * How long a statement takes to trace: from its id to its claim, graph, origins, drift and
 * cross-checks. Statements are drawn at random, the same each time. Prints milliseconds of the
 * first hundred in the process, and of the rest.
 */
final class TraceBenchmark {
  private static final int FIRST = 100;
  private static final int REST = 400;

  private TraceBenchmark() {}

  /** Runs it over the ledger that the argument names. */
  public static void main(String[] args) {
    if (args.length != 1) {
      System.err.println("usage: bench/run trace LEDGER");
      System.exit(2);
    }
    try (Ledger ledger = Ledger.openForReading(args[0])) {
      List<StoredStatement> all = new ArrayList<>();
      ledger.eachStatement(all::add);
      Random random = new Random(4711);
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < FIRST + REST; i++) {
        StoredStatement statement = all.get(random.nextInt(all.size()));
        String article = ledger.article(statement.article()).orElseThrow().id();
        times.add(milliseconds(ledger, article + "#" + statement.id()));
      }
      print("first " + FIRST, times.subList(0, FIRST));
      print("next " + REST, times.subList(FIRST, FIRST + REST));
    }
  }

  private static double milliseconds(Ledger ledger, String statement) {
    long begin = System.nanoTime();
    int traces =
        ledger
            .database()
            .read(
                session ->
                    new Tracer(new SessionClaims(session), AgencyNames.of(Arabic.agencies()))
                        .trace(statement)
                        .size());
    double took = (System.nanoTime() - begin) / 1e6;
    if (traces == 0) {
      System.out.println(statement + ": no claim");
    }
    return took;
  }

  private static void print(String what, List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        "%-10s median %6.1f  p95 %6.1f  longest %6.1f ms%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.get(sorted.size() - 1));
  }
}
