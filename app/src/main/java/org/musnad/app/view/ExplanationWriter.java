package org.musnad.app.view;

import java.util.Comparator;
import java.util.List;
import org.musnad.Explanation;
import org.musnad.Reading;
import org.musnad.check.Tenure;
import org.musnad.metadata.Metadata;
import org.musnad.place.PlaceMention;
import org.musnad.rhetoric.Rhetoric;
import org.musnad.statement.Decision;
import org.musnad.text.Span;
import org.musnad.time.Timex;

/**
 * For linguists: a line for each cue word, with what came of it and why; then how each value of the
 * rest followed. Immutable.
 */
public final class ExplanationWriter {
  /** So much of the words is enough to know them again. */
  private static final int MOST = 80;

  private final boolean color;

  /** Makes a writer, with colours or without. */
  public ExplanationWriter(boolean color) {
    this.color = color;
  }

  /** One explanation, as lines in the order of the text. */
  public String write(Explanation explanation) {
    return new Page(explanation.reading()).write(explanation);
  }

  /** One explanation being written. */
  private final class Page {
    private final StringBuilder out = new StringBuilder();
    private final Reading reading;
    private final String text;
    private final Lines lines;

    Page(Reading reading) {
      this.reading = reading;
      this.text = reading.article().text();
      this.lines = new Lines(text);
    }

    String write(Explanation explanation) {
      out.append(Style.BOLD.of("━━ " + Layout.name(reading.article().id()), color)).append('\n');
      List<Decision> decisions = explanation.decisions();
      decisions.stream().sorted(Comparator.comparing(Decision::cue)).forEach(this::decision);
      if (decisions.isEmpty()) {
        out.append("no cue word\n");
      }
      metadata(reading.metadata());
      heading("times", reading.times().isEmpty());
      reading.times().forEach(this::time);
      heading("places", reading.places().stream().allMatch(p -> p.reason().isEmpty()));
      reading.places().forEach(this::place);
      heading("offices", explanation.tenures().isEmpty());
      explanation.tenures().forEach(this::tenure);
      heading("make-up", reading.rhetoric().isEmpty());
      reading.rhetoric().forEach(this::rhetoric);
      return out.append('\n').toString();
    }

    private void heading(String words, boolean empty) {
      if (!empty) {
        out.append(Style.BOLD.of(words, color)).append('\n');
      }
    }

    private void line(Span span, String... parts) {
      out.append(Style.DIM.of(lines.place(span.begin()), color)).append("  ");
      out.append(Style.YELLOW.of(Layout.arabic(Layout.shortened(span.of(text), MOST)), color));
      for (String part : parts) {
        out.append("  ").append(part);
      }
      out.append('\n');
    }

    private void decision(Decision decision) {
      String outcome =
          decision.accepted()
              ? Style.GREEN.of(decision.statement(), color)
              : Style.RED.of("rejected", color);
      line(
          decision.cue(),
          Layout.name(decision.entry()),
          outcome,
          Layout.name(decision.rule()) + ": " + Layout.name(decision.reason()));
    }

    private void metadata(Metadata metadata) {
      heading("published", false);
      String date = metadata.published() == null ? "not known" : metadata.published();
      String reason = metadata.reason().isEmpty() ? "" : ": " + Layout.name(metadata.reason());
      out.append(Layout.name(date)).append("  ").append(metadata.basis().word()).append(reason);
      out.append('\n');
    }

    private void time(Timex time) {
      String anchor = time.anchor() == null ? "" : "from " + time.anchor() + ", ";
      line(time.span(), time.value(), anchor + Layout.name(time.reason()));
    }

    private void place(PlaceMention mention) {
      if (!mention.reason().isEmpty()) {
        line(mention.first(), Layout.name(mention.place().id()), Layout.name(mention.reason()));
      }
    }

    private void tenure(Tenure tenure) {
      Style style =
          switch (tenure.outcome()) {
            case AGREES -> Style.GREEN;
            case MISMATCH -> Style.RED;
            case UNCHECKED -> Style.DIM;
          };
      line(
          tenure.span(),
          tenure.office(),
          tenure.persons(),
          style.of(tenure.outcome().word(), color) + ": " + Layout.name(tenure.reason()));
    }

    private void rhetoric(Rhetoric rhetoric) {
      String voice = rhetoric.in() == null ? "own voice" : "in " + rhetoric.in();
      String reason = rhetoric.entry() + ": " + rhetoric.note();
      line(rhetoric.span(), rhetoric.technique(), voice, Layout.name(reason));
    }
  }
}
