package org.musnad.desk.article;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.HashMap;
import java.util.Map;
import org.musnad.desk.article.ArticlePage.StatementRow;
import org.musnad.desk.article.MarkedText.Control;
import org.musnad.desk.article.MarkedText.Open;
import org.musnad.desk.article.MarkedText.Paragraph;
import org.musnad.desk.article.MarkedText.Piece;
import org.musnad.desk.draw.Standing;
import org.musnad.desk.words.Words;

/**
 * Prints a marked text. Written here and not as a template, since templates want each tag closed in
 * the branch that opens it, and no white space may come between the words.
 */
public final class TextHtml implements Content {
  private static final String CIRCLE = "<circle cx=\"6\" cy=\"6\" r=\"4.5\" class=\"line\"/>";

  /** Shapes that differ without colour: full, half, empty, broken. */
  private static final Map<Standing, String> SHAPES =
      Map.of(
          Standing.NAMED,
          "<circle cx=\"6\" cy=\"6\" r=\"5\" class=\"full\"/>",
          Standing.ROLE,
          CIRCLE + "<path d=\"M1.5 6a4.5 4.5 0 0 0 9 0z\" class=\"full\"/>",
          Standing.ANONYMOUS,
          CIRCLE,
          Standing.NOBODY,
          "<circle cx=\"6\" cy=\"6\" r=\"4.5\" class=\"line broken\"/>");

  private final MarkedText text;
  private final Words words;
  private final Map<String, String> labels = new HashMap<>();

  /** A page's text. */
  public TextHtml(ArticlePage page, Words words) {
    this.text = page.text();
    this.words = words;
    for (StatementRow row : page.statements()) {
      labels.put(row.id(), words.text("article.statement", row.id(), row.summary()));
    }
  }

  /** The shape that stands for a standing. */
  public static Content shape(Standing standing) {
    return output -> {
      output.writeContent("<svg class=\"shape\" viewBox=\"0 0 12 12\" aria-hidden=\"true\">");
      output.writeContent(SHAPES.get(standing));
      output.writeContent("</svg>");
    };
  }

  @Override
  public void writeTo(TemplateOutput output) {
    for (Paragraph paragraph : text.paragraphs()) {
      if (!paragraph.isBlank()) {
        output.writeContent(paragraph.foreign() ? "<p dir=\"ltr\">" : "<p>");
        paragraph.pieces().forEach(piece -> piece(piece, output));
        output.writeContent("</p>\n");
      }
    }
  }

  private void piece(Piece piece, TemplateOutput output) {
    if (piece instanceof MarkedText.Words plain) {
      Escape.htmlContent(plain.text(), output);
    } else if (piece instanceof Open open) {
      open(open, output);
    } else if (piece instanceof Control control) {
      control(control, output);
    } else if (piece instanceof MarkedText.Close close) {
      output.writeContent(close.mark().layer() == Layer.TARGET ? "</mark>" : "</span>");
    }
  }

  private void open(Open open, TemplateOutput output) {
    Mark mark = open.mark();
    boolean first = mark.lead() && !open.again();
    if (mark.layer() == Layer.TARGET) {
      output.writeContent(
          first ? "<mark class=\"at\" id=\"at\" tabindex=\"-1\">" : "<mark class=\"at\">");
      return;
    }
    output.writeContent("<span class=\"m ");
    output.writeContent(mark.layer().word());
    if (!mark.style().isEmpty()) {
      output.writeContent(" ");
      Escape.htmlAttribute(mark.style(), output);
    }
    attribute("data-at", mark.at(), output);
    attribute("data-field", mark.field(), output);
    if (first) {
      attribute("id", mark.field(), output);
    }
    output.writeContent("\">");
    if (first) {
      lead(mark, output);
    }
  }

  /** Closes the attribute before it, and leaves its own to be closed. */
  private static void attribute(String name, String value, TemplateOutput output) {
    output.writeContent("\" " + name + "=\"");
    Escape.htmlAttribute(value, output);
  }

  private void lead(Mark mark, TemplateOutput output) {
    output.writeContent("<a class=\"lead\" href=\"#row-");
    Escape.htmlAttribute(mark.field(), output);
    attribute("aria-label", labels.getOrDefault(mark.field(), mark.field()), output);
    output.writeContent("\">");
    output.writeContent("</a>");
  }

  private void control(Control control, TemplateOutput output) {
    output.writeContent("<span class=\"control\" dir=\"ltr\" title=\"");
    Escape.htmlAttribute(words.text("article.control", control.name()), output);
    output.writeContent("\">" + control.number() + "</span>");
  }
}
