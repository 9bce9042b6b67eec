package org.musnad.app.view;

import java.util.List;
import org.musnad.ledger.claim.Origins;
import org.musnad.ledger.claim.Stories;
import org.musnad.ledger.claim.Trace;

/** Stories of a period for people: a few lines for each. */
public final class StoriesText {
  private static final int MOST_COLUMNS = 110;

  private final int width;
  private final boolean color;

  /**
   * Makes a writer.
   *
   * @param columns the width of the terminal, or 0 for a usual one
   * @param color whether to use colours
   */
  public StoriesText(int columns, boolean color) {
    this.width = columns == 0 ? 80 : Math.max(40, Math.min(columns, MOST_COLUMNS));
    this.color = color;
  }

  /** Both lists. */
  public String write(Stories stories) {
    StringBuilder out = new StringBuilder();
    list(out, "What most outlets have", stories.widest());
    list(out, "What many outlets have from a single source", stories.singleSourced());
    return out.toString();
  }

  private void list(StringBuilder out, String heading, List<Trace> traces) {
    out.append(Style.BOLD.of(heading, color)).append("\n\n");
    if (traces.isEmpty()) {
      out.append("  nothing\n\n");
    }
    for (Trace trace : traces) {
      String text = Layout.shortened(trace.claim().text(), 2 * width);
      out.append("  ").append(Layout.paragraph(text, width - 2, "  ", s -> s)).append('\n');
      out.append("    ")
          .append(trace.claim().outlets())
          .append(" outlets, ")
          .append(trace.claim().articles())
          .append(" articles; ")
          .append(TraceText.summary(trace.origins(), "rests on"))
          .append('\n');
      for (Origins.ChokePoint point : trace.origins().chokePoints()) {
        out.append("    all from ").append(Layout.name(point.node().name())).append('\n');
      }
      String id = "musnad trace '" + trace.claim().id() + "'";
      out.append("    ").append(Style.DIM.of(Layout.name(id), color)).append("\n\n");
    }
  }
}
