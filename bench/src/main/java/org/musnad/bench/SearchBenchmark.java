package org.musnad.bench;

import java.util.List;
import java.util.Map;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.search.Search;
import org.musnad.ledger.search.SearchRequest;

/**
 * How long questions take, each from what was typed to hits with their words marked, in statements
 * and in articles. Prints milliseconds: median, 95th percentile and longest, of the first round in
 * the process and of the third.
 */
final class SearchBenchmark {
  private static final int ROUNDS = 3;

  private SearchBenchmark() {}

  /** Runs it over the ledger that the argument names. */
  public static void main(String[] args) {
    if (args.length != 1) {
      System.err.println("usage: bench/run search LEDGER");
      System.exit(2);
    }
    try (Ledger ledger = Ledger.openForReading(args[0])) {
      Map<String, List<SearchRequest>> all = new SearchQueries(ledger).all();
      Search search = new Search(ledger.database());
      for (int round = 1; round <= ROUNDS; round++) {
        run(search, all, round);
      }
    }
  }

  private static void run(Search search, Map<String, List<SearchRequest>> all, int round) {
    boolean shown = round == 1 || round == ROUNDS;
    Milliseconds every = new Milliseconds();
    if (shown) {
      System.out.printf("%nround %d, ms %37s %8s %8s%n", round, "median", "p95", "longest");
    }
    for (Map.Entry<String, List<SearchRequest>> sort : all.entrySet()) {
      Milliseconds inStatements = new Milliseconds();
      Milliseconds inArticles = new Milliseconds();
      for (SearchRequest request : sort.getValue()) {
        inStatements.time(() -> search.statements(request));
        inArticles.time(() -> search.articles(request));
      }
      if (shown) {
        inStatements.print(sort.getKey() + ", in statements");
        inArticles.print(sort.getKey() + ", in articles");
      }
      every.addAll(inStatements);
      every.addAll(inArticles);
    }
    if (shown) {
      every.print("all " + every.size() + " queries");
    }
  }
}
