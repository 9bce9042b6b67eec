package org.musnad.desk.review;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.musnad.desk.article.Layer;
import org.musnad.desk.article.Mark;
import org.musnad.desk.article.MarkedText;
import org.musnad.desk.article.MarkedText.Control;
import org.musnad.desk.article.MarkedText.Open;
import org.musnad.desk.article.MarkedText.Paragraph;
import org.musnad.desk.article.MarkedText.Piece;
import org.musnad.text.CodePoints;

/**
 * Prints an article's text with the statements that stand in it. Each paragraph says where it
 * begins, in code points, and what is no text is marked as such, so that the script can tell the
 * place of a selection. Written here, as no white space may come between the words.
 */
public final class ReviewText implements Content {
  private final MarkedText text;
  private final CodePoints codePoints;
  private final String path;
  private final Map<String, String> labels;

  /**
   * A text with its marks.
   *
   * @param path the review's address
   * @param labels what a statement is called for those who do not see its mark, by its id
   */
  ReviewText(String text, Collection<Mark> marks, String path, Map<String, String> labels) {
    this.text = MarkedText.of(text, List.copyOf(marks));
    this.codePoints = new CodePoints(text);
    this.path = path;
    this.labels = Map.copyOf(labels);
  }

  @Override
  public void writeTo(TemplateOutput output) {
    int at = 0;
    for (Paragraph paragraph : text.paragraphs()) {
      if (!paragraph.isBlank()) {
        output.writeContent("<p data-at=\"" + codePoints.toCodePoint(at));
        output.writeContent(paragraph.foreign() ? "\" dir=\"ltr\">" : "\">");
        paragraph.pieces().forEach(piece -> piece(piece, output));
        output.writeContent("</p>\n");
      }
      at += length(paragraph);
    }
  }

  private static int length(Paragraph paragraph) {
    int length = paragraph.lineEnd().length();
    for (Piece piece : paragraph.pieces()) {
      if (piece instanceof MarkedText.Words words) {
        length += words.text().length();
      } else if (piece instanceof Control control) {
        length += control.text().length();
      }
    }
    return length;
  }

  private void piece(Piece piece, TemplateOutput output) {
    if (piece instanceof MarkedText.Words words) {
      Escape.htmlContent(words.text(), output);
    } else if (piece instanceof Open open) {
      open(open, output);
    } else if (piece instanceof Control control) {
      output.writeContent("<span class=\"control\" dir=\"ltr\" data-char=\"");
      output.writeContent(control.text().codePointAt(0) + "\">" + control.number() + "</span>");
    } else {
      output.writeContent("</span>");
    }
  }

  private void open(Open open, TemplateOutput output) {
    Mark mark = open.mark();
    boolean first = !open.again();
    output.writeContent("<span class=\"m " + mark.layer().word() + " ");
    Escape.htmlAttribute(mark.style(), output);
    output.writeContent(
        mark.layer() == Layer.TARGET && first ? "\" id=\"at\" tabindex=\"-1\">" : "\">");
    if (first && mark.lead()) {
      lead(mark.field(), output);
    }
  }

  /** The link from the text to the statement's row. */
  private void lead(String id, TemplateOutput output) {
    output.writeContent("<a class=\"lead\" data-skip id=\"t-");
    Escape.htmlAttribute(id, output);
    output.writeContent("\" href=\"");
    Escape.htmlAttribute(path + "?s=" + id + "#" + id, output);
    output.writeContent("\" aria-label=\"");
    Escape.htmlAttribute(labels.getOrDefault(id, id), output);
    output.writeContent("\">");
    Escape.htmlContent(id, output);
    output.writeContent("</a>");
  }
}
