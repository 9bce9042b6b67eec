package org.musnad.example;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.statement.Link;
import org.musnad.text.Span;

/** Writes statements as the lines of an example. */
final class ExampleWriter {
  private static final int COLUMN = 28;
  private final Quoted quoted;
  private final StringBuilder out = new StringBuilder();

  private ExampleWriter(String text) {
    this.quoted = new Quoted(text);
  }

  /** The lines below the divider of an example over {@code text}, each ended by a newline. */
  static String write(List<Expectation> statements, String text) {
    if (statements.isEmpty()) {
      return "none\n";
    }
    ExampleWriter writer = new ExampleWriter(text);
    statements.forEach(writer::write);
    return writer.out.toString();
  }

  private void write(Expectation statement) {
    out.append(statement.act().word()).append(' ').append(statement.mode().word()).append('\n');
    field("cue", quote(statement.cue()));
    for (Link link : statement.chain()) {
      field(words(link), link.implicit() ? anyMention(link) : quote(link.source()));
    }
    for (Span span : statement.content()) {
      field("content", quote(span));
    }
  }

  private static String words(Link link) {
    String words = link.kind().word() + " " + link.identified().word();
    return link.implicit() ? "implicit " + words : words;
  }

  private String quote(@Nullable Span span) {
    return span == null ? "-" : quoted.quote(span);
  }

  private String anyMention(Link link) {
    return quote(link.source()).replaceFirst(" @\\d+$", "");
  }

  private void field(String key, String text) {
    out.append("  ").append(key).append(" ".repeat(Math.max(2, COLUMN - 2 - key.length())));
    out.append(text).append('\n');
  }
}
