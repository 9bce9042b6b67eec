package org.musnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.Part;
import org.musnad.arabic.Arabic;

/**
 * Measures how fast articles are read on one core, beside Lucene's Arabic analysis of the same text
 * in the same run, and whether a long article costs more per megabyte than a short one.
 *
 * <pre>
 * bench/run corpus [FILE.jsonl[.gz] | EXAMPLES] [ARTICLES] [ROUNDS]
 * </pre>
 */
public final class CorpusBenchmark {
  private static final long LEAST_WARM_UP = 20_000_000_000L;
  private static final long MOST_WARM_UP = 240_000_000_000L;

  /** So many rounds in a row without getting faster by a fiftieth, and the compilers are done. */
  private static final int STEADY = 4;

  private final Engine engine = Arabic.engine();
  private final Lucene lucene = new Lucene();
  private final int rounds;

  private CorpusBenchmark(int rounds) {
    this.rounds = rounds;
  }

  /** Runs it; see the class. */
  public static void main(String[] args) throws IOException {
    Path path = args.length > 0 ? Path.of(args[0]) : Corpus.usual();
    int articles = args.length > 1 ? Integer.parseInt(args[1]) : 3000;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 7;
    Corpus corpus = Corpus.read(path, articles);
    CorpusBenchmark benchmark = new CorpusBenchmark(rounds);
    benchmark.compare(corpus);
    benchmark.compareSizes(corpus);
  }

  private void compare(Corpus corpus) {
    System.out.printf(
        "%s: %d articles, %.2f MB, %d words; Java %s, %d rounds%n",
        corpus.name(),
        corpus.articles().size(),
        corpus.bytes() / 1e6,
        corpus.words(),
        System.getProperty("java.version"),
        rounds);
    Timing musnad = new Timing("musnad", rounds, () -> read(corpus));
    Timing rival = new Timing("lucene ArabicAnalyzer", rounds, () -> analyse(corpus));
    Timing statements =
        new Timing("musnad, statements only", rounds, () -> read(corpus, Set.of(Part.STATEMENTS)));
    time(musnad, statements, rival);
    System.out.println(musnad.speed(corpus));
    System.out.println(statements.speed(corpus));
    System.out.println(rival.speed(corpus));
    System.out.printf("musnad takes %.2f times as long%n", musnad.median() / rival.median());
    System.out.println(musnad.result() + " statements");
  }

  /** Reads the same text in articles of 10 KB and as one. */
  private void compareSizes(Corpus corpus) {
    int total = 10_000_000;
    Corpus small = corpus.recut(10_000, total);
    Corpus large = corpus.recut(total, total);
    Timing smallTime = new Timing("articles of 10 KB", rounds, () -> read(small));
    Timing largeTime = new Timing("one article of 10 MB", rounds, () -> read(large));
    time(smallTime, largeTime);
    System.out.println(smallTime.speed(small));
    System.out.println(largeTime.speed(large));
    System.out.printf(
        "one long article takes %.2f times as long%n", largeTime.median() / smallTime.median());
  }

  /**
   * Times works in turn, so that what slows the machine slows all, once the first no longer gets
   * faster: on one core the compilers take minutes, since the work itself holds them up.
   */
  private void time(Timing one, Timing... others) {
    long begin = System.nanoTime();
    long best = Long.MAX_VALUE;
    long elapsed;
    int steady = 0;
    do {
      long took = one.warmUp();
      for (Timing other : others) {
        other.warmUp();
      }
      steady = took < best - best / 50 ? 0 : steady + 1;
      best = Math.min(best, took);
      elapsed = System.nanoTime() - begin;
    } while (elapsed < LEAST_WARM_UP || steady < STEADY && elapsed < MOST_WARM_UP);
    for (int i = 0; i < rounds; i++) {
      one.round();
      for (Timing other : others) {
        other.round();
      }
    }
  }

  private long read(Corpus corpus) {
    return read(corpus, Part.ALL);
  }

  private long read(Corpus corpus, Set<Part> parts) {
    long statements = 0;
    for (Article article : corpus.articles()) {
      statements += engine.read(article, parts).statements().size();
    }
    return statements;
  }

  private long analyse(Corpus corpus) {
    long sum = 0;
    for (Article article : corpus.articles()) {
      sum += lucene.analyse(article.text());
    }
    return sum;
  }
}
