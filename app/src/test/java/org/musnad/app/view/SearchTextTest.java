package org.musnad.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.search.ArticleHit;
import org.musnad.ledger.search.Found;
import org.musnad.ledger.search.Passage;
import org.musnad.text.Span;

class SearchTextTest {
  private static Found<ArticleHit> found(String text, Span... marks) {
    StoredArticle article = new StoredArticle(1, text, text, text, text, text, text, List.of());
    Passage passage = new Passage(text, List.of(marks), true, true);
    return new Found<>(
        List.of(new ArticleHit(article, new Span(0, 5), List.of(marks), passage)), 7, false, false);
  }

  @Test
  void foreignTextCannotSteerTheTerminalNorMarkItself() {
    String hostile = "a\u001b[31m\u202e\uE000b\uE001\u009b c";
    for (boolean color : new boolean[] {false, true}) {
      String shown = new SearchText(80, color).articles(found(hostile, new Span(0, 1)));
      assertFalse(shown.contains("\u001b[31m") || shown.contains("\u202e"), shown);
      assertFalse(shown.contains("\u009b"), shown);
      String rest = "\uFFFD[31m\uFFFD\uFFFDb\uFFFD\uFFFD c";
      String marked = color ? "\u001b[1ma\u001b[0m" : "*a*";
      assertTrue(shown.contains("… " + marked + rest + " …"), shown);
    }
  }

  @Test
  void manyAreSaidToBeMore() {
    assertTrue(new SearchText(0, false).articles(found("x")).endsWith("\n7 or more articles\n"));
  }

  @Test
  void jsonEscapesWhatATerminalObeys() {
    String lines = new SearchLines().articles(found("a\u001b\u202e", new Span(0, 1)));
    assertTrue(lines.contains("\"text\":\"a\\u001B\\u202E\""), lines);
    assertTrue(lines.contains("\"marks\":[{\"begin\":0,\"end\":1}]"), lines);
    assertEquals(2, lines.lines().count());
  }
}
