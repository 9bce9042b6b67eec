package org.musnad.bench.race;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.musnad.Article;
import org.musnad.bench.Corpus;

/**
 * Has all {@link Entrant}s read the same text on one core, each in a process of its own, taking
 * turns so that what slows the machine slows all; then reads one article as a whole process. Prints
 * two tables in Markdown. Each gets as many articles, from the first on, as it reads in a second.
 *
 * <p>Arguments: {@code --quick} for a short run; a file of articles or a folder of examples; how
 * many articles at most.
 */
public final class Race {
  private static final int MOST_ARTICLES = 3000;

  private final Corpus corpus;
  private final Path folder;
  private final Path texts;
  private final int rounds;
  private final boolean quick;
  private final long[] sizes;
  private final Map<Entrant, Runner> runners = new EnumMap<>(Entrant.class);

  private Race(Corpus corpus, Path folder, boolean quick) {
    this.corpus = corpus;
    this.folder = folder;
    this.texts = folder.resolve("texts");
    this.rounds = quick ? 3 : 7;
    this.quick = quick;
    this.sizes =
        corpus.articles().stream()
            .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
            .toArray();
  }

  /** Runs it; see the class. */
  public static void main(String[] args) throws IOException {
    List<String> names = new ArrayList<>(List.of(args));
    boolean quick = names.remove("--quick");
    Path path = names.isEmpty() ? Corpus.usual() : Path.of(names.get(0));
    int most = names.size() > 1 ? Integer.parseInt(names.get(1)) : MOST_ARTICLES;
    Path folder = Files.createTempDirectory("musnad-bench");
    try {
      new Race(Corpus.read(path, most), folder, quick).run();
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void run() throws IOException {
    Piece.write(corpus.articles().stream().map(Article::text).toList(), texts);
    System.out.printf(
        Locale.ROOT,
        "%s: %d articles, %.1f MB, %d words. Java %s; one core, each in turn, median of %d rounds.%n%n",
        corpus.name(),
        sizes.length,
        corpus.bytes() / 1e6,
        corpus.words(),
        System.getProperty("java.version"),
        rounds);
    try {
      takeTurns();
      new RaceTable(corpus, runners).print(System.out);
    } finally {
      runners.values().forEach(Runner::close);
    }
    startUp();
  }

  private void takeTurns() throws IOException {
    for (Entrant entrant : Entrant.values()) {
      if (entrant.isThere()) {
        start(entrant);
      }
    }
    for (int round = 0; round < rounds; round++) {
      for (Runner runner : runners.values()) {
        runner.count(quick ? 500 : 2000);
      }
    }
  }

  private void start(Entrant entrant) throws IOException {
    Path log = folder.resolve(entrant + ".log");
    List<String> command = new ArrayList<>(oneCore());
    command.addAll(entrant.command(texts.toString()));
    Runner runner = new Runner(command, log, sizes);
    runners.put(entrant, runner);
    try {
      runner.warmUp(quick ? 5 : 20, quick ? 60 : 240);
    } catch (IOException e) {
      runners.remove(entrant).close();
      System.err.println(entrant + " failed:\n" + Files.readString(log));
    }
  }

  private static List<String> oneCore() {
    boolean can = Files.isExecutable(Path.of("/usr/bin/taskset"));
    return can ? List.of("taskset", "-c", "0") : List.of();
  }

  private void startUp() throws IOException {
    Path article = folder.resolve("article.txt");
    Files.writeString(article, corpus.articles().get(0).text());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    System.out.printf("%n| one article as a whole process | s by the clock | s of processor |%n");
    System.out.println("|---|--:|--:|");
    printStart("Java alone (-version)", List.of(java, "-version"));
    printStart("`./musnad read`", List.of("./musnad", "read", article.toString()));
    for (Entrant entrant : List.of(Entrant.CORENLP, Entrant.HEIDELTIME)) {
      if (runners.containsKey(entrant)) {
        printStart(entrant.title(), entrant.command(texts.toString(), "once"));
      }
    }
  }

  private void printStart(String title, List<String> command) throws IOException {
    StartUp.Seconds seconds = StartUp.of(command, quick ? 3 : 7);
    System.out.printf(
        Locale.ROOT, "| %s | %.2f | %.2f |%n", title, seconds.clock(), seconds.processor());
  }
}
