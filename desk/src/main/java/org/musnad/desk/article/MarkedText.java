package org.musnad.desk.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.musnad.text.CodePoints;
import org.musnad.text.Plain;
import org.musnad.text.Span;

/**
 * A text cut into paragraphs, and these into words and marks around them. Marks are nested, as HTML
 * wants them: one that ends inside another's stretch is taken up again after it. The words of all
 * pieces, and the line ends between, are the text, with nothing lost, doubled or changed.
 * Immutable.
 *
 * @param paragraphs the lines of the text, blank ones too
 */
public record MarkedText(List<Paragraph> paragraphs) {

  /** Copies the list. */
  public MarkedText {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A line of the text.
   *
   * @param pieces its words and marks, in order; every mark that is opened is closed
   * @param lineEnd the line end after it, as it is written; empty at the end of the text
   * @param foreign whether it is written from left to right, and has no word of the other way
   */
  public record Paragraph(List<Piece> pieces, String lineEnd, boolean foreign) {

    /** Copies the list. */
    public Paragraph {
      pieces = List.copyOf(pieces);
    }

    /** Whether it has nothing to be seen. */
    public boolean isBlank() {
      return pieces.stream()
          .noneMatch(p -> p instanceof Words w && !w.text().isBlank() || p instanceof Control);
    }
  }

  /** A part of a paragraph. */
  public sealed interface Piece {}

  /**
   * A mark begins.
   *
   * @param mark the mark
   * @param again whether it had begun before, and is taken up again
   */
  public record Open(Mark mark, boolean again) implements Piece {}

  /** The mark that was opened last, and is open still, ends. */
  public record Close(Mark mark) implements Piece {}

  /** Words of the text, which may be shown as they are. */
  public record Words(String text) implements Piece {}

  /**
   * A character of the text that must not be shown as it is, since it turns text round or steers.
   *
   * @param text the character
   */
  public record Control(String text) implements Piece {

    /** Its number, as {@code U+202E}. */
    public String number() {
      return String.format("U+%04X", text.codePointAt(0));
    }

    /** Its name in Unicode. */
    public String name() {
      String name = Character.getName(text.codePointAt(0));
      return name == null ? number() : name;
    }
  }

  /** A whole text with marks. */
  public static MarkedText of(String text, Collection<Mark> marks) {
    return of(text, new Span(0, text.length()), marks);
  }

  /**
   * A part of a text with the marks that stand in it.
   *
   * @param part which part, in UTF-16 units
   * @param marks may reach over the part's ends, or lie outside
   */
  public static MarkedText of(String text, Span part, Collection<Mark> marks) {
    return new MarkedText(new Cutter(text, part, marks).cut());
  }

  /** Goes over the text once, with the marks that are open on a stack. */
  private static final class Cutter {
    private record Placed(Mark mark, int begin, int end) {}

    private final String text;
    private final Span part;
    private final Iterator<Placed> coming;
    private final PriorityQueue<Integer> ends = new PriorityQueue<>();
    private final Deque<Placed> open = new ArrayDeque<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Placed next;
    private List<Piece> pieces = new ArrayList<>();

    Cutter(String text, Span part, Collection<Mark> marks) {
      this.text = text;
      this.part = part;
      CodePoints points = new CodePoints(text);
      coming =
          marks.stream()
              .map(m -> place(m, points))
              .filter(m -> m.begin < m.end)
              .sorted(
                  Comparator.comparingInt(Placed::begin)
                      .thenComparing(Placed::end, Comparator.reverseOrder())
                      .thenComparing(m -> m.mark.layer()))
              .iterator();
      next = following();
    }

    private Placed place(Mark mark, CodePoints points) {
      int begin = Math.max(part.begin(), points.toUtf16(mark.begin()));
      return new Placed(mark, begin, Math.min(part.end(), points.toUtf16(mark.end())));
    }

    private static final Placed NONE =
        new Placed(new Mark(Layer.TARGET, 0, 0, "", "", false), Integer.MAX_VALUE, 0);

    private Placed following() {
      return coming.hasNext() ? coming.next() : NONE;
    }

    List<Paragraph> cut() {
      int line = part.begin();
      while (line < part.end()) {
        int end = line;
        while (end < part.end() && !isLineEnd(text.charAt(end))) {
          end++;
        }
        int after = end == part.end() ? end : end + (isPair(end) ? 2 : 1);
        paragraph(line, end, after);
        line = after;
      }
      return paragraphs;
    }

    private static boolean isLineEnd(char c) {
      return c == '\n' || c == '\r';
    }

    private boolean isPair(int at) {
      return text.charAt(at) == '\r' && at + 1 < part.end() && text.charAt(at + 1) == '\n';
    }

    private void paragraph(int begin, int end, int after) {
      pieces = new ArrayList<>();
      open.descendingIterator().forEachRemaining(m -> pieces.add(new Open(m.mark, true)));
      int at = begin;
      while (at < end) {
        open(at);
        int to = Math.min(end, Math.min(next.begin, ends.isEmpty() ? end : ends.peek()));
        words(at, to);
        at = to;
        close(at);
      }
      open.forEach(m -> pieces.add(new Close(m.mark)));
      skip(after);
      String words = text.substring(begin, end);
      paragraphs.add(new Paragraph(pieces, text.substring(end, after), Direction.isForeign(words)));
    }

    /** Begins what begins here, or in the line end before; not what has ended there. */
    private void open(int at) {
      for (; next.begin <= at; next = following()) {
        if (next.end > at) {
          open.push(next);
          ends.add(next.end);
          pieces.add(new Open(next.mark, false));
        }
      }
    }

    /** Ends what ends here; what stands in it but goes on is closed too, and taken up again. */
    private void close(int at) {
      while (!ends.isEmpty() && ends.peek() <= at) {
        ends.poll();
      }
      Deque<Placed> going = new ArrayDeque<>();
      long ended = open.stream().filter(m -> m.end <= at).count();
      while (ended > 0) {
        Placed top = open.pop();
        pieces.add(new Close(top.mark));
        if (top.end <= at) {
          ended--;
        } else {
          going.push(top);
        }
      }
      for (Placed each : going) {
        open.push(each);
        pieces.add(new Open(each.mark, true));
      }
    }

    /** Ends what ends within a line end: nothing more of it is to be seen. */
    private void skip(int after) {
      while (!ends.isEmpty() && ends.peek() <= after) {
        ends.poll();
      }
      open.removeIf(m -> m.end <= after);
    }

    private void words(int begin, int end) {
      int from = begin;
      int at = begin;
      while (at < end) {
        int c = text.codePointAt(at);
        int after = at + Character.charCount(c);
        if (Plain.isControl(c) && c != '\t') {
          addWords(from, at);
          pieces.add(new Control(text.substring(at, after)));
          from = after;
        }
        at = after;
      }
      addWords(from, end);
    }

    private void addWords(int begin, int end) {
      if (begin < end) {
        pieces.add(new Words(text.substring(begin, end)));
      }
    }
  }
}
