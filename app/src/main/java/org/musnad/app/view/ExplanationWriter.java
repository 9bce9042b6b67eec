package org.musnad.app.view;

import java.util.Comparator;
import java.util.List;
import org.musnad.Explanation;
import org.musnad.metadata.Metadata;
import org.musnad.statement.Decision;
import org.musnad.time.Timex;

/**
 * For linguists: a line for each cue word, with what came of it and why; then one for each
 * expression of time, with its value and how it follows. Immutable.
 */
public final class ExplanationWriter {
  private final boolean color;

  /** Makes a writer, with colours or without. */
  public ExplanationWriter(boolean color) {
    this.color = color;
  }

  /** One explanation, as lines in the order of the text. */
  public String write(Explanation explanation) {
    String text = explanation.reading().article().text();
    Lines lines = new Lines(text);
    StringBuilder out = new StringBuilder();
    out.append(Style.BOLD.of("━━ " + Layout.name(explanation.reading().article().id()), color));
    out.append('\n');
    List<Decision> decisions = explanation.decisions();
    decisions.stream()
        .sorted(Comparator.comparing(Decision::cue))
        .forEach(decision -> out.append(line(decision, text, lines)).append('\n'));
    if (decisions.isEmpty()) {
      out.append("no cue word\n");
    }
    Metadata metadata = explanation.reading().metadata();
    if (!metadata.reason().isEmpty()) {
      out.append("published ").append(metadata.published()).append(", inferred: ");
      out.append(Layout.name(metadata.reason())).append('\n');
    }
    explanation.reading().times().forEach(t -> out.append(line(t, text, lines)).append('\n'));
    return out.append('\n').toString();
  }

  private String line(Timex time, String text, Lines lines) {
    String anchor = time.anchor() == null ? "" : ", from " + time.anchor();
    return String.join(
        "  ",
        Style.DIM.of(lines.place(time.span().begin()), color),
        Style.YELLOW.of(Layout.arabic(time.span().of(text)), color),
        time.type().word(),
        Style.GREEN.of(time.value(), color),
        time.reason() + anchor);
  }

  private String line(Decision decision, String text, Lines lines) {
    String outcome =
        decision.accepted()
            ? Style.GREEN.of(decision.statement(), color)
            : Style.RED.of("rejected", color);
    return String.join(
        "  ",
        Style.DIM.of(lines.place(decision.cue().begin()), color),
        Style.YELLOW.of(Layout.arabic(decision.cue().of(text)), color),
        Layout.name(decision.entry()),
        outcome,
        Layout.name(decision.rule()) + ": " + Layout.name(decision.reason()));
  }
}
