package org.musnad.bench.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by what was asked. Thread-safe. */
final class Times {
  private static final String ROW = "%-18s %8s %6s  %8s %7s %7s  %8s %7s %7s%n";

  private static final int TOLD = 20;

  private final Map<String, Kind> kinds = new TreeMap<>();

  /** One kind of request. */
  private static final class Kind {
    private double[] server = new double[256];
    private double[] client = new double[256];
    private int answers;
    private int timed;
    private int errors;

    void add(double serverTook, double clientTook) {
      if (serverTook >= 0) {
        server = timed == server.length ? Arrays.copyOf(server, 2 * timed) : server;
        server[timed++] = serverTook;
      }
      client = answers == client.length ? Arrays.copyOf(client, 2 * answers) : client;
      client[answers++] = clientTook;
    }

    void add(Kind other) {
      for (int i = 0; i < other.answers; i++) {
        add(i < other.timed ? other.server[i] : -1, other.client[i]);
      }
      errors += other.errors;
    }
  }

  /**
   * Notes an answer.
   *
   * @param what the kind of request
   * @param server what it took the desk by its own account, in ms; negative if it does not say
   * @param client what it took until all of it was here, in ms
   */
  synchronized void answered(String what, double server, double client) {
    kinds.computeIfAbsent(what, each -> new Kind()).add(server, client);
  }

  /** Notes a request that failed; the first few are told of at once. */
  synchronized void failed(String what, String why) {
    if (errors() < TOLD) {
      System.err.println(what + ": " + why);
    }
    kinds.computeIfAbsent(what, each -> new Kind()).errors++;
  }

  /** How many answers there were. */
  synchronized int answers() {
    return kinds.values().stream().mapToInt(kind -> kind.answers).sum();
  }

  /** How many requests failed. */
  synchronized int errors() {
    return kinds.values().stream().mapToInt(kind -> kind.errors).sum();
  }

  /** A table, a line for each kind and one for all. */
  synchronized String table() {
    StringBuilder table = new StringBuilder();
    table.append(String.format(ROW, "", "", "", "server", "", "ms", "client", "", "ms"));
    table.append(row("request", "answers", "errors", "median", "p95", "p99"));
    Kind all = new Kind();
    kinds.forEach(
        (what, kind) -> {
          table.append(row(what, kind));
          all.add(kind);
        });
    return table.append(row("all", all)).toString();
  }

  private static String row(String what, String answers, String errors, String... quantiles) {
    return String.format(
        ROW,
        what,
        answers,
        errors,
        quantiles[0],
        quantiles[1],
        quantiles[2],
        quantiles[0],
        quantiles[1],
        quantiles[2]);
  }

  private static String row(String what, Kind kind) {
    double[] server = Arrays.copyOf(kind.server, kind.timed);
    double[] client = Arrays.copyOf(kind.client, kind.answers);
    Arrays.sort(server);
    Arrays.sort(client);
    return String.format(
        ROW,
        what,
        kind.answers,
        kind.errors,
        quantile(server, 0.5),
        quantile(server, 0.95),
        quantile(server, 0.99),
        quantile(client, 0.5),
        quantile(client, 0.95),
        quantile(client, 0.99));
  }

  private static String quantile(double[] sorted, double share) {
    return sorted.length == 0
        ? "–"
        : String.format(
            Locale.ROOT,
            "%.1f",
            sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))]);
  }
}
