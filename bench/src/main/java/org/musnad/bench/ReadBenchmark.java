package org.musnad.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.Reading;
import org.musnad.arabic.Arabic;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to load the engine, and to read one article of some size; {@code bench/run jmh}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class ReadBenchmark {
  /** The size of the article in bytes of UTF-8. */
  @Param({"1000", "10000", "100000"})
  public int bytes;

  private Engine engine = Arabic.engine();
  private Article article = Article.of("");
  private Lucene lucene = new Lucene();

  /** Makes the article. */
  @Setup
  public void prepare() throws IOException {
    article = Corpus.read(Corpus.usual(), 1000).recut(bytes, bytes).articles().get(0);
  }

  /** Reads it. */
  @Benchmark
  public Reading read() {
    return engine.read(article);
  }

  /** Tokenises and stems the same text by Lucene. */
  @Benchmark
  public long lucene() {
    return lucene.analyse(article.text());
  }

  /** Loads the data. */
  @Benchmark
  public Engine load() {
    return Arabic.engine();
  }
}
