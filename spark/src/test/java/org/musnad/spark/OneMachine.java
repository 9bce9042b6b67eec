package org.musnad.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.intake.Defaults;
import org.musnad.intake.Fault;
import org.musnad.intake.Intake;
import org.musnad.intake.Source;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.json.JsonReading;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.Sha256;
import org.musnad.ledger.store.Unstorable;
import org.musnad.spark.table.EngineHolder;

/** What {@code musnad add} makes of files: a real ledger, filled in the order of the files. */
public final class OneMachine implements AutoCloseable {
  private final Ledger ledger;
  private final List<String> faults = new ArrayList<>();

  /**
   * Makes one.
   *
   * @param file the ledger's file
   */
  public OneMachine(Path file) {
    this.ledger = Ledger.open(file.toString());
  }

  /** Adds what the files have. */
  public OneMachine add(List<Path> files) {
    List<Entry> entries = new ArrayList<>();
    Intake.Sink sink =
        new Intake.Sink() {
          @Override
          public void article(Article article, Capture capture, String place) {
            Sha256 content = Sha256.of(article);
            try {
              entries.add(
                  ledger.preparer().prepare(content, EngineHolder.engine().read(article), capture));
            } catch (Unstorable e) {
              fault(new Fault(place, e.problem(), e.remedy()));
            }
          }

          @Override
          public void fault(Fault fault) {
            faults.add(fault.toString());
          }
        };
    Intake intake =
        new Intake(
            InputStream.nullInputStream(),
            new Defaults(null, null),
            UnaryOperator.identity(),
            sink);
    Source.find(files.stream().map(Path::toString).toList(), sink::fault).forEach(intake::read);
    ledger.add(entries);
    return this;
  }

  /** The ledger. */
  public Ledger ledger() {
    return ledger;
  }

  /** What could not be added, a line each. */
  public List<String> faults() {
    return faults;
  }

  /** How many statements it has. */
  public long statements() {
    return ledger.database().read(s -> s.number("SELECT count(*) FROM statements"));
  }

  /** The readings, by the ids of the articles. */
  public Map<String, JsonReading> readings() {
    JsonReading.Parser parser = new JsonReading.Parser();
    Map<String, JsonReading> readings = new TreeMap<>();
    ledger.eachReading(
        (key, json) -> {
          try {
            JsonReading reading = parser.parse(json);
            readings.put(reading.document().id(), reading);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return readings;
  }

  @Override
  public void close() {
    ledger.close();
  }
}
