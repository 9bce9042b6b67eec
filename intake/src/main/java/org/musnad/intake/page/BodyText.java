package org.musnad.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an element as a reader sees them: each block and each {@code <br>} ends one, white
 * space within is one space. Works without recursion, so nesting does no harm.
 */
final class BodyText implements NodeVisitor {
  /**
   * One line.
   *
   * @param text what it says, never blank
   * @param own how many letters and digits of it are in no link
   * @param linked how many are in links
   * @param heading whether it is a heading
   */
  record Line(String text, int own, int linked, boolean heading) {
    /** Whether there is nothing in it but links, and maybe a word between them. */
    boolean isLink() {
      return linked > own * 9;
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int own;
  private int linked;
  private int links;
  private int headings;
  private boolean heading;

  private BodyText() {}

  /** The lines of all {@code elements}. */
  static List<Line> lines(Iterable<Element> elements) {
    BodyText text = new BodyText();
    for (Element element : elements) {
      NodeTraversor.traverse(text, element);
      text.endLine();
    }
    return text.lines;
  }

  /** The text of an element, or null if it has none. */
  static @Nullable String plain(Element element) {
    List<Line> lines = lines(List.of(element));
    return lines.isEmpty() ? null : join(lines);
  }

  static String join(List<Line> lines) {
    return String.join("\n", lines.stream().map(Line::text).toList());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (breaks(element)) {
        endLine();
      } else if (isCell(element)) {
        append(" ");
      }
      links += element.tagName().equals("a") ? 1 : 0;
      headings += isHeading(element) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (breaks(element)) {
        endLine();
      }
      links -= element.tagName().equals("a") ? 1 : 0;
      headings -= isHeading(element) ? 1 : 0;
    }
  }

  private static boolean isCell(Element element) {
    return element.tagName().equals("td") || element.tagName().equals("th");
  }

  private static boolean isHeading(Element element) {
    String name = element.tagName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  private static boolean breaks(Element element) {
    String name = element.tagName();
    return name.equals("br") || name.equals("hr") || element.isBlock() && !isCell(element);
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        line.append(c);
        int counts = Character.isLetterOrDigit(c) ? 1 : 0;
        linked += links > 0 ? counts : 0;
        own += links > 0 ? 0 : counts;
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    heading |= headings > 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ';
  }

  private void endLine() {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      lines.add(new Line(text, own, linked, heading));
    }
    line.setLength(0);
    own = 0;
    linked = 0;
    heading = false;
  }
}
