package org.musnad.app.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.musnad.ledger.claim.Cited;
import org.musnad.ledger.json.PlainJson;
import org.musnad.mention.Identified;

/** Who is cited by whom, for people or as JSON Lines. */
public final class SourcesView {
  private static final int MOST_OUTLETS = 4;
  private static final int MOST_VARIANTS = 4;
  private static final int WIDEST = 60;

  private final boolean color;

  /** Makes a view, with colours or without. */
  public SourcesView(boolean color) {
    this.color = color;
  }

  /**
   * A line for each source, with its outlets and variants below, and a summary.
   *
   * @param shown the sources to list
   * @param all all of them, for the summary
   */
  public String text(List<Cited> shown, List<Cited> all) {
    StringBuilder out = new StringBuilder();
    for (Cited cited : shown) {
      String name = cited.name();
      out.append(String.format(Locale.ROOT, "%7d  ", cited.times()));
      out.append(
          name == null
              ? Style.RED.of("nobody", color)
              : Style.of(cited.identified())
                  .of(Layout.arabic(Layout.shortened(name, WIDEST)), color));
      String marks = cited.kind().word() + ", " + cited.identified().word();
      out.append(Style.DIM.of("  (" + marks + ")", color)).append('\n');
      out.append("         ").append(outlets(cited.outlets())).append('\n');
      if (cited.variants().size() > 1) {
        out.append("         also ").append(variants(cited)).append('\n');
      }
    }
    return out.append(summary(all)).toString();
  }

  private static String outlets(Map<String, Long> outlets) {
    String first =
        outlets.entrySet().stream()
            .limit(MOST_OUTLETS)
            .map(
                outlet ->
                    (outlet.getKey().isEmpty() ? "no outlet" : Layout.name(outlet.getKey()))
                        + " "
                        + outlet.getValue())
            .collect(Collectors.joining(", "));
    int more = outlets.size() - MOST_OUTLETS;
    return "by " + first + (more > 0 ? " and " + more + " more" : "");
  }

  private static String variants(Cited cited) {
    String first =
        cited.variants().stream()
            .skip(1)
            .limit(MOST_VARIANTS)
            .map(variant -> Layout.arabic(Layout.shortened(variant, WIDEST)))
            .collect(Collectors.joining(", "));
    int more = cited.variants().size() - 1 - MOST_VARIANTS;
    return first + (more > 0 ? " and " + more + " more" : "");
  }

  private static String summary(List<Cited> all) {
    long links = all.stream().mapToLong(Cited::times).sum();
    StringBuilder out = new StringBuilder();
    out.append('\n').append(all.size()).append(" sources, cited ").append(links).append(" times");
    for (Identified how : Identified.values()) {
      long times = all.stream().filter(c -> c.identified() == how).mapToLong(Cited::times).sum();
      long share = links == 0 ? 0 : Math.round(100.0 * times / links);
      out.append(how == Identified.NAMED ? ": " : ", ").append(share).append(" % ");
      out.append(how.word());
    }
    return out.append('\n').toString();
  }

  /** An object a line for each source. */
  public String json(List<Cited> shown) {
    StringWriter out = new StringWriter();
    for (Cited cited : shown) {
      try (JsonGenerator json = PlainJson.factory().createGenerator(out)) {
        json.writeStartObject();
        json.writeStringField("name", cited.name());
        json.writeStringField("kind", cited.kind().word());
        json.writeStringField("identified", cited.identified().word());
        json.writeNumberField("times", cited.times());
        json.writeArrayFieldStart("variants");
        for (String variant : cited.variants()) {
          json.writeString(variant);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("outlets");
        for (Map.Entry<String, Long> outlet : cited.outlets().entrySet()) {
          json.writeNumberField(outlet.getKey(), outlet.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
      } catch (IOException e) {
        throw new UncheckedIOException("a StringWriter does not fail", e);
      }
      out.append('\n');
    }
    return out.toString();
  }
}
