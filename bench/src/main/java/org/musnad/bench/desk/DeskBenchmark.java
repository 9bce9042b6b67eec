package org.musnad.bench.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.musnad.bench.SearchQueries;
import org.musnad.ledger.Ledger;

/**
 * Many at once on a desk: starts one over a copy of a ledger, has visitors go about in it, each
 * with a second of thought before each page, and prints what answers took. It asks nobody but the
 * desk that it has started.
 */
public final class DeskBenchmark {
  private static final int MOST_USERS = 1000;
  private static final int MOST_SECONDS = 3600;
  private static final int LONGEST_WAIT = 600;

  private DeskBenchmark() {}

  /** Runs it: the ledger, how many visitors, for how many seconds, and the command of Musnad. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 4) {
      System.err.println("usage: bench/desk LEDGER [USERS] [SECONDS]");
      System.exit(2);
    }
    int users = within(args[1], MOST_USERS);
    int seconds = within(args[2], MOST_SECONDS);
    List<String> musnad = Arrays.asList(args).subList(3, args.length);
    Path folder = Files.createTempDirectory("bench-desk");
    Path copy = Files.copy(Path.of(args[0]), folder.resolve("desk.db"));
    try {
      System.exit(run(copy, users, seconds, musnad) == 0 ? 0 : 1);
    } finally {
      delete(folder);
    }
  }

  private static int within(String number, int most) {
    int value = Integer.parseInt(number);
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(number + ": from 1 to " + most);
    }
    return value;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static int run(Path ledger, int users, int seconds, List<String> musnad)
      throws IOException, InterruptedException {
    Sample sample = sample(ledger);
    List<String> command = new ArrayList<>(musnad);
    command.addAll(List.of("serve", "--port", "0", "--ledger", ledger.toString()));
    long begin = System.nanoTime();
    try (DeskProcess desk = DeskProcess.start(command)) {
      System.out.printf(
          Locale.ROOT,
          "%d users, %d s, %d processors; open after %.1f s",
          users,
          seconds,
          Runtime.getRuntime().availableProcessors(),
          since(begin));
      System.out.flush();
      awaitDigest(desk.address());
      System.out.printf(Locale.ROOT, ", its digest made after %.1f s%n", since(begin));
      Times times = new Times();
      visit(desk.address(), sample, times, users, seconds);
      System.out.print(times.table());
      System.out.printf(
          Locale.ROOT,
          "%.1f answers/s; the desk: %d MB at most, %.1f s of processors; the visitors: %.1f s%n",
          (double) times.answers() / seconds,
          desk.peak(),
          desk.processor(),
          ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
      return times.errors();
    }
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Making it takes the processors for a while, once for a ledger. */
  private static void awaitDigest(String desk) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(desk + "/api/v1/stories")).build();
    HttpClient client = HttpClient.newHttpClient();
    for (int i = 0; i < LONGEST_WAIT; i++) {
      if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
        return;
      }
      Thread.sleep(1000);
    }
    throw new IOException("the digest is not made after " + LONGEST_WAIT + " s");
  }

  private static Sample sample(Path file) {
    try (Ledger ledger = Ledger.open(file.toString())) { // brings the copy up to date, too
      List<String> words = new ArrayList<>();
      new SearchQueries(ledger)
          .all()
          .values()
          .forEach(each -> each.forEach(request -> words.add(request.query())));
      words.removeIf(String::isBlank);
      return Sample.of(ledger, words);
    }
  }

  private static void visit(String desk, Sample sample, Times times, int users, int seconds)
      throws InterruptedException {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < users; i++) {
      Thread thread = new Thread(new Visitor(client, desk, sample, times, end, i), "visitor" + i);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
