package org.musnad.app;

import java.util.List;
import java.util.function.Function;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Reading;
import org.musnad.app.view.ReadingWriter;
import org.musnad.app.view.Tally;
import org.musnad.intake.Defaults;
import org.musnad.intake.Fault;
import org.musnad.intake.Intake;
import org.musnad.intake.Source;

/** Takes in all that the user names, and prints what becomes of each article. Used once. */
final class Job {
  /** What becomes of one article: what to print, and its numbers. */
  record Page(String text, Tally tally) {}

  private final Console console;
  private final List<String> names;
  private final Defaults defaults;
  private final int threads;
  private Tally total = Tally.NONE;
  private boolean failed;

  /**
   * Begins.
   *
   * @param console where results go
   * @param names the files as the user named them
   * @param defaults what the user says of articles that do not say it
   * @param threads how many articles are read at once
   */
  Job(Console console, List<String> names, Defaults defaults, int threads) {
    this.console = console;
    this.names = names;
    this.defaults = defaults;
    this.threads = threads;
  }

  /**
   * Does the work.
   *
   * @param header printed first
   * @param work makes a page of an article, on several threads at once
   * @param footer printed last, of all numbers together
   * @return the exit code
   */
  int run(String header, Function<Article, Page> work, Function<Tally, String> footer) {
    List<Source> sources = Source.find(names, this::complain);
    long bytes = sources.stream().mapToLong(Source::size).sum();
    Progress progress = new Progress(console.err(), bytes, console.progress());
    Doubts doubts = Doubts.beside(progress, console);
    try (Batch<Article, Page> batch = new Batch<>(threads, work, this::deliver, this::complain)) {
      console.print(header);
      Intake.Sink sink =
          new Intake.Sink() {
            @Override
            public void article(Article article, Capture capture, String place) {
              doubts.look(article, place);
              batch.submit(article, article.text().length(), place);
              progress.article();
            }

            @Override
            public void fault(Fault fault) {
              progress.clear();
              complain(fault);
            }
          };
      Intake intake = new Intake(console.in(), defaults, progress::counting, sink);
      sources.forEach(intake::read);
      batch.finish();
      progress.clear();
      doubts.end();
      console.print(footer.apply(total));
    }
    return failed ? 1 : 0;
  }

  /** Has all articles read, and {@code writer} write the readings. */
  int read(Function<Article, Reading> reader, ReadingWriter writer) {
    return run(
        writer.header(),
        article -> {
          Reading reading = reader.apply(article);
          return new Page(writer.write(reading), Tally.of(reading));
        },
        writer::footer);
  }

  private void deliver(Page page) {
    total = total.plus(page.tally());
    console.print(page.text());
  }

  private void complain(Fault fault) {
    failed = true;
    console.complain(fault.toString());
  }
}
