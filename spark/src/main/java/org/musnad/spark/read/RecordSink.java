package org.musnad.spark.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.sql.Row;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Reading;
import org.musnad.intake.Fault;
import org.musnad.intake.Intake;
import org.musnad.ledger.store.Limits;
import org.musnad.ledger.store.Sha256;
import org.musnad.ledger.store.Unstorable;
import org.musnad.spark.input.Slice;
import org.musnad.spark.table.ReadingRows;

/**
 * Reads each article as it comes, and writes what was read, or why not. Nothing is kept but the
 * hashes of the latest articles, so that one that comes again soon is not read again; one that
 * comes again later falls out when the part is published.
 */
final class RecordSink implements Intake.Sink {
  /** Some ten megabytes of hashes, however large the file. */
  private static final int REMEMBERED = 100_000;

  private final ParquetWriter<Row> out;
  private final Function<Article, Reading> engine;
  private final Counters counters;
  private final Map<Sha256, Boolean> seen;
  private Outcome outcome = Outcome.NONE;
  private String slice = "";
  private String input = "";
  private long number;

  RecordSink(ParquetWriter<Row> out, Function<Article, Reading> engine, Counters counters) {
    this(out, engine, counters, REMEMBERED);
  }

  RecordSink(
      ParquetWriter<Row> out,
      Function<Article, Reading> engine,
      Counters counters,
      int remembered) {
    this.out = out;
    this.engine = engine;
    this.counters = counters;
    this.seen =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Sha256, Boolean> eldest) {
            return size() > remembered;
          }
        };
  }

  /**
   * An article took more memory than there is. Thrown as an error it would pass for a file that is
   * too large, by the reader that has this sink, and the file would count as done.
   */
  static final class NoMemory extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoMemory(String place, OutOfMemoryError cause) {
      super("no memory for " + place, cause);
    }
  }

  void begin(Slice next) {
    slice = next.key();
    input = next.file().path();
    number = 0;
  }

  Outcome outcome() {
    return outcome;
  }

  @Override
  public void article(Article article, Capture capture, String place) {
    stopIfKilled();
    try {
      read(article, capture, place);
    } catch (OutOfMemoryError e) {
      throw new NoMemory(place, e);
    }
  }

  private void read(Article article, Capture capture, String place) {
    Sha256 content = Sha256.of(article);
    if (seen.containsKey(content)) {
      count(0, 0, 1, 0, 0);
      return;
    }
    Reading reading;
    try {
      reading = engine.apply(article);
      Limits.check(article, reading.metadata());
    } catch (Unstorable e) {
      fault(new Fault(place, e.problem(), e.remedy()));
      return;
    } catch (RuntimeException | StackOverflowError e) {
      fault(new Fault(place, "Musnad failed: " + e, "please report this article"));
      return;
    }
    seen.put(content, true);
    write(new ReadingRows(reading).record(slice, number, content, capture, input, place));
    count(1, reading.statements().size(), 0, 0, 0);
  }

  @Override
  public void fault(Fault fault) {
    write(ReadingRows.fault(slice, number, input, fault));
    count(0, 0, 0, 1, 0);
  }

  @Override
  public void passedOver(String place, String what, long records) {
    count(0, 0, 0, 0, records);
  }

  private void write(Row row) {
    number++;
    try {
      out.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count(long articles, long statements, long repeated, long faults, long passed) {
    Outcome more = new Outcome(articles, statements, repeated, faults, passed, List.of());
    outcome = outcome.plus(more);
    counters.add(more);
  }

  /**
   * Ends a task that is to end.
   *
   * @throws TaskKilledException if it is
   */
  static void stopIfKilled() {
    TaskContext task = TaskContext.get();
    if (task != null && task.isInterrupted()) {
      throw new TaskKilledException();
    }
  }
}
