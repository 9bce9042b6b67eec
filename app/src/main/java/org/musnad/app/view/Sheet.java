package org.musnad.app.view;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/** The report on one article while it is written: text for a terminal, with places and colours. */
final class Sheet {
  private static final int PLACE = 8;
  private static final int MOST_PLACES = 6;

  private final StringBuilder out = new StringBuilder();
  private final String text;
  private final Lines lines;
  private final int width;
  private final boolean color;

  Sheet(String text, int width, boolean color) {
    this.text = text;
    this.lines = new Lines(text);
    this.width = width;
    this.color = color;
  }

  /** All that was written. */
  @Override
  public String toString() {
    return out.toString();
  }

  Sheet add(String written) {
    out.append(written);
    return this;
  }

  Sheet line() {
    out.append('\n');
    return this;
  }

  /** A heading on a line of its own, after a blank line. */
  void heading(String words) {
    out.append('\n').append(styled(Style.BOLD, words)).append('\n');
  }

  /** A label in a column of {@code columns}, at least two spaces before what follows. */
  Sheet label(String words, int columns) {
    int used = Layout.columns(words.replaceAll("\u001b\\[\\d*m", ""));
    out.append(words).append(" ".repeat(Math.max(2, columns - used)));
    return this;
  }

  String styled(Style style, String words) {
    return style.of(words, color);
  }

  /** Line and column where a span begins, for people: {@code 3:17}. */
  String place(int offset) {
    return lines.place(offset);
  }

  /** The place of a span in a column of its own. */
  Sheet placed(Span span) {
    String place = place(span.begin());
    out.append("  ").append(styled(Style.DIM, place));
    out.append(" ".repeat(Math.max(2, PLACE - place.length())));
    return this;
  }

  /** The places of several spans, as many as are worth a line. */
  String places(List<Span> spans) {
    String first =
        spans.stream()
            .limit(MOST_PLACES)
            .map(s -> place(s.begin()))
            .collect(Collectors.joining(" "));
    return styled(Style.DIM, spans.size() > MOST_PLACES ? first + " …" : first);
  }

  /** Words of the article on one line, isolated; long ones are cut in the middle. */
  String words(Span span) {
    return Layout.arabic(Layout.shortened(span.of(text), Math.max(30, width - 30)));
  }

  /** {@link #words}, or a dash where there are none. */
  String wordsOrDash(@Nullable Span span) {
    return span == null ? "—" : words(span);
  }

  /** Words of the article, wrapped to the width after {@code indent} columns. */
  String paragraph(Span span, int indent, Style style) {
    return Layout.paragraph(span.of(text), width - indent, " ".repeat(indent), style.with(color));
  }

  /** Words of the article, wrapped, in no style. */
  String paragraph(Span span, int indent) {
    return Layout.paragraph(span.of(text), width - indent, " ".repeat(indent), s -> s);
  }

  /** Words of Musnad's own, which may quote names, wrapped and dimmed, each line indented. */
  void note(String words, int indent) {
    note(words, indent, Style.DIM.with(color));
  }

  /** The same, not dimmed. */
  void message(String words, int indent) {
    note(words, indent, s -> s);
  }

  private void note(String words, int indent, UnaryOperator<String> style) {
    if (!words.isEmpty()) {
      String margin = " ".repeat(indent);
      String wrapped = Layout.notes(words, width - indent, margin, style);
      out.append(margin).append(wrapped).append('\n');
    }
  }
}
