package org.musnad.intake;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.intake.fetch.Fetcher;

/** Keeps all that an intake gives. */
public final class Taken implements Intake.Sink {
  public final List<Article> articles = new ArrayList<>();
  public final List<Capture> captures = new ArrayList<>();
  public final List<String> places = new ArrayList<>();
  public final List<String> faults = new ArrayList<>();
  public final List<String> passedOver = new ArrayList<>();

  @Override
  public synchronized void article(Article article, Capture capture, String place) {
    articles.add(article);
    captures.add(capture);
    places.add(place);
  }

  @Override
  public synchronized void fault(Fault fault) {
    faults.add(fault.toString());
  }

  @Override
  public synchronized void passedOver(String place, String what, long number) {
    passedOver.add(number + " " + what);
  }

  /** Reads files and addresses. */
  public Taken read(
      Defaults defaults, @Nullable Fetcher fetcher, byte[] standardInput, String... names) {
    Intake intake =
        new Intake(
            new ByteArrayInputStream(standardInput),
            defaults,
            UnaryOperator.identity(),
            this,
            fetcher);
    Source.find(List.of(names), this::fault).forEach(intake::read);
    return this;
  }

  public Taken read(@Nullable Fetcher fetcher, String... names) {
    return read(new Defaults(null, null), fetcher, new byte[0], names);
  }

  public List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  public List<String> texts() {
    return articles.stream().map(Article::text).toList();
  }
}
