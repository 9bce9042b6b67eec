package org.musnad.desk.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.musnad.desk.article.MarkedText.Close;
import org.musnad.desk.article.MarkedText.Control;
import org.musnad.desk.article.MarkedText.Open;
import org.musnad.desk.article.MarkedText.Paragraph;
import org.musnad.desk.article.MarkedText.Piece;
import org.musnad.desk.article.MarkedText.Words;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

class MarkedTextTest {

  @Test
  void nestsAStatementInAnother() {
    String text = "قال إن زيدا قال إنه آت";
    MarkedText marked =
        MarkedText.of(text, List.of(statement("s1", 7, 22), statement("s2", 16, 22)));
    assertEquals("قال إن <s1>زيدا قال <s2>إنه آت</></>", written(marked));
  }

  @Test
  void takesUpAgainWhatReachesOverAnEnd() {
    MarkedText marked =
        MarkedText.of("abcdef", List.of(statement("s1", 0, 4), statement("s2", 2, 6)));
    assertEquals("<s1>ab<s2>cd</></><+s2>ef</>", written(marked));
  }

  @Test
  void takesUpAgainInTheNextLine() {
    MarkedText marked = MarkedText.of("ab\r\n\ncd", List.of(statement("s1", 1, 6)));
    assertEquals("a<s1>b</>\r\n<+s1></>\n<+s1>c</>d", written(marked));
  }

  @Test
  void marksWhatTurnsTextRound() {
    MarkedText marked = MarkedText.of("a\u202Eb\u2066\u0007c\td\uD800", List.of());
    assertEquals("a[U+202E]b[U+2066][U+0007]c\td[U+D800]", written(marked));
    assertEquals("RIGHT-TO-LEFT OVERRIDE", new Control("\u202E").name());
  }

  @Test
  void tellsForeignLines() {
    List<Paragraph> lines = MarkedText.of("Reuters 12\nقال BBC\n12", List.of()).paragraphs();
    assertTrue(lines.get(0).foreign());
    assertFalse(lines.get(1).foreign());
    assertFalse(lines.get(2).foreign());
  }

  @Property
  void piecesAreTheText(@ForAll("texts") String text, @ForAll("marks") List<Mark> marks) {
    assertEquals(text, joined(MarkedText.of(text, marks)));
  }

  @Property
  void partsAreTheText(
      @ForAll("texts") String text, @ForAll("marks") List<Mark> marks, @ForAll("cuts") int cut) {
    int at = new CodePoints(text).toUtf16(Math.min(cut, text.codePointCount(0, text.length())));
    Span first = new Span(0, Math.min(at, text.length()));
    Span second = new Span(first.end(), text.length());
    String joined =
        joined(MarkedText.of(text, first, marks)) + joined(MarkedText.of(text, second, marks));
    assertEquals(text, joined);
  }

  @Property
  void everyMarkHasItsWordsAndNoOthers(
      @ForAll("texts") String text, @ForAll("marks") List<Mark> marks) {
    List<Mark> distinct = numbered(marks);
    Map<String, StringBuilder> words = new HashMap<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (Paragraph paragraph : MarkedText.of(text, distinct).paragraphs()) {
      for (Piece piece : paragraph.pieces()) {
        if (piece instanceof Open begin) {
          open.push(begin.mark());
          assertEquals(begin.again(), words.containsKey(begin.mark().field()));
          words.computeIfAbsent(begin.mark().field(), f -> new StringBuilder());
        } else if (piece instanceof Close) {
          open.pop();
        } else {
          open.forEach(mark -> words.get(mark.field()).append(text(piece)));
        }
      }
      assertTrue(open.isEmpty(), "all marks are closed at the end of a line");
    }
    for (Mark mark : distinct) {
      String expected = withoutLineEnds(slice(text, mark));
      StringBuilder found = words.get(mark.field());
      assertEquals(expected, found == null ? "" : found.toString());
    }
  }

  @Property
  void nothingShownCanTurnTextRound(@ForAll("texts") String text) {
    for (Paragraph paragraph : MarkedText.of(text, List.of()).paragraphs()) {
      for (Piece piece : paragraph.pieces()) {
        if (piece instanceof Words words) {
          assertTrue(words.text().codePoints().noneMatch(c -> c >= 0x202A && c <= 0x202E));
          assertTrue(words.text().codePoints().noneMatch(c -> c >= 0x2066 && c <= 0x2069));
          assertTrue(words.text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        }
      }
    }
  }

  @Property
  void longTextsAreCutIntoPartsThatAreTheText(
      @ForAll("texts") String text, @ForAll("cuts") int times) {
    String longer = text.repeat(1 + times * 200);
    List<Span> parts = Parts.of(longer);
    int at = 0;
    for (Span part : parts) {
      assertEquals(at, part.begin());
      assertTrue(part.length() <= Parts.MOST);
      at = part.end();
      assertEquals(parts.indexOf(part), part.length() == 0 ? 0 : Parts.at(parts, part.begin()));
    }
    assertEquals(longer.length(), at);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "قال", " ", "ب", "\u202E", "\u2066", "\u2069", "😀", "\uD83D", "\uDE00", "\r", "\n",
            "\r\n", "\t", "\u0000", "<b>", "«", "»", "“", "a", "12", "\u200F", "\u2028", "ً",
            "&amp;")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 60);
    return Combinators.combine(Arbitraries.of(Layer.class), offsets, offsets)
        .as((layer, a, b) -> new Mark(layer, Math.min(a, b), Math.max(a, b), "f", "", false))
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<Integer> cuts() {
    return Arbitraries.integers().between(0, 50);
  }

  private static List<Mark> numbered(List<Mark> marks) {
    List<Mark> numbered = new ArrayList<>();
    for (Mark mark : marks) {
      String field = "f" + numbered.size();
      numbered.add(new Mark(mark.layer(), mark.begin(), mark.end(), field, "", false));
    }
    Collections.shuffle(numbered, new java.util.Random(marks.size()));
    return numbered;
  }

  private static Mark statement(String id, int begin, int end) {
    return new Mark(Layer.STATEMENTS, begin, end, id, "named", true);
  }

  private static String slice(String text, Mark mark) {
    CodePoints points = new CodePoints(text);
    int end = Math.min(text.length(), points.toUtf16(mark.end()));
    return text.substring(Math.min(end, points.toUtf16(mark.begin())), end);
  }

  private static String withoutLineEnds(String words) {
    return String.join("", Arrays.asList(words.split("[\r\n]")));
  }

  private static String joined(MarkedText marked) {
    StringBuilder joined = new StringBuilder();
    for (Paragraph paragraph : marked.paragraphs()) {
      paragraph.pieces().forEach(piece -> joined.append(text(piece)));
      joined.append(paragraph.lineEnd());
    }
    return joined.toString();
  }

  private static String text(Piece piece) {
    return piece instanceof Words words
        ? words.text()
        : piece instanceof Control control ? control.text() : "";
  }

  private static String written(MarkedText marked) {
    StringBuilder written = new StringBuilder();
    for (Paragraph paragraph : marked.paragraphs()) {
      for (Piece piece : paragraph.pieces()) {
        if (piece instanceof Open open) {
          written.append(open.again() ? "<+" : "<").append(open.mark().field()).append(">");
        } else if (piece instanceof Close) {
          written.append("</>");
        } else if (piece instanceof Control control) {
          written.append("[").append(control.number()).append("]");
        } else {
          written.append(text(piece));
        }
      }
      written.append(paragraph.lineEnd());
    }
    return written.toString();
  }
}
