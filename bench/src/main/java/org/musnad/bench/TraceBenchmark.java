package org.musnad.bench;

import java.util.ArrayList;
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
      System.out.printf("ms %47s %8s %8s%n", "median", "p95", "longest");
      measure(ledger, all, random, FIRST, "the first " + FIRST + " traces in the process");
      measure(ledger, all, random, REST, "the next " + REST);
    }
  }

  private static void measure(
      Ledger ledger, List<StoredStatement> all, Random random, int many, String what) {
    Milliseconds times = new Milliseconds();
    for (int i = 0; i < many; i++) {
      StoredStatement statement = all.get(random.nextInt(all.size()));
      String article = ledger.article(statement.article()).orElseThrow().id();
      times.time(() -> trace(ledger, article + "#" + statement.id()));
    }
    times.print(what);
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
