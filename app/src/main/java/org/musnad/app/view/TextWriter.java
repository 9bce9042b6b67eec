package org.musnad.app.view;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.metadata.Metadata;
import org.musnad.statement.Cue;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.Span;

/**
 * For people: each statement with its chain from the reader to the origin, and a summary.
 *
 * <pre>
 * s2  claim, indirect, by زعم
 *     you ← رويترز    media, named
 *         ← مصدر أمني    person, anonymous
 *     3:12  the content, at line 3, column 12
 * </pre>
 */
public final class TextWriter implements ReadingWriter {
  private static final String INDENT = "    ";
  private static final String NEXT_LINK = INDENT + "    ← ";
  private static final int MOST_COLUMNS = 110;

  private final int width;
  private final boolean color;

  /**
   * Makes a writer.
   *
   * @param columns the width of the terminal, or 0 for a usual one
   * @param color whether to use colours
   */
  public TextWriter(int columns, boolean color) {
    this.width = columns == 0 ? 80 : Math.max(40, Math.min(columns, MOST_COLUMNS));
    this.color = color;
  }

  @Override
  public String write(Reading reading) {
    StringBuilder out = new StringBuilder(heading(reading.article(), reading.metadata()));
    Lines lines = new Lines(reading.article().text());
    for (Statement statement : reading.statements()) {
      out.append('\n').append(statement(statement, reading.article().text(), lines));
    }
    if (reading.statements().isEmpty()) {
      out.append("\nno attributed statement\n");
    }
    return out.append('\n').toString();
  }

  private String heading(Article article, Metadata metadata) {
    String about =
        Stream.of(article.id(), article.outlet(), metadata.published())
            .filter(Objects::nonNull)
            .map(Layout::name)
            .collect(Collectors.joining(" · "));
    boolean given = metadata.published() == null || metadata.basis() == Metadata.Basis.GIVEN;
    String basis = given ? "" : " (" + metadata.basis().word() + ")";
    String credits =
        metadata.credits().stream()
            .map(credit -> " · " + Layout.name(credit.code()))
            .distinct()
            .collect(Collectors.joining());
    String line = Style.BOLD.of("━━ " + about + basis + credits, color) + "\n";
    String title = article.title();
    return title == null || title.isBlank()
        ? line
        : line + "   " + Layout.paragraph(title, width - 3, "   ", Style.BOLD.with(color)) + "\n";
  }

  private String statement(Statement statement, String text, Lines lines) {
    StringBuilder out = new StringBuilder();
    out.append(Style.BOLD.of(String.format("%-4s", statement.id()), color));
    out.append(statement.act().word()).append(", ").append(statement.mode().word());
    out.append(cue(statement.cue(), text));
    if (statement.parent() != null) {
      out.append(", within ").append(statement.parent());
    }
    out.append('\n');
    String before = INDENT + "you ← ";
    for (Link link : statement.chain()) {
      out.append(before).append(link(link, text)).append('\n');
      before = NEXT_LINK;
    }
    for (Span content : statement.content()) {
      String place = lines.place(content.begin()) + "  ";
      String indent = INDENT + " ".repeat(place.length());
      out.append(INDENT).append(Style.DIM.of(place, color));
      out.append(Layout.paragraph(content.of(text), width - indent.length(), indent, s -> s));
      out.append('\n');
    }
    return out.toString();
  }

  private String cue(@Nullable Cue cue, String text) {
    return cue == null
        ? ", by punctuation"
        : ", by " + Style.YELLOW.of(Layout.arabic(cue.span().of(text)), color);
  }

  private String link(Link link, String text) {
    String marks =
        link.kind().word()
            + ", "
            + link.identified().word()
            + (link.implicit() ? ", implicit" : "");
    if (link.source() == null) {
      return Style.RED.of("nobody", color);
    }
    Style style = Style.of(link.identified());
    String name =
        Layout.paragraph(
            link.source().of(text),
            width - NEXT_LINK.length(),
            " ".repeat(NEXT_LINK.length()),
            style.with(color));
    return name + "  " + Style.DIM.of("(" + marks + ")", color);
  }

  @Override
  public String footer(Tally tally) {
    return Style.BOLD.of("Summary", color)
        + String.format(
            """
            : %s in %s
              rest on        %d named, %d role, %d anonymous, %d nobody
              second-hand    %d (two links or more)
              own voice      %d %% of the text is the writer's own
            """,
            count(tally.statements(), "statement"),
            count(tally.articles(), "article"),
            tally.named(),
            tally.role(),
            tally.anonymous(),
            tally.nobody(),
            tally.secondHand(),
            tally.ownShare());
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
