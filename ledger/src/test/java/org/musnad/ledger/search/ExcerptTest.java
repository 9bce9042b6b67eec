package org.musnad.ledger.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.musnad.text.Span;

class ExcerptTest {
  private static final String WORD = "كلمة ";

  @Test
  void aShortTextIsWhole() {
    assertEquals(new Span(0, 9), Excerpt.of("قال كلمته", List.of()));
    assertEquals(new Span(0, 0), Excerpt.of("", List.of()));
  }

  @Test
  void aLongTextIsCutBetweenWordsAroundTheMarks() {
    String text = WORD.repeat(200) + "الجسر هنا والجسر " + WORD.repeat(200);
    Span far = new Span(text.indexOf("الجسر"), text.indexOf("الجسر") + 5);
    Span near = new Span(text.indexOf("والجسر"), text.indexOf("والجسر") + 6);
    Passage passage =
        Passage.of(text, Excerpt.of(text, List.of(new Span(0, 4), far, near)), List.of(far, near));
    assertTrue(passage.cutBefore() && passage.cutAfter());
    assertTrue(passage.text().startsWith("كلمة ") && passage.text().endsWith(" كلمة"));
    assertTrue(passage.marked("[", "]").contains("[الجسر] هنا [والجسر]"), passage.text());
  }

  @Test
  void aLongContentIsCutToo() {
    String text = WORD.repeat(500);
    assertEquals(2500, text.length());
    assertTrue(Excerpt.ofContent(text, List.of()).length() <= 280);
    assertEquals(new Span(0, 500), Excerpt.ofContent(WORD.repeat(100), List.of()));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("😀", "كلمة", " ", "\n", "a", "\u0301", "طويلةجداجداجداجدا", "\ud83d")
        .list()
        .ofMaxSize(200)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void anExcerptIsAPieceWithTheWordsInIt(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int step) {
    int length = text.codePointCount(0, text.length());
    List<Span> marks = new ArrayList<>();
    for (int i = step / 2; i + 3 <= length; i += step + 3) {
      marks.add(new Span(i, i + 3));
    }
    Span excerpt = Excerpt.of(text, marks);
    assertTrue(excerpt.begin() >= 0 && excerpt.end() <= length);
    Passage passage = Passage.of(text, excerpt, marks);
    assertFalse(passage.marks().isEmpty() && !marks.isEmpty());
    assertEquals(passage.text(), passage.marked("", ""));
    assertEquals(
        passage.text().length() + 2 * passage.marks().size(), passage.marked("<", ">").length());
  }
}
