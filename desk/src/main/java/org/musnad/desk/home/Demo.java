package org.musnad.desk.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.desk.add.Adder;
import org.musnad.intake.Defaults;
import org.musnad.intake.Fault;
import org.musnad.intake.Intake;
import org.musnad.intake.Source;
import org.musnad.ledger.store.Sha256;

/** The newsroom that does not exist, which comes with the program. */
final class Demo {
  private static final String FILE = "articles.jsonl";

  private Demo() {}

  /** What tells its articles from others that have the same ids. */
  static List<Sha256> contents() {
    return articles().stream().map(each -> Sha256.of(each.article())).toList();
  }

  /** Its articles. */
  static List<Adder.Received> articles() {
    List<Adder.Received> articles = new ArrayList<>();
    try (InputStream in = Demo.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      Intake.Sink sink =
          new Intake.Sink() {
            @Override
            public void article(Article article, Capture capture, String place) {
              articles.add(new Adder.Received(article, capture));
            }

            @Override
            public void fault(Fault fault) {
              throw new IllegalStateException(fault.toString());
            }
          };
      new Intake(in, new Defaults(null, null), stream -> stream, sink)
          .read(new Source(FILE, null, null, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return articles;
  }
}
